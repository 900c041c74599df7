import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { createKeys } from './keys.mjs';

const root = mkdtempSync(join(tmpdir(), 'peerkit-lint-'));
const page = join(root, 'packages/pages/src/page.ts');

function put(path: string, text: string): void {
  const file = join(root, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** Whether the page must be linted again after a change. */
function staleAfter(change: () => void): boolean {
  const before = createKeys(root)(page);
  change();
  return createKeys(root)(page) !== before;
}

beforeEach(() => {
  const entry = (module: string) => ({ '@peerkit/source': `./src/${module}.ts` });
  put(
    'packages/rules/package.json',
    JSON.stringify({ exports: { '.': entry('index'), './words/*': entry('words/*') } }),
  );
  put('packages/rules/src/index.ts', "export * from './age.ts';\n");
  put('packages/rules/dist/index.d.ts', "export * from './age.ts';\n");
  put('packages/rules/src/age.ts', 'export const age = () => 1;\n');
  put('packages/rules/dist/age.d.ts', 'export declare const age: () => number;\n');
  put('packages/rules/src/words/fr.ts', "export const yes = 'oui';\n");
  put('packages/pages/src/local.ts', 'export const local = 1;\n');
  put(
    'packages/pages/src/page.ts',
    "import '@peerkit/rules';\nimport './local.ts';\nvoid import('@peerkit/rules/words/fr');\n",
  );
});

afterAll(() => rmSync(root, { recursive: true, force: true }));

describe('a file is linted again', () => {
  it('when its own text changed', () => {
    expect(staleAfter(() => put('packages/pages/src/page.ts', "import './local.ts';\n"))).toBe(
      true,
    );
  });

  it('when the types of something behind its imports changed', () => {
    const types = 'export declare const age: () => Promise<number>;\n';
    expect(staleAfter(() => put('packages/rules/dist/age.d.ts', types))).toBe(true);
  });

  it('when something that it imports changed, where there are no declarations', () => {
    expect(staleAfter(() => put('packages/pages/src/local.ts', 'export const local = 2;\n'))).toBe(
      true,
    );
    const words = "export const yes = 'ouais';\n";
    expect(staleAfter(() => put('packages/rules/src/words/fr.ts', words))).toBe(true);
  });

  it('but not when only the inside of a function changed', () => {
    const inside = 'export const age = () => 2;\n';
    expect(staleAfter(() => put('packages/rules/src/age.ts', inside))).toBe(false);
  });
});
