/**
 * `npm run i18n:status`: how complete each language is. Ends with 1 when a message is missing or
 * wrong. `-- --accept fr` (or `fr guide`, or `fr guide back`) notes that the translations now fit
 * today's English; do it after you have changed them, not before.
 */
import { fileURLToPath } from 'node:url';
import { LANGUAGES, readCatalogs } from './catalogs.mjs';
import { note, readLedger, standing, writeLedger } from './ledger.mjs';

/** How much of a list is enough to begin with. */
const SHOWN = 20;

const catalogs = await readCatalogs(fileURLToPath(new URL('../..', import.meta.url)));
const [flag, language, catalog, key] = process.argv.slice(2);
let ledger = readLedger();
if (flag === '--accept') {
  const names = language === 'all' ? LANGUAGES : LANGUAGES.filter((one) => one === language);
  const done = catalogs
    .filter(({ id }) => catalog === undefined || id === catalog)
    .flatMap(({ id, messages }) =>
      Object.keys(messages)
        .filter((one) => key === undefined || one === key)
        .flatMap((one) =>
          names.map((name) => ({ language: name, catalog: id, key: one, reviewed: false })),
        ),
    );
  if (done.length === 0) throw new Error(`Nothing is called “${process.argv.slice(3).join(' ')}”.`);
  ledger = note(ledger, catalogs, done);
  writeLedger(ledger);
}

const all = LANGUAGES.map((one) => standing(catalogs, ledger, one));
console.log('language  messages  missing  stale  wrong  unreviewed');
for (const one of all) {
  const figures = [one.total, one.missing.length, one.stale.length, one.wrong.length];
  console.log(
    one.language.padEnd(8) +
      [...figures, one.unreviewed.length]
        .map((figure, at) => String(figure).padStart([10, 9, 7, 7, 12][at] ?? 0))
        .join(''),
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
  'Missing: translate these (npm run i18n:export gives a file to hand out)',
  all.flatMap((one) => one.missing.map((name) => `${one.language} ${name}`)),
);
list(
  'Wrong',
  all.flatMap((one) =>
    one.wrong.map((it) => `${it.language} ${it.catalog} ${it.key}: ${it.what}; ${it.fix}`),
  ),
);
list(
  'Stale: English has changed since (look at them, then run with --accept)',
  all.flatMap((one) => one.stale.map((name) => `${one.language} ${name}`)),
);
process.exitCode = all.some((one) => one.missing.length + one.wrong.length > 0) ? 1 : 0;
