import { assemble } from '../core/assemble.ts';
import { withoutMark } from '../core/decode.ts';
import { directoryImport, type DirectoryImport, type ImportOptions } from './import-result.ts';
import { own, type Raw } from '../core/fields.ts';
import { parseJson, parseJsonLines } from '../core/json.ts';
import { ProblemList } from '../core/problems.ts';
import { rejection } from '../core/rejections.ts';
import { detectJson } from './detect.ts';
import { hsdsJson } from '../hsds/read.ts';
import { importTables } from './import-tables.ts';
import { tablesOf } from '../hsds/tabular/tables.ts';
import { hsdsValue } from './hsds-value.ts';
import { peerkitJson } from '../peerkit/read.ts';

/**
 * Reads a directory from text, or from parsed JSON: Peerkit's own format, HSDS 3.0 and 3.1, Open Referral
 * UK 3.0, nested or flat, whole files, API pages and newline-delimited records. Never throws on bad
 * input: a bad record becomes a problem, and only a file in which nothing can be read gives
 * `ok: false`. For files of any other format see `readDirectory`.
 */
export function importDirectory(input: unknown, options: ImportOptions = {}): DirectoryImport {
  let value = input;
  if (typeof input === 'string') {
    const text = withoutMark(input);
    if (text.trim() === '') return rejection('empty');
    // A broken line is a malformed record; the lines after it are good records still.
    value = parseJson(text) ?? parseJsonLines(text)?.map((record) => record ?? null);
    if (value === undefined) return rejection('not-json');
  }
  value = hsdsValue(value);
  switch (detectJson(value)) {
    case 'hsds-api':
      return importApiRoot(value as Raw);
    case 'peerkit':
      return directoryImport(peerkitJson.read(value, options), peerkitJson, options);
    case 'hsds-tables':
      return importTables(tablesOf(value as Raw), options);
    case 'hsds-json':
      return directoryImport(
        hsdsJson.read(value, options),
        hsdsJson,
        options,
        options.source === undefined ? [] : [options.source],
      );
    case undefined:
      return rejection('unknown-shape');
  }
}

/** What an API says about itself: no records, and nothing wrong with that. */
function importApiRoot(root: Raw): DirectoryImport {
  const problems = new ProblemList();
  for (const field of ['profile', 'openapi_url']) {
    const found = own(root, field);
    if (typeof found === 'string' && /^https?:\/\/\S+$/i.test(found)) continue;
    problems.warning({ record: 'api', field }, 'api-incomplete', { found });
  }
  const nothing = { candidates: [], malformed: [], notes: [] };
  const { directory, counts } = assemble(nothing, hsdsJson, undefined, problems);
  return { ok: true, directory, problems: problems.all, counts, format: 'hsds-api' };
}
