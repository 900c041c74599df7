import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const PACKAGES = fileURLToPath(new URL('../packages', import.meta.url));

interface Manifest {
  readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
  readonly publishConfig?: Readonly<Record<string, unknown>>;
  readonly scripts?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
}

interface References {
  readonly references?: readonly { readonly path: string }[];
}

const json = (file: string): unknown => JSON.parse(readFileSync(join(PACKAGES, file), 'utf8'));

describe.each(readdirSync(PACKAGES))('%s', (name) => {
  const manifest = json(`${name}/package.json`) as Manifest;

  it('builds what it depends on first', () => {
    const { references = [] } = json(`${name}/tsconfig.build.json`) as References;
    const folders = Object.keys(manifest.dependencies ?? {})
      .filter((dependency) => dependency.startsWith('@peerkit/'))
      .map((dependency) => dependency.slice('@peerkit/'.length));
    expect(references.map(({ path }) => path).sort()).toEqual(
      folders.map((folder) => `../${folder}/tsconfig.build.json`).sort(),
    );
  });

  it('is published only when it is built', () => {
    expect(manifest.scripts?.['prepack']).toBe('node ../../tools/packable.mjs');
    // `.npmrc` switches off the scripts of what is installed, and with them ours.
    expect(manifest.publishConfig?.['ignore-scripts']).toBe(false);
  });

  const modules = Object.entries(manifest.exports).flatMap(([entry, target]) =>
    typeof target === 'object' ? [{ entry, target }] : [],
  );

  it.each(modules)('exports $entry as it is built', ({ target }) => {
    const source = target['@peerkit/source'] ?? '';
    const built = source.replace(/^\.\/src\/(.*)\.ts$/, './dist/$1');
    expect(target).toEqual({
      '@peerkit/source': source,
      types: `${built}.d.ts`,
      default: `${built}.js`,
    });
    if (!source.includes('*')) expect(existsSync(join(PACKAGES, name, source))).toBe(true);
  });
});

it('has every package in the solution that is compiled, and in the one that is checked', () => {
  const paths = (file: string) =>
    (json(`../${file}`) as References).references?.map(({ path }) => path) ?? [];
  const folders = readdirSync(PACKAGES).map((name) => `packages/${name}`);
  expect(paths('tsconfig.packages.json').sort()).toEqual(
    folders.map((folder) => `${folder}/tsconfig.build.json`).sort(),
  );
  expect(paths('tsconfig.json')).toEqual(expect.arrayContaining(folders));
});
