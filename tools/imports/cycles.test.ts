import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { countLayers, cyclesOf, folderCycles } from './graph.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const CONFIG = '.dependency-cruiser.mjs';

/** Each is `a.ts` of a folder whose `b.ts` imports a type from it. */
const CYCLES = {
  values: "import { b } from './b.ts';\nexport const a = () => b;\n",
  'types-only': "import type { B } from './b.ts';\nexport type A = B;\n",
  'type-in-a-signature': "export const a = (b: import('./b.ts').B): unknown => b;\n",
  'lazy-import': "export const a = () => import('./b.ts');\n",
  're-export': "export * from './b.ts';\n",
};

interface Violation {
  readonly rule: { readonly name: string };
  readonly from: string;
  readonly cycle?: readonly { readonly name: string }[];
}

/** Runs the lint with our configuration over a repository that holds only these files. */
function lint(files: Readonly<Record<string, string>>): readonly Violation[] {
  const folder = mkdtempSync(join(tmpdir(), 'peerkit-cycles-'));
  try {
    for (const file of [CONFIG, 'tsconfig.base.json']) {
      copyFileSync(join(ROOT, file), join(folder, file));
    }
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), text);
    }
    mkdirSync(join(folder, 'node_modules/@peerkit'), { recursive: true });
    for (const name of ['x', 'y']) {
      const link = join(folder, 'node_modules/@peerkit', name);
      symlinkSync(join(folder, 'packages', name), link, 'dir');
    }
    const args = ['--config', CONFIG, '--output-type', 'json', 'packages'];
    const command = join(ROOT, 'node_modules/.bin/depcruise');
    const { stdout, stderr } = spawnSync(command, args, { cwd: folder, encoding: 'utf8' });
    expect(stderr).toBe('');
    const { summary } = JSON.parse(stdout) as {
      readonly summary: { readonly violations: readonly Violation[]; readonly error: number };
    };
    expect(summary.error).toBe(summary.violations.length);
    return summary.violations;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe('the cycle lint', () => {
  let violations: readonly Violation[];

  beforeAll(() => {
    const files: Record<string, string> = {
      'packages/x/src/unresolved.ts': "import { gone } from './gone.ts';\nexport const a = gone;\n",
    };
    for (const [name, text] of Object.entries(CYCLES)) {
      files[`packages/x/src/${name}/a.ts`] = text;
      files[`packages/x/src/${name}/b.ts`] =
        "import type * as a from './a.ts';\nexport type B = keyof typeof a;\nexport const b = 1;\n";
    }
    for (const [name, other] of [
      ['x', 'y'],
      ['y', 'x'],
    ] as const) {
      const entry = { '@peerkit/source': './src/index.ts', default: './dist/index.js' };
      files[`packages/${name}/package.json`] = JSON.stringify({
        name: `@peerkit/${name}`,
        exports: { '.': entry },
      });
      files[`packages/${name}/src/index.ts`] =
        `import type * as other from '@peerkit/${other}';\nexport type T = typeof other;\n`;
    }
    violations = lint(files);
  }, 60_000);

  const cycleOf = (file: string) =>
    violations.find(({ from, cycle }) => cycle && from === file)?.cycle?.map(({ name }) => name);

  it.each(Object.keys(CYCLES))('finds the cycle by %s', (name) => {
    const file = `packages/x/src/${name}/a.ts`;
    expect(cycleOf(file)).toContain(`packages/x/src/${name}/b.ts`);
  });

  it('finds a cycle between two packages, which it follows through their sources', () => {
    expect(cycleOf('packages/x/src/index.ts')).toContain('packages/y/src/index.ts');
  });

  it('finds an import that leads nowhere', () => {
    const { rule } = violations.find(({ from }) => from === 'packages/x/src/unresolved.ts')!;
    expect(rule.name).toBe('no-unresolved-imports');
  });
});

it('finds no cycle where imports go one way', { timeout: 60_000 }, () => {
  const violations = lint({
    'packages/x/src/a.ts': "import { b } from './b.ts';\nexport const a = b;\n",
    'packages/x/src/b.ts': 'export const b = 1;\n',
    'packages/y/src/index.ts': "export * from '../../x/src/a.ts';\n",
  });
  expect(violations).toEqual([]);
});

const graph = (edges: Record<string, string[]>) =>
  new Map(Object.entries(edges).map(([from, to]) => [from, new Set(to)]));

describe('countLayers', () => {
  it('counts the longest chain, and each group of a cycle once', () => {
    expect(countLayers(graph({}))).toBe(0);
    expect(countLayers(graph({ a: ['b', 'c'], b: ['c'], c: [] }))).toBe(3);
    expect(countLayers(graph({ a: ['b'], b: ['a'] }))).toBe(2);
  });
});

describe('cyclesOf', () => {
  it('finds each knot once, with all groups that lie on the way round', () => {
    expect(cyclesOf(graph({ a: ['b', 'c'], b: ['c'], c: [] }))).toEqual([]);
    expect(cyclesOf(graph({ top: ['a'], a: ['b'], b: ['c', 'low'], c: ['a'], low: [] }))).toEqual([
      ['a', 'b', 'c'],
    ]);
    expect(cyclesOf(graph({ a: ['b'], b: ['a'], c: ['d', 'a'], d: ['c'] }))).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
  });
});

describe('folderCycles', () => {
  const SRC = 'packages/x/src';
  const cyclesIn = (files: Record<string, string[]>) => {
    const modules = Object.entries(files).map(([file, imported]) => ({
      source: `${SRC}/${file}`,
      dependencies: imported.map((to) => ({ resolved: `${SRC}/${to}` })),
    }));
    return folderCycles(modules as unknown as Parameters<typeof folderCycles>[0], [SRC]);
  };

  it('finds folders that import each other though no file does', () => {
    expect(
      cyclesIn({ 'a/one.ts': ['b/one.ts'], 'b/one.ts': [], 'b/two.ts': ['a/two.ts'] }),
    ).toEqual([{ folder: SRC, groups: ['a/', 'b/'] }]);
  });

  it('takes folders below these, and a file beside them, for what they are', () => {
    expect(cyclesIn({ 'a/one.ts': ['a/b/two.ts'], 'a/b/two.ts': ['a/three.ts'] })).toEqual([]);
    expect(cyclesIn({ 'a/one.ts': ['top.ts'], 'top.ts': ['a/two.ts'] })).toEqual([
      { folder: SRC, groups: ['a/', 'top.ts'] },
    ]);
  });

  it('lets tests and what only they use import from anywhere', () => {
    const up = ['b/one.ts'];
    const files = { 'a/one.test.ts': up, 'a/testing/one.ts': up, 'b/one.ts': ['a/one.ts'] };
    expect(cyclesIn(files)).toEqual([]);
  });
});
