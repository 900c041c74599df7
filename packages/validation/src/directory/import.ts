import { assemble } from './assemble.ts';
import { finish, unreadable, type DirectoryImport, type ImportOptions } from './finish.ts';
import { hsdsJson } from './hsds.ts';
import { isApiRoot } from './hsds-shapes.ts';
import { importTables, tablesOf } from './hsds-tables.ts';
import { peerkitJson } from './peerkit-json.ts';
import { ProblemList } from './problems.ts';
import { own, type Raw } from './read.ts';

/**
 * Reads a directory from text, or from parsed JSON: our own format, HSDS 3.0 and 3.1, Open Referral UK 3.0, nested or
 * flat, whole files, API pages and newline-delimited records. Never throws on bad input: a bad record
 * becomes a problem, and only a file in which nothing can be read gives `ok: false`.
 */
export function importDirectory(input: unknown, options: ImportOptions = {}): DirectoryImport {
  let value = input;
  if (typeof input === 'string') {
    const text = input.replace(/^\ufeff/, '');
    if (text.trim() === '') return unreadable('empty', 'The file is empty.');
    value = parsed(text);
    if (value === undefined) {
      return unreadable(
        'not-json',
        'The file is not JSON, or it was cut off. Save it again as an HSDS 3 JSON file.',
      );
    }
  }
  if (isApiRoot(value)) return apiRoot(value);
  if (peerkitJson.recognises(value)) {
    return finish(peerkitJson.read(value, options), peerkitJson, options);
  }
  const tables = tablesOf(value);
  if (tables !== undefined) return importTables(tables, options);
  if (!hsdsJson.recognises(value)) {
    return unreadable(
      'unknown-shape',
      'The file holds no list of organizations or services. Check that it is an HSDS 3 JSON file.',
    );
  }
  return finish(hsdsJson.read(value, options), hsdsJson, options);
}

/** JSON, or one JSON record per line. */
function parsed(text: string): unknown {
  const whole = parse(text);
  if (whole !== undefined) return whole;
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  if (lines.length < 2 || !lines[0]?.trimStart().startsWith('{')) return undefined;
  const records = lines.map(parse);
  // Lines after a broken one are good records still; a file that is cut off has nothing but its start.
  return isRecord(records[0]) ? records.map((one) => one ?? null) : undefined;
}

function isRecord(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** An API's word about itself: no records, and nothing wrong with that. */
function apiRoot(root: Raw): DirectoryImport {
  const problems = new ProblemList();
  for (const field of ['profile', 'openapi_url']) {
    const found = own(root, field);
    if (typeof found === 'string' && /^https?:\/\/\S+$/i.test(found)) continue;
    problems.warning({ record: 'api', field }, 'api-incomplete', { found });
  }
  const { directory, counts } = assemble(NOTHING, hsdsJson, undefined, problems);
  return { ok: true, directory, problems: problems.all, counts, format: 'hsds-api' };
}

const NOTHING = { candidates: [], strangers: [], notes: [] };
