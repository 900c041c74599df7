/**
 * `npm run i18n:status`: how complete each language is. Exits with 1 when a message is missing or wrong.
 * `-- --accept fr` (or `fr guide`, or `fr guide back`) records that the translations fit today's English;
 * use it after you have changed them, not before.
 */
import { fileURLToPath } from 'node:url';
import { LANGUAGES, readCatalogs } from './catalogs.mjs';
import { note, readLedger, standing, writeLedger } from './ledger.mjs';

/** How many lines of a list are shown. */
const SHOWN = 20;

const catalogs = await readCatalogs(fileURLToPath(new URL('../..', import.meta.url)));
const [flag, language, catalog, key] = process.argv.slice(2);
let ledger = readLedger();
if (flag === '--accept') {
  const names = language === 'all' ? LANGUAGES : LANGUAGES.filter((name) => name === language);
  const done = catalogs
    .filter(({ id }) => catalog === undefined || id === catalog)
    .flatMap(({ id, messages }) =>
      Object.keys(messages)
        .filter((name) => key === undefined || name === key)
        .flatMap((name) =>
          names.map((language) => ({ language, catalog: id, key: name, reviewed: false })),
        ),
    );
  if (done.length === 0) {
    throw new Error(`There is no message “${process.argv.slice(3).join(' ')}”.`);
  }
  ledger = note(ledger, catalogs, done);
  writeLedger(ledger);
}

const all = LANGUAGES.map((name) => standing(catalogs, ledger, name));
console.log('language  messages  missing  stale  wrong  unreviewed');
for (const { language, total, missing, stale, wrong, unreviewed } of all) {
  const figures = [total, missing.length, stale.length, wrong.length, unreviewed.length];
  console.log(
    language.padEnd(8) +
      figures.map((figure, at) => String(figure).padStart([10, 9, 7, 7, 12][at] ?? 0)).join(''),
  );
}

/** @param {string} title @param {string[]} lines */
function list(title, lines) {
  if (lines.length === 0) return;
  console.log(`\n${title}`);
  for (const line of lines.slice(0, SHOWN)) console.log(`  ${line}`);
  if (lines.length > SHOWN) console.log(`  … and ${lines.length - SHOWN} more`);
}

list(
  'Missing: translate these (npm run i18n:export makes a file for a translator)',
  all.flatMap(({ language, missing }) => missing.map((name) => `${language} ${name}`)),
);
list(
  'Wrong',
  all.flatMap(({ wrong }) =>
    wrong.map(({ language, catalog, key, what, fix }) => {
      return `${language} ${catalog} ${key}: ${what}; ${fix}`;
    }),
  ),
);
list(
  'Stale: English has changed since (check them, then run with --accept)',
  all.flatMap(({ language, stale }) => stale.map((name) => `${language} ${name}`)),
);
process.exitCode = all.some(({ missing, wrong }) => missing.length + wrong.length > 0) ? 1 : 0;
