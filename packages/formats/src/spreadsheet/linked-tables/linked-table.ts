import type { ColumnMap } from '../map/column-map.ts';
import { headingWords } from '../../tables/columns/heading-words.ts';
import { matchHeading } from '../../tables/columns/synonyms.ts';
import type { Cell, TableRow } from '../../tables/table.ts';

/** A table of a set, all of it in memory: its rows are looked up from others. */
export interface LinkedTable {
  /** Of the file, or of the list in it. */
  readonly name: string;
  readonly headings: readonly string[];
  readonly rows: readonly TableRow[];
  /** What a person said of its columns. */
  readonly map?: ColumnMap | undefined;
}

/** What the rows of a table are: records of their own, or parts of others. */
export type Role =
  | 'organizations'
  | 'locations'
  | 'services'
  | 'hours'
  | 'phones'
  | 'addresses'
  | 'people'
  | 'words';

const ROLES: readonly (readonly [RegExp, Role])[] = [
  [/\b(?:hours?|schedules?|openings?|opening times)\b/, 'hours'],
  [/\bphones?\b/, 'phones'],
  [/\b(?:addresse?s?|physical addresses)\b/, 'addresses'],
  [/\b(?:contacts?|people|persons?|staff|users?)\b/, 'people'],
  [
    /\b(?:categor\w*|taxonom\w*|tags?|topics?|needs?|types?|languages?|areas?|count(?:y|ies))\b/,
    'words',
  ],
  [/\b(?:services?|programs?|programmes?|resources?|listings?)\b/, 'services'],
  [/\b(?:organi[sz]ations?|orgs?|agenc(?:y|ies)|providers?|partners?)\b/, 'organizations'],
  [/\b(?:locations?|sites?|places?|venues?)\b/, 'locations'],
];

/** By the name of the table; undefined when that says nothing. */
export function roleOf({ name, map }: LinkedTable): Role | undefined {
  const { rows } = map ?? {};
  if (rows === 'organizations' || rows === 'locations' || rows === 'services') return rows;
  const words = headingWords(name.replace(/^.*[/\\]/, '').replace(/\.\w{2,8}$/, ''));
  return ROLES.find(([test]) => test.test(words))?.[1];
}

/** Whether a heading speaks of what a table holds: `Organization`, `org_id`, `Locations 2`. */
export function speaksOf(heading: string, table: LinkedTable): boolean {
  const words = headingWords(heading);
  const role = roleOf(table);
  if (role !== undefined && ROLES.some(([test, meant]) => meant === role && test.test(words))) {
    return true;
  }
  const name = headingWords(table.name.replace(/^.*[/\\]/, '').replace(/\.\w{2,8}$/, ''));
  return name.length > 2 && words.includes(name.replace(/s$/, ''));
}

/** The column of the ids of a table itself. */
export function idColumn({ headings, map }: LinkedTable): number {
  if (map !== undefined) return headings.findIndex((heading) => map.columns[heading]?.to === 'id');
  return headings.findIndex((heading) =>
    /^(?:id|record id|recordid|uuid|airtable id)$/.test(headingWords(heading)),
  );
}

/** The column of what its rows are called; in Airtable it is always the first. */
export function nameColumn({ headings, map }: LinkedTable): number {
  if (map !== undefined)
    return headings.findIndex((heading) => map.columns[heading]?.to === 'name');
  const named = headings.findIndex((heading) =>
    /^(?:name|organization\.name|location\.name)$/.test(matchHeading(heading)?.target ?? ''),
  );
  if (named >= 0) return named;
  const first = headings.findIndex((heading) => !/(?:^| )id$/.test(headingWords(heading)));
  return first;
}

/** The parts of a cell: of a list its items, of a text what stands between its commas. */
export function partsOf(cell: Cell | undefined): readonly string[] {
  if (cell === undefined || cell === '') return [];
  const parts = typeof cell === 'string' ? split(cell) : cell;
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}

/** Names that hold a comma are in quotation marks. */
function split(cell: string): readonly string[] {
  const found = cell.slice(0, 20_000).match(/"[^"]*"|[^,;|]+/g) ?? [];
  return found.map((part) => part.trim().replace(/^"(.*)"$/, '$1'));
}

export function textOf(cell: Cell | undefined): string {
  return (typeof cell === 'string' ? cell : (cell ?? []).join('; ')).trim();
}
