import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { WORD_PICTURES } from '@peerkit/guidance/pictures/words';
import { expect, it } from 'vitest';
import * as form from './pictures/form.ts';
import * as guide from './pictures/guide.ts';
import * as places from './pictures/places.ts';
import * as ui from './ui.ts';

const repository = fileURLToPath(new URL('../../../../../', import.meta.url));

function sources(folder: string): string[] {
  return readdirSync(repository + folder, { recursive: true, encoding: 'utf8' })
    .filter(
      (path) =>
        /\.(?:ts|mdx)$/.test(path) &&
        !/node_modules|dist|testing\/|\.(?:test|stories)\.ts$/.test(path),
    )
    .map((path) => readFileSync(`${repository}${folder}/${path}`, 'utf8'));
}

/** The names a file imports from the drawings, one by one or as `drawings.name`. */
function drawn(source: string): string[] {
  const imports = source.matchAll(
    /import (?:\{([^}]*)\}|\* as (\w+)) from '[^']*icons\/(?:ui|first|language|warning|phone|pictures\/\w+)\.ts'/g,
  );
  return [...imports].flatMap(([, names, all]) =>
    all
      ? [...source.matchAll(new RegExp(`\\b${all}\\.(\\w+)`, 'g'))].map(([, name]) => name ?? '')
      : (names ?? '').split(',').map((name) => name.trim().replace(/ as .*/, '')),
  );
}

it('finds names imported one by one and as a whole', () => {
  expect(
    drawn(
      `import { back, check as tick } from '../icons/ui.ts';\nimport * as pictures from './icons/pictures/guide.ts';\ndraw(pictures.peel, other.tilt)`,
    ),
  ).toEqual(['back', 'check', 'peel']);
});

it('draws nothing that no screen shows', () => {
  const shown = new Set(['packages/components/src', 'apps'].flatMap(sources).flatMap(drawn));
  const drawings: Readonly<Record<string, string>> = { ...guide, ...form, ...places, ...ui };
  const names = Object.keys(drawings);
  const ofWords = new Set(Object.values(WORD_PICTURES).flat());
  for (const name of names) if (ofWords.has(drawings[name] ?? '')) shown.add(name);
  expect(names.filter((name) => !shown.has(name))).toEqual([]);
});
