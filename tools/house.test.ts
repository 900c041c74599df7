import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ESLint, Linter } from 'eslint';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

const workspaces = ['packages', 'apps']
  .flatMap((group) => readdirSync(join(ROOT, group)).map((name) => `${group}/${name}`))
  .filter((folder) => existsSync(join(ROOT, folder, 'package.json')));

// npm test runs what has a script: a workspace without one would be left out without a word.
describe('every workspace takes part in npm test', () => {
  it.each([...workspaces, 'tests'])('%s', (folder) => {
    const { scripts = {} } = JSON.parse(
      readFileSync(join(ROOT, folder, 'package.json'), 'utf8'),
    ) as { scripts?: Record<string, string> };
    const wanted = ['types', 'lint', ...(folder.startsWith('packages/') ? ['unit'] : [])];
    expect(Object.keys(scripts)).toEqual(expect.arrayContaining(wanted));
  });
});

describe('the dependency rule', () => {
  /** What lint says of one import in a file of one package. */
  async function lint(name: string, imported: string): Promise<string[]> {
    const file = join(ROOT, `packages/${name}/src/index.ts`);
    const config = (await new ESLint({ cwd: ROOT }).calculateConfigForFile(file)) as {
      rules: Linter.RulesRecord;
    };
    const rules = { 'no-restricted-imports': config.rules['no-restricted-imports'] ?? 'off' };
    return new Linter()
      .verify(`import '${imported}';`, [{ rules }])
      .map((message) => message.message);
  }

  it.each([
    ['model', '@peerkit/validation'],
    ['model', 'zod/mini'],
    ['model', 'node:fs'],
    ['search', '@peerkit/components'],
    ['search', '../../model/src/index.ts'],
    ['guidance', 'lit'],
    ['validation', 'zod'],
    ['components', '@peerkit/intake'],
    ['components', 'zod/mini'],
    ['intake', 'peerkit'],
  ])('keeps %s from importing %s', async (name, imported) => {
    expect(await lint(name, imported)).toHaveLength(1);
  });

  it.each([
    ['search', '@peerkit/model'],
    ['components', '@peerkit/search'],
    ['components', 'lit/decorators.js'],
    ['validation', 'zod/mini'],
    ['intake', 'node:fs'],
  ])('lets %s import %s', async (name, imported) => {
    expect(await lint(name, imported)).toEqual([]);
  });
});
