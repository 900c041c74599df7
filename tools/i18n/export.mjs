/** `npm run i18n:export -- --lang fr --out fr.xlf`: a file for a translator. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { LANGUAGES, readCatalogs } from './catalogs.mjs';
import { readLedger } from './ledger.mjs';
import { toXliff } from './xliff.mjs';

const { lang = '', out = '' } = parseArgs({
  options: { lang: { type: 'string' }, out: { type: 'string' } },
}).values;
if (!LANGUAGES.includes(lang) || out === '') {
  console.error(
    `Name a language (${LANGUAGES.join(', ')}) and a file: npm run i18n:export -- --lang fr --out fr.xlf`,
  );
  process.exit(2);
}
const catalogs = await readCatalogs(fileURLToPath(new URL('../..', import.meta.url)));
writeFileSync(out, toXliff(catalogs, lang, readLedger()));
console.log(`${out}: ${catalogs.length} parts in ${lang}`);
