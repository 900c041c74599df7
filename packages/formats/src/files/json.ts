import { parseJson, parseJsonLines } from '../core/json.ts';
import { formatOfJson } from './detect.ts';
import { hsdsValue } from './hsds-value.ts';
import { importDirectory } from './import-directory.ts';
import { inputFile, textOf, type InputFile } from './input-file.ts';
import { importJsonFiles, isJsonPart, type JsonFile } from './json-files.ts';
import {
  partOf,
  type FilesRejection,
  type LocatedRepair,
  type DirectoryFromFiles,
  type ReadOptions,
} from './part.ts';
import { repairJson } from './repair-record.ts';

/** What was read from JSON files, and those of them that are tables after all. */
export interface JsonReading {
  readonly results: readonly (DirectoryFromFiles | FilesRejection)[];
  readonly tables: readonly InputFile[];
}

/** Reads JSON files: those that can be parts of one set together, the others one by one. */
export async function readJsonFiles(
  files: readonly InputFile[],
  { fix, onCheck }: ReadOptions,
): Promise<JsonReading> {
  const results: (DirectoryFromFiles | FilesRejection)[] = [];
  const tables: InputFile[] = [];
  const set: (JsonFile & { readonly repairs: readonly LocatedRepair[] })[] = [];
  for (const file of files) {
    const { name } = file;
    const text = await textOf(file);
    const whole = parseJson(text);
    // All of a file may be something else than its beginning looked like.
    if (formatOfJson(whole ?? parseJsonLines(text)) === 'table-json') {
      tables.push(inputFile(name, text, file.map?.()));
      continue;
    }
    const parsed = whole === undefined ? undefined : hsdsValue(whole);
    const fixed = fix === true && parsed !== undefined ? repairJson(parsed) : undefined;
    const value = fixed?.value ?? parsed;
    const repairs = (fixed?.repairs ?? []).map((repair) => ({ ...repair, file: name }));
    onCheck?.(name);
    // A single file is read as it is; so is one that cannot be part of a set, such as JSON lines.
    if (files.length > 1 && isJsonPart(value)) {
      set.push({ name, value, repairs });
      continue;
    }
    const result = importDirectory(value ?? text, { source: name });
    results.push(result.ok ? { ...partOf(result, [name]), repairs } : { ...result, file: name });
  }
  if (set.length > 0) {
    const result = importJsonFiles(set);
    const names = set.map(({ name }) => name);
    const repairs = set.flatMap((file) => file.repairs);
    results.push(result.ok ? { ...partOf(result, names), repairs } : result);
  }
  return { results, tables };
}
