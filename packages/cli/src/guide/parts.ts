import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { readText } from '../text/read-text.ts';

/** Pictures of the guide as SVG, by message: more than one where its sentences are apart. */
export type Pictures = Readonly<Record<string, readonly string[]>>;

/** The built files of the elements: read as text, never run here. */
function part(name: string): string {
  const manifest = createRequire(import.meta.url).resolve('@peerkit/components/package.json');
  return readText(join(dirname(manifest), 'cdn/offline', name));
}

/** The guide with all its parts and languages, as one script that asks for nothing. */
export function guideScript(): string {
  return part('guide.js');
}

export function guidePictures(): Pictures {
  return JSON.parse(part('pictures.json')) as Pictures;
}
