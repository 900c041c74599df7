import type { Directory, Problem } from '@peerkit/model';
import { assemble, type ImportCounts } from './assemble.ts';
import type { Format } from './candidate.ts';
import { hsdsJson } from './hsds.ts';
import { ProblemList } from './problems.ts';

/** Known formats, the most particular first. */
const FORMATS: readonly Format[] = [hsdsJson];

export interface ImportOptions {
  /** What to call the file in each record's provenance; nothing is written there when absent. */
  readonly source?: string;
}

/** What came of an import: a directory with its problems, or nothing at all and why. */
export type DirectoryImport =
  | {
      readonly ok: true;
      readonly directory: Directory;
      /** `error`: the record is not in the directory. `warning`: it is, less or other than written. */
      readonly problems: readonly Problem[];
      readonly counts: ImportCounts;
      /** The format it was read as, e.g. `hsds-json`. */
      readonly format: string;
    }
  | {
      readonly ok: false;
      readonly code: 'empty' | 'not-json' | 'unknown-shape';
      /** A plain English sentence that says what was found and what to do. */
      readonly message: string;
    };

/**
 * Reads a directory from text, or from parsed JSON. Never throws on bad input: a bad record becomes
 * a problem, and only a file in which nothing can be read gives `ok: false`.
 */
export function importDirectory(input: unknown, options: ImportOptions = {}): DirectoryImport {
  let value = input;
  if (typeof input === 'string') {
    const text = input.replace(/^\ufeff/, '');
    if (text.trim() === '') return unreadable('empty', 'The file is empty.');
    try {
      value = JSON.parse(text) as unknown;
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
      return unreadable(
        'not-json',
        'The file is not JSON, or it was cut off. Save it again as an HSDS 3 JSON file.',
      );
    }
  }
  const format = FORMATS.find((one) => one.recognises(value));
  if (format === undefined) {
    return unreadable(
      'unknown-shape',
      'The file holds no list of organizations or services. Check that it is an HSDS 3 JSON file.',
    );
  }
  const problems = new ProblemList();
  const { directory, counts } = assemble(format.read(value), format, options.source, problems);
  return { ok: true, directory, problems: problems.all, counts, format: format.name };
}

function unreadable(
  code: Extract<DirectoryImport, { ok: false }>['code'],
  message: string,
): DirectoryImport {
  return { ok: false, code, message };
}
