import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { check, type Options } from 'prettier';
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

/** The files that every element is entered in, and nothing else. */
function emptyRepository(): string {
  const repository = mkdtempSync(join(tmpdir(), 'peerkit-new-'));
  mkdirSync(join(repository, 'packages/components/src'), { recursive: true });
  for (const path of ['tools/i18n/catalogs.mjs', 'packages/components/package.json']) {
    cpSync(join(ROOT, path), join(repository, path), { recursive: true });
  }
  writeFileSync(join(repository, 'packages/components/src/index.ts'), 'export {};\n');
  return repository;
}

// What a newcomer runs next is tried in `tests/consumers/new-element.test.ts`.
describe('npm run new', () => {
  const probe = 'probe-card';
  const path = `packages/components/src/${probe}`;
  let repository: string;
  let home: string;
  let made: string[];

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
    const text = readFileSync(join(repository, 'tools/i18n/catalogs.mjs'), 'utf8');
    const line = "element('probe-card', 'ProbeCardKey'),";
    expect(text.split(line)).toHaveLength(2);
    const [, list = ''] = /export const PLACES = \[\n([^]*?)\n\];/.exec(text) ?? [];
    expect(list).toContain(`\n  ${line}`);
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

  it('is formatted', async () => {
    const options = JSON.parse(readFileSync(join(ROOT, '.prettierrc.json'), 'utf8')) as Options;
    for (const file of [...made, 'package.json']) {
      const filepath = join(home, file);
      expect(await check(readFileSync(filepath, 'utf8'), { ...options, filepath }), file).toBe(
        true,
      );
    }
  });
});
