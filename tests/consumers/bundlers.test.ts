import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build as esbuild } from 'esbuild';
import { build as vite } from 'vite';
import { describe, expect, inject, it } from 'vitest';
import { ELEMENTS } from './elements.ts';

const consumer = inject('consumer');

/** A page's script that imports one element, as the README says. Returns the path. */
function writeEntry(name: string): string {
  const file = join(consumer, `${name}.entry.js`);
  writeFileSync(file, `import '@peerkit/components/${name}/define';\n`);
  return file;
}

/** How each bundler puts one element into a page: all the code it would send. */
const BUNDLERS: Readonly<Record<string, (entry: string) => Promise<string>>> = {
  async esbuild(entry) {
    const { outputFiles } = await esbuild({
      entryPoints: [entry],
      absWorkingDir: consumer,
      bundle: true,
      splitting: true,
      minify: true,
      format: 'esm',
      outdir: join(consumer, 'out'),
      write: false,
      logLevel: 'silent',
    });
    return outputFiles.map((file) => file.text).join('\n');
  },
  async vite(entry) {
    const built = await vite({
      root: consumer,
      configFile: false,
      logLevel: 'silent',
      build: { write: false, rolldownOptions: { input: entry } },
    });
    if (!('output' in built)) throw new Error('Vite gave something else than one bundle.');
    return built.output.map((part) => (part.type === 'chunk' ? part.code : '')).join('\n');
  },
};

const cases = Object.entries(BUNDLERS).flatMap(([bundler, bundle]) =>
  ELEMENTS.map((name) => ({ bundler, bundle, name })),
);

describe('one element in a bundle', () => {
  it.each(cases)('$bundler keeps <peer-$name> and leaves the others out', async (one) => {
    const code = await one.bundle(writeEntry(one.name));
    const present = ELEMENTS.filter((name) => new RegExp(`["'\`]peer-${name}["'\`]`).test(code));
    expect(present).toEqual([one.name]);
  });
});
