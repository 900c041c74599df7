import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { importModules } from '../words/read/modules.mjs';
import { LANGUAGES, PLACES, readCatalogs } from './catalogs.mjs';
import { readLedger, standing } from './ledger.mjs';
import { formsOf, tokensOf } from './messages.mjs';
import { moduleOf } from './modules.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const catalogs = await readCatalogs(root);

describe.each(LANGUAGES)('the words in %s', (language) => {
  const { total, missing, wrong } = standing(catalogs, readLedger(), language);

  it('are all there', () => {
    expect(total).toBeGreaterThan(300);
    expect(missing).toEqual([]);
  });

  it('keep the tokens and have every plural form', () => {
    expect(wrong).toEqual([]);
  });
});

it('counts every message that a catalog holds', async () => {
  const files = globSync('packages/*/src/**/*.locales.ts', { cwd: root }).map((file) =>
    file.replaceAll('\\', '/'),
  );
  const modules = await importModules(root, files);
  const known = new Set(catalogs.flatMap(({ messages }) => Object.keys(messages)));
  const listed = PLACES.flatMap(({ english }) => english);
  for (const [file, module] of modules) {
    for (const [name, value] of Object.entries(module)) {
      if (/[a-z]En$/.test(name)) expect(listed, file).toContain(file);
      if (typeof value !== 'object' || value === null || !('en' in value)) continue;
      if (!('load' in value)) continue;
      const isListed = listed.some((english) => english.startsWith(`${dirname(file)}/`));
      expect(isListed, `${file}: add its words to tools/i18n/catalogs.mjs`).toBe(true);
      expect(Object.keys(value.load as object).sort(), file).toEqual(LANGUAGES);
      for (const key of Object.keys(value.en as object)) expect(known, file).toContain(key);
    }
  }
});

it('knows the words of every form kind', async () => {
  const file = 'packages/forms/src/kinds/kinds.ts';
  const kinds = (await importModules(root, [file])).get(file)?.['KINDS'] as object;
  const ids = PLACES.map(({ id }) => id);
  expect(ids).toEqual(expect.arrayContaining(Object.keys(kinds).map((name) => `form-${name}`)));
});

it('finds tokens to check', () => {
  const tokens = catalogs.flatMap(({ messages }) =>
    Object.values(messages).flatMap((message) =>
      formsOf(message).flatMap(([, text]) => tokensOf(text)),
    ),
  );
  expect(new Set(tokens).size).toBeGreaterThan(15);
});

const lines = (text: string) => text.split('\n').sort();

it('writes the files of a language exactly as they are, apart from their order', async () => {
  for (const part of catalogs) {
    for (const language of LANGUAGES) {
      const path = join(root, part.file(language));
      const written = await moduleOf(part, language, part.languages[language] ?? {}, path);
      expect(lines(written), path).toEqual(lines(readFileSync(path, 'utf8')));
    }
  }
});
