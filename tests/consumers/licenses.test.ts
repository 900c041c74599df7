import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import { expect, inject, it } from 'vitest';
import { elementFolders } from '../../packages/components/build/elements.mjs';

const components = join(import.meta.dirname, '../../packages/components');

/** The library a file belongs to: the nearest package above it that says its version. */
function libraryOf(file: string): { folder: string; name: string } {
  for (let folder = dirname(file); ; folder = dirname(folder)) {
    const manifest = join(folder, 'package.json');
    if (!existsSync(manifest)) continue;
    const { name, version } = JSON.parse(readFileSync(manifest, 'utf8')) as Record<string, string>;
    if (name && version) return { folder, name: `${name} ${version}` };
  }
}

/** Every library that another bundler than the CDN build's own puts into the elements. */
async function bundledLibraries(): Promise<{ folder: string; name: string }[]> {
  const { metafile } = await build({
    absWorkingDir: components,
    entryPoints: elementFolders().map((name) => `src/${name}/${name}.define.ts`),
    outdir: 'unwritten',
    write: false,
    metafile: true,
    bundle: true,
    minify: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    conditions: ['@peerkit/source', 'browser', 'production'],
  });
  const files = Object.values(metafile.outputs)
    .flatMap(({ inputs }) => Object.entries(inputs))
    .filter(([file, { bytesInOutput }]) => file.includes('node_modules/') && bytesInOutput > 0)
    .map(([file]) => join(components, file));
  return [...new Map(files.map(libraryOf).map((library) => [library.name, library])).values()];
}

it('gives away the licence of every library that is inside the CDN files', async () => {
  const packed = inject('packages').find(({ name }) => name === '@peerkit/components');
  const text = readFileSync(join(packed?.folder ?? '', 'cdn/LICENSES.txt'), 'utf8');
  const inside = await bundledLibraries();
  expect(inside.map(({ name }) => name.replace(/ .*/, ''))).toEqual(
    expect.arrayContaining(['age-encryption', 'lit-element', 'lit-html', 'zod']),
  );
  // The files that draw a map are copied as they are. One library in them has its licence in its readme.
  expect(text).toMatch(/\nmaplibre-gl \d/);
  expect(text).toContain('Copyright (c) 2011 Gary Court');
  const missing = inside.filter(({ folder, name }) => {
    const file = readdirSync(folder).find((name) => name.startsWith('LICEN')) ?? '';
    const licence = readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim();
    return !text.includes(`\n${name} (`) || !text.includes(licence);
  });
  expect(missing.map(({ name }) => name)).toEqual([]);
});
