import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { readText } from '../text/read-text.ts';

/** The guide with all its parts and languages, as one script that asks for nothing. Read as text, never run here. */
export function guideScript(): string {
  const manifest = createRequire(import.meta.url).resolve('@peerkit/components/package.json');
  return readText(join(dirname(manifest), 'cdn/offline/guide.js'));
}
