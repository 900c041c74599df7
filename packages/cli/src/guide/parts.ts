import { fileURLToPath } from 'node:url';
import { readText } from '../input/read-text.ts';

/** The guide with all its parts and languages, as one script that asks for nothing. Read as text, never run here. */
export function guideScript(): string {
  const manifest = import.meta.resolve('@peerkit/components/package.json');
  return readText(fileURLToPath(new URL('./cdn/offline/guide.js', manifest)));
}
