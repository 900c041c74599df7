import { finish, unreadable, type DirectoryImport, type ImportOptions } from './finish.ts';
import { hsdsFieldName, readTops } from './hsds.ts';
import { isApiRoot, pageOf, topLists, type Placed, type TopList } from './hsds-shapes.ts';
import { tablesOf } from './hsds-tables.ts';
import { peerkitJson } from './peerkit-json.ts';

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
  const other = isApiRoot(value) || peerkitJson.recognises(value) || tablesOf(value) !== undefined;
  return !other && topLists(value) !== undefined;
}

/**
 * Reads files that belong together as one: pages of an API, or a file for each kind of record. Records
 * of one file may name those of another. Files that are no part (`isJsonPart`) are left out.
 */
export function importJsonFiles(
  files: readonly JsonFile[],
  options: ImportOptions = {},
): DirectoryImport {
  const tops: Partial<Record<TopList, Placed[]>> = {};
  for (const { name, value } of files.filter((one) => isJsonPart(one.value))) {
    for (const [list, items] of Object.entries(topLists(value) ?? {}) as Entry[]) {
      const placed = items.map(([place, item]): Placed => [`${name} ${place}`.trim(), item]);
      tops[list] = [...(tops[list] ?? []), ...placed];
    }
  }
  if (Object.keys(tops).length === 0) {
    return unreadable('unknown-shape', 'No file here holds a list of organizations or services.');
  }
  const reading = readTops(tops, options);
  const page = files.map(({ value }) => pageOf(value)).find((one) => one?.contradictory === true);
  return finish(
    {
      ...reading,
      ...(page === undefined ? {} : { page }),
      // An id alone would not tell which file to open.
      candidates: reading.candidates.map((one) => ({ ...one, label: labelOf(files, one) })),
    },
    { name: 'hsds-json', fieldName: hsdsFieldName },
    options,
  );
}

type Entry = [TopList, readonly Placed[]];

interface Met {
  readonly place: string;
  readonly record: Readonly<Record<string, unknown>>;
}

function labelOf(files: readonly JsonFile[], { place, record }: Met): string {
  const name = files.find((one) => place === one.name || place.startsWith(`${one.name} `))?.name;
  const id = record['id'] ?? record['code'];
  if (name === undefined || typeof id !== 'string' || id === '' || id.length > 200) return place;
  return `${name} ${id}`;
}
