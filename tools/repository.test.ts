import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ESLint, Linter } from 'eslint';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

const workspaces = ['packages', 'apps']
  .flatMap((group) => readdirSync(join(ROOT, group)).map((name) => `${group}/${name}`))
  .filter((folder) => existsSync(join(ROOT, folder, 'package.json')));

// A workspace that is not a reference would be left out silently.
describe('every workspace is type-checked', () => {
  it.each([...workspaces, 'tests'])('%s', (folder) => {
    const { references } = JSON.parse(readFileSync(join(ROOT, 'tsconfig.json'), 'utf8')) as {
      references: { path: string }[];
    };
    expect(references.map(({ path }) => path)).toContain(folder);
  });
});

describe('where things are', () => {
  // As git keeps them: others are made on this machine.
  const files = execFileSync('git', ['ls-files'], { cwd: ROOT, encoding: 'utf8' }).split('\n');
  const folders = new Set(files.flatMap((file) => /^\w[^/]*(?=\/)/.exec(file) ?? []));

  it.each(['README.md', 'ARCHITECTURE.md'])('%s has each folder in its table', (file) => {
    const text = readFileSync(join(ROOT, file), 'utf8');
    expect([...folders].filter((name) => !new RegExp(`^\\| \`${name}\\b`, 'm').test(text))).toEqual(
      [],
    );
  });
});

describe('the dependency rule', () => {
  const text = readFileSync(join(ROOT, 'ARCHITECTURE.md'), 'utf8');
  const rows = [...text.matchAll(/^\| ([a-z]+) +\| ([\w, ]+?) +\| .*\|$/gm)]
    .map(([, name, allowed]) => [name!, allowed!] as const)
    .filter(([name]) => name !== 'package' && name !== 'folder');

  it('is a row for each package in ARCHITECTURE.md', () => {
    expect(rows.map(([name]) => name).sort()).toEqual(readdirSync(join(ROOT, 'packages')).sort());
  });

  it.each(rows)('%s may import %s, as its package.json says', (name, allowed) => {
    const file = join(ROOT, 'packages', name, 'package.json');
    const { dependencies = {} } = JSON.parse(readFileSync(file, 'utf8')) as {
      dependencies?: Record<string, string>;
    };
    const ours = Object.keys(dependencies).filter((library) => library.startsWith('@peerkit/'));
    const written = allowed === 'nothing' ? [] : allowed.split(', ');
    expect(written.map((other) => `@peerkit/${other}`).sort()).toEqual(ours.sort());
  });

  /** The messages of lint for a line in a file of a package. */
  async function lint(name: string, line: string): Promise<string[]> {
    const file = join(ROOT, `packages/${name}/src/index.ts`);
    const config = (await new ESLint({ cwd: ROOT }).calculateConfigForFile(file)) as {
      rules: Linter.RulesRecord;
    };
    const wanted = ['no-restricted-imports', 'no-restricted-syntax'];
    const rules = Object.fromEntries(wanted.map((rule) => [rule, config.rules[rule] ?? 'off']));
    return new Linter().verify(line, [{ rules }]).map((message) => message.message);
  }

  it.each([
    ['model', '@peerkit/validation'],
    ['model', 'zod/mini'],
    ['model', 'node:fs'],
    ['search', '@peerkit/components'],
    ['search', '../../model/src/index.ts'],
    ['guidance', 'lit'],
    ['validation', 'zod'],
    ['validation', 'fflate'],
    ['validation', '@peerkit/formats'],
    ['formats', 'zod/mini'],
    ['formats', 'node:fs'],
    ['components', '@peerkit/intake'],
    ['components', 'zod/mini'],
    ['intake', 'peerkit'],
  ])('keeps %s from importing %s', async (name, imported) => {
    expect(await lint(name, `import '${imported}';`)).toHaveLength(1);
  });

  it.each([
    ['model', '@peerkit/validation'],
    ['model', 'zod/mini'],
    ['model', 'node:fs'],
    ['search', '@peerkit/components/resource-finder'],
    ['search', '../../model/src/index.ts'],
    ['components', '@peerkit/intake'],
    ['intake', 'peerkit'],
  ])('keeps %s from importing %s later', async (name, imported) => {
    expect(await lint(name, `void import('${imported}');`)).toHaveLength(1);
  });

  it.each([
    ['search', '@peerkit/model'],
    ['components', '@peerkit/search'],
    ['components', 'lit/decorators.js'],
    ['validation', 'zod/mini'],
    ['formats', '@peerkit/validation/directory'],
    ['formats', './peerkit/read.ts'],
    ['intake', 'node:fs'],
  ])('lets %s import %s', async (name, imported) => {
    expect(await lint(name, `import '${imported}'; void import('${imported}');`)).toEqual([]);
  });
});

describe('every workflow', () => {
  const folder = join(ROOT, '.github/workflows');

  it.each(readdirSync(folder))('%s pins its actions to a commit and holds no npm token', (name) => {
    const text = readFileSync(join(folder, name), 'utf8');
    for (const [, action] of text.matchAll(/uses: (.*)/g)) {
      expect(action).toMatch(/^[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
    }
    expect(text).not.toMatch(/NPM_TOKEN|NODE_AUTH_TOKEN|^ +registry-url:/m);
  });
});
