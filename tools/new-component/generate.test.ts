import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES } from '../i18n/catalogs.mjs';
import { generate, namesOf } from './generate.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

describe('namesOf', () => {
  it('takes a name with or without the prefix', () => {
    expect(namesOf('peer-quick-exit')).toEqual(namesOf('quick-exit'));
    expect(namesOf('quick-exit')).toMatchObject({ tag: 'peer-quick-exit', Class: 'PeerQuickExit' });
  });

  it.each(['Quick', 'quick_exit', 'quick--exit', '../up', '9lives', '', '-x'])(
    'refuses %j',
    (name) => {
      expect(() => namesOf(name)).toThrow(/small letters and dashes/);
    },
  );
});

/** A copy of the repository that holds only what every element shares. */
function emptyRepository(): string {
  const repository = mkdtempSync(join(tmpdir(), 'peerkit-new-'));
  const copy = (path: string) =>
    cpSync(join(ROOT, path), join(repository, path), {
      recursive: true,
      filter: (from) => !from.endsWith('.test.ts'),
    });
  symlinkSync(join(ROOT, 'node_modules'), join(repository, 'node_modules'), 'dir');
  mkdirSync(join(repository, 'packages/components/src'), { recursive: true });
  for (const path of [
    ...['package.json', '.prettierrc.json', 'eslint.config.mjs', 'tsconfig.base.json'],
    ...['vitest.config.mjs', 'web-test-runner.config.mjs', 'tools/browsers.mjs'],
    ...['tools/vitest', 'tools/results', 'tools/i18n/catalogs.mjs'],
    ...['package.json', 'src/shared'].map((path) => `packages/components/${path}`),
  ]) {
    copy(path);
  }
  // Without its references: the other packages are not here.
  const config = JSON.parse(
    readFileSync(join(ROOT, 'packages/components/tsconfig.json'), 'utf8'),
  ) as Record<string, unknown>;
  writeFileSync(
    join(repository, 'packages/components/tsconfig.json'),
    JSON.stringify({ ...config, references: [] }),
  );
  writeFileSync(join(repository, 'packages/components/src/index.ts'), 'export {};\n');
  return repository;
}

describe('npm run new', () => {
  const probe = 'probe-card';
  const path = `packages/components/src/${probe}`;
  let repository: string;
  let home: string;
  let made: string[];

  /** Runs a tool on the new folder; the exit code comes first, so that it is compared first. */
  const run = (tool: string, ...words: string[]) => {
    const { status, stdout, stderr } = spawnSync(join(ROOT, 'node_modules/.bin', tool), words, {
      cwd: repository,
      encoding: 'utf8',
      env: { ...process.env, PEERKIT_ENGINES: 'chromium', PEERKIT_REPORT: '', NO_COLOR: '1' },
    });
    return { status, output: stdout, problems: status === 0 ? '' : stderr };
  };
  const quiet = { status: 0, output: '', problems: '' };

  beforeAll(async () => {
    repository = emptyRepository();
    home = join(repository, 'packages/components');
    made = await generate(probe, home);
  });

  afterAll(() => rmSync(repository, { recursive: true, force: true }));

  it('makes one file per role', () => {
    expect(made.map((file) => file.replace(`src/${probe}/${probe}.`, '')).sort()).toEqual(
      [
        ...['define.ts', 'element.test.ts', 'events.ts', 'locales.ts', 'state.test.ts'],
        ...['state.ts', 'stories.ts', 'styles.ts', 'ts'],
        ...['en', ...LANGUAGES].map((language) => `src/${probe}/locales/${language}.ts`),
      ].sort(),
    );
  });

  it('keeps its English words apart from what loads the other languages', () => {
    const read = (file: string) => readFileSync(join(repository, path, file), 'utf8');
    expect(read('locales/en.ts')).toContain('export type ProbeCardKey = keyof typeof en;');
    for (const language of LANGUAGES) {
      expect(read(`locales/${language}.ts`)).not.toContain("from '../");
    }
  });

  it('is once in the list of what is translated', () => {
    const list = readFileSync(join(repository, 'tools/i18n/catalogs.mjs'), 'utf8');
    expect(list.split("element('probe-card', 'ProbeCardKey'),")).toHaveLength(2);
  });

  it('adds the entries of the package and the line of the index', () => {
    const { exports } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as {
      exports: Record<string, unknown>;
    };
    expect(Object.keys(exports)).toEqual(
      expect.arrayContaining(['.', `./${probe}`, `./${probe}/define`]),
    );
    expect(readFileSync(join(home, 'src/index.ts'), 'utf8')).toContain('PeerProbeCard');
  });

  it('refuses a name that is taken, and changes nothing', async () => {
    await expect(generate(probe, home)).rejects.toThrow(/already/);
    expect(readFileSync(join(repository, path, `${probe}.ts`), 'utf8')).toContain('PeerProbeCard');
  });

  it('is formatted', () => {
    expect(run('prettier', '--check', path, 'packages/components/package.json').status).toBe(0);
  });

  it('passes its types', { timeout: 180_000 }, () => {
    expect(run('../typescript-7/bin/tsc', '--noEmit', '-p', 'packages/components')).toEqual(quiet);
  });

  it('passes lint', { timeout: 180_000 }, () => {
    expect(run('eslint', '--max-warnings=0', path)).toEqual(quiet);
  });

  it('passes its unit tests', { timeout: 180_000 }, () => {
    expect(run('vitest', 'run', '--project', 'components', path)).toMatchObject({
      status: 0,
      output: expect.stringMatching(/Tests\s+2 passed/) as string,
    });
  });

  it('passes its element tests in a browser', { timeout: 180_000 }, () => {
    expect(run('wtr', '--files', `${path}/*.element.test.ts`)).toMatchObject({
      status: 0,
      output: expect.stringContaining('3 passed, 0 failed') as string,
    });
  });
});
