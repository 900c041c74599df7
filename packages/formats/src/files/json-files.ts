import type { Candidate } from '../core/candidate.ts';
import { labelOf } from '../core/coerce.ts';
import { directoryImport, type DirectoryImport, type ImportOptions } from './import-result.ts';
import { rejection } from '../core/rejections.ts';
import { detectJson } from './detect.ts';
import { hsdsFieldName, readTops } from '../hsds/read.ts';
import { pageOf, topLists, type Placed, type TopList } from '../hsds/shapes.ts';

/** One parsed JSON file of a set. */
export interface JsonFile {
  /** Named in problems, e.g. `services-page-2.json`. */
  readonly name: string;
  readonly value: unknown;
}

/**
 * Whether parsed JSON can be a part of a set: a list, a page or a record of HSDS, whose records may
 * name those of other files.
 */
export function isJsonPart(value: unknown): boolean {
  return detectJson(value) === 'hsds-json';
}

/**
 * Reads files that belong together as one: pages of an API, or a file for each kind of record. Records
 * of one file may name those of another. Files that are not part of a set (`isJsonPart`) are left out.
 */
export function importJsonFiles(
  files: readonly JsonFile[],
  options: ImportOptions = {},
): DirectoryImport {
  const tops: Partial<Record<TopList, Placed[]>> = {};
  for (const { name, value } of files) {
    if (!isJsonPart(value)) continue;
    for (const [list, items] of Object.entries(topLists(value) ?? {}) as Entry[]) {
      const placed = items.map(([place, item]): Placed => [`${name} ${place}`.trim(), item]);
      tops[list] = [...(tops[list] ?? []), ...placed];
    }
  }
  if (Object.keys(tops).length === 0) return rejection('unknown-shape');
  const reading = readTops(tops, options);
  const page = files
    .map(({ value }) => pageOf(value))
    .find((found) => found?.contradictory === true);
  return directoryImport(
    {
      ...reading,
      ...(page === undefined ? {} : { page }),
      // An id alone would not tell which file to open.
      candidates: reading.candidates.map((candidate) => ({
        ...candidate,
        label: labelWithFile(files, candidate),
      })),
    },
    { name: 'hsds-json', fieldName: hsdsFieldName },
    options,
    files.map(({ name }) => name),
  );
}

type Entry = [TopList, readonly Placed[]];

function labelWithFile(files: readonly JsonFile[], candidate: Candidate): string {
  const { place } = candidate;
  const label = labelOf(candidate);
  if (label === place) return place;
  const file = files.find(({ name }) => place === name || place.startsWith(`${name} `));
  return file === undefined ? place : `${file.name} ${label}`;
}
