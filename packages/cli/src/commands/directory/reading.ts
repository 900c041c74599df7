import type { Directory, Problem } from '@peerkit/model';
import {
  detectFormat,
  importDirectory,
  importJsonFiles,
  importTableFiles,
  importTableSet,
  isJsonPart,
  type DetectedFormat,
  type DirectoryImport,
  type ImportCounts,
  type JsonFile,
} from '@peerkit/validation/directory';
import { readTable, type Repair } from '@peerkit/validation/tables';
import { Failure } from '../../failure.ts';
import type { CliIo } from '../../io.ts';
import { say } from '../../text/say.ts';
import { counted, findInputs, type Input } from './inputs.ts';
import { locate, type Located } from './located.ts';
import { Progress } from './progress.ts';
import { repairField, repairJson } from './repair-json.ts';
import { readMapped } from './mapped.ts';
import { merged } from './merge.ts';
import { NO_RECORDS } from './no-records.ts';

export interface ReadOptions {
  /** Path of a column map for tables. */
  readonly map?: string;
  /** Make safe repairs before reading. The files themselves stay as they are. */
  readonly fix?: boolean;
}

/** What came of all files of a path together. */
export interface Reading {
  readonly directory: Directory;
  readonly problems: readonly Located[];
  readonly counts: ImportCounts;
  readonly repairs: readonly LocatedRepair[];
  /** What a person may want to know besides: files left out, a map that was guessed. */
  readonly notes: readonly string[];
  readonly files: readonly string[];
}

export interface LocatedRepair extends Repair {
  readonly file: string;
}

/** What one importer made of some of the files. */
export interface Part {
  readonly directory: Directory;
  readonly problems: readonly Located[];
  readonly counts: ImportCounts;
  readonly repairs?: readonly LocatedRepair[];
  readonly notes?: readonly string[];
}

/**
 * Reads a file, a folder, a data package or standard input, whatever format it has.
 * @throws Failure when there is nothing in it that can be read.
 */
export async function readDirectory(
  path: string,
  options: ReadOptions,
  io: CliIo,
): Promise<Reading> {
  const { files, skipped } = await findInputs(path, io);
  const progress = new Progress(
    io,
    files.reduce((sum, one) => sum + one.size, 0),
  );
  try {
    const parts: Part[] = [];
    const notes = skipped.length === 0 ? [] : [say('filesSkipped', { list: skipped.join(', ') })];
    const formats = new Map(files.map((one) => [one, formatOf(one)]));
    const of = (...wanted: DetectedFormat[]): Input[] =>
      files.filter((one) => wanted.some((format) => formats.get(one) === format));
    const json = of('hsds-json', 'unknown').filter(looksLikeJson);
    const tables = of('hsds-table');
    const mapped = of('table', 'table-json', 'xlsx');
    const lost = of('unknown').filter((one) => !looksLikeJson(one));
    if (json.length > 0) parts.push(...(await readJson(json, options, progress)));
    if (tables.length > 0) parts.push(await readTables(tables, options, progress));
    if (mapped.length > 0) parts.push(await readMapped(mapped, options, progress));
    if (lost.length > 0 && parts.length > 0)
      notes.push(say('filesSkipped', { list: lost.map(nameOf).join(', ') }));
    if (parts.length === 0) throw new Failure('unusable', { file: path, reason: say('noList') });
    return {
      ...merged(parts),
      notes: [...notes, ...parts.flatMap((one) => one.notes ?? [])],
      files: files.map(nameOf),
    };
  } finally {
    progress.end();
  }
}

/** Small files are looked at whole: the end of a JSON file may say what it is. */
function formatOf(input: Input): DetectedFormat {
  return detectFormat(input.name, input.beginning());
}

function looksLikeJson(input: Input): boolean {
  const [first = 0] = input.beginning().filter((byte) => byte > 0x20 && byte < 0x7f);
  return first === 0x7b || first === 0x5b;
}

function nameOf({ name }: Pick<Input, 'name'>): string {
  return name;
}

async function readJson(
  inputs: readonly Input[],
  { fix }: ReadOptions,
  progress: Progress,
): Promise<Part[]> {
  const apart: Part[] = [];
  const parts: JsonFile[] = [];
  const repairs: LocatedRepair[] = [];
  for (const input of inputs) {
    const text = await textOf(input, progress);
    let value: unknown = parsed(text);
    if (fix === true && value !== undefined) {
      const repaired = repairJson(value);
      value = repaired.value;
      for (const one of repaired.repairs) repairs.push({ ...one, file: input.name });
    }
    progress.step(say('checking', { file: input.name }));
    // One file is read as it is; so is what cannot stand in a set, such as lines of JSON.
    if (inputs.length > 1 && value !== undefined && isJsonPart(value))
      parts.push({ name: input.name, value });
    else
      apart.push(
        one(input.name, importDirectory(value ?? text, { source: input.name }), inputs.length > 1),
      );
  }
  if (parts.length > 0) {
    const result = importJsonFiles(parts);
    if (result.ok) apart.push(partOf(result, parts.map(nameOf)));
  }
  const [first, ...others] = apart;
  return first === undefined ? [] : [{ ...first, repairs }, ...others];
}

function one(name: string, result: DirectoryImport, several: boolean): Part {
  if (result.ok) return partOf(result, [name]);
  if (!several) throw new Failure('unusable', { file: name, reason: result.message });
  // One bad file of a folder never costs the others.
  return {
    directory: NO_RECORDS,
    problems: [
      {
        severity: 'error',
        record: '',
        field: '',
        code: result.code,
        message: result.message,
        file: name,
      },
    ],
    counts: { records: 0, imported: 0, rejected: 0 },
  };
}

async function readTables(
  inputs: readonly Input[],
  { fix }: ReadOptions,
  progress: Progress,
): Promise<Part> {
  const names = inputs.map(nameOf);
  const file = names.length === 1 ? (names[0] ?? '') : say('tableSet');
  const repairs: LocatedRepair[] = [];
  const result =
    fix === true
      ? importTableFiles(
          await Promise.all(inputs.map((input) => repairedTable(input, progress, repairs))),
        )
      : await importTableSet(
          inputs.map((input) => ({ name: input.name, source: counted(input, progress) })),
        );
  if (!result.ok) throw new Failure('unusable', { file, reason: result.message });
  const unread = (result.unread ?? []).map(({ name, rows }) =>
    say('tableUnread', { name, count: rows }),
  );
  return { ...partOf(result, names), repairs, notes: unread };
}

async function repairedTable(
  input: Input,
  progress: Progress,
  repairs: LocatedRepair[],
): Promise<{ name: string; headings: readonly string[]; rows: readonly string[][] }> {
  const { name } = input;
  const reading = await readTable(counted(input, progress), { name });
  if (!reading.ok) return { name, headings: [], rows: [] };
  const { headings } = reading.table;
  const rows: string[][] = [];
  for await (const { cells, place } of reading.table.rows) {
    rows.push(
      cells.map((cell, at) =>
        repairField((headings[at] ?? '').trim().toLowerCase(), String(cell), (repair) =>
          repairs.push({ ...repair, record: place, file: name }),
        ),
      ),
    );
  }
  return { name, headings, rows };
}

function partOf(
  { directory, problems, counts }: Extract<DirectoryImport, { ok: true }>,
  names: readonly string[],
): Part {
  return {
    directory,
    counts,
    problems: problems.map((problem: Problem) => locate(problem, names)),
  };
}

/** Text of a JSON file; UTF-16 says so at its start. */
async function textOf(input: Input, progress: Progress): Promise<string> {
  const pieces: Uint8Array[] = [];
  for await (const piece of counted(input, progress)) pieces.push(piece);
  const bytes = Buffer.concat(pieces);
  const mark = bytes.subarray(0, 2).toString('hex');
  const encoding = mark === 'fffe' ? 'utf-16le' : mark === 'feff' ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    // Lines of JSON, a file cut off, or more levels than a stack has: the importer says which.
    if (error instanceof SyntaxError || error instanceof RangeError) return undefined;
    throw error;
  }
}
