import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import nodeResolve from '@rollup/plugin-node-resolve';
import { build as esbuild } from 'esbuild';
import { rollup } from 'rollup';
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
    // As a class says its own tag: the check of a page's set-up knows the tags of all.
    const present = ELEMENTS.filter((name) =>
      new RegExp(`\\btag ?= ?["'\`]peer-${name}["'\`]`).test(code),
    );
    expect(present).toEqual([one.name]);
  });
});

/** Vite 7 and older put a worker into one file, and stop where it loads a part of itself later. */
it('the worker that reads lists asks for nothing', () => {
  const worker = join(consumer, 'node_modules/@peerkit/components/dist/list-worker.js');
  const code = readFileSync(worker, 'utf8');
  expect(code).toContain('addEventListener("message"');
  // The whole of it would be printed otherwise.
  expect(/\bimport\s*(?:\(\s*)?["'`{*].{0,40}/.exec(code)?.[0]).toBe(undefined);
});

describe('a file for the CDN in a bundle', () => {
  /** Rollup too: it drops a module that the package says has no side effects before reading it. */
  const bundlers: typeof BUNDLERS = {
    ...BUNDLERS,
    async rollup(entry) {
      const build = await rollup({ input: entry, plugins: [nodeResolve()] });
      const { output } = await build.generate({ format: 'es' });
      await build.close();
      return output.map((part) => (part.type === 'chunk' ? part.code : '')).join('\n');
    },
  };

  it.each(Object.entries(bundlers))(
    '%s keeps it, and it defines its element',
    async (_, bundle) => {
      const entry = join(consumer, 'cdn.entry.js');
      writeFileSync(entry, `import '@peerkit/components/cdn/peer-quick-exit.js';\n`);
      const code = await bundle(entry);
      expect(code).toMatch(/["'`]peer-quick-exit["'`]/);
      expect(code).toMatch(/\.define\(/);
    },
  );
});
