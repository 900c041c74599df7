/**
 * `npm run i18n:import -- fr.xlf`: writes a translator's file into the sources. If the file has any
 * problem, nothing is written. Run `npm run lint:words` afterwards: it knows the words that hurt.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readCatalogs } from './catalogs.mjs';
import { note, readLedger, writeLedger } from './ledger.mjs';
import { moduleOf } from './modules.mjs';
import { fromXliff, isSame } from './xliff.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const path = process.argv[2];
if (path === undefined) {
  console.error('Name a file: npm run i18n:import -- fr.xlf');
  process.exit(2);
}
const before = await readCatalogs(root);
const { language, translations, problems } = fromXliff(readFileSync(path, 'utf8'), before);
if (problems.length > 0) {
  for (const { catalog, key, what, fix } of problems) {
    console.error(`${catalog} ${key}\n  ${what}\n  fix: ${fix}`);
  }
  console.error(`${problems.length} problems in ${path}. Nothing was written.`);
  process.exit(1);
}

let changed = 0;
for (const catalog of before) {
  const own = { ...catalog.languages[language] };
  const news = translations.filter(
    ({ catalog: id, key, message }) => id === catalog.id && !isSame(own[key], message),
  );
  if (news.length === 0) continue;
  for (const { key, message } of news) own[key] = message;
  const file = join(root, catalog.file(language));
  writeFileSync(file, await moduleOf(catalog, language, own, file));
  changed += news.length;
}
const after = await readCatalogs(root);
const done = translations.map(({ catalog, key, reviewed }) => ({
  language,
  catalog,
  key,
  reviewed,
}));
writeLedger(note(readLedger(), after, done));
console.log(`${path}: ${translations.length} messages in ${language}, ${changed} changed.`);
console.log('Now run: npm run lint:words && npm run i18n:status');
