import { isEqual } from '../equal.ts';
import type { Directory, Location } from './directory.ts';

/** The lists of a directory whose records are compared. */
const LISTS = [
  'organizations',
  'programs',
  'services',
  'locations',
  'servicesAtLocations',
  'terms',
  'taxonomies',
] as const satisfies readonly (keyof Directory)[];

/** A list of a directory, by the name of its field. */
export type DirectoryList = (typeof LISTS)[number];

/**
 * What a change is about: `moved` (address, point, or another place), `hours`, `contact` (phones,
 * e-mail, links, people to ask for), `status` (still there or not), `privacy` (a place became
 * confidential or stopped being so), `confirmed` (somebody checked it again), `words` (all else).
 */
export type ChangeAspect =
  'moved' | 'hours' | 'contact' | 'status' | 'privacy' | 'confirmed' | 'words';

/** What became of one record. Names fields, never their content: a diff may be read by anybody. */
export interface DirectoryChange {
  readonly list: DirectoryList;
  readonly id: string;
  /** Its name, after the change if it has one; the service's for a service at a place. Of a confidential place: absent. */
  readonly name?: string;
  readonly what: 'added' | 'gone' | 'changed';
  /** Of `changed`: what it is about, each once, in the order of {@link ChangeAspect}. Else empty. */
  readonly aspects: readonly ChangeAspect[];
  /** Of `changed`: the fields of the model that differ. Else empty. */
  readonly fields: readonly string[];
}

/**
 * What changed between two versions of a directory: list by list, first what is gone or changed in
 * the old order, then what was added. Records are the same when their ids are. Where a record was
 * read from (source, row) is not a change, and neither is the order of records or properties.
 */
export function diffDirectories(before: Directory, after: Directory): readonly DirectoryChange[] {
  return LISTS.flatMap((list) => {
    const old = byId(before, list);
    const now = byId(after, list);
    const changes: DirectoryChange[] = [];
    for (const [id, was] of old) {
      const is = now.get(id);
      const fields = is === undefined ? [] : changedFields(was, is);
      if (is !== undefined && fields.length === 0) continue;
      changes.push({
        list,
        id,
        ...nameOf(is ?? was, was, is === undefined ? before : after),
        what: is === undefined ? 'gone' : 'changed',
        aspects: ASPECTS.filter((aspect) => fields.some((field) => aspectOf(field) === aspect)),
        fields,
      });
    }
    for (const [id, is] of now) {
      if (old.has(id)) continue;
      changes.push({ list, id, ...nameOf(is, is, after), what: 'added', aspects: [], fields: [] });
    }
    return changes;
  });
}

const ASPECTS: readonly ChangeAspect[] = [
  'moved',
  'hours',
  'contact',
  'status',
  'privacy',
  'confirmed',
  'words',
];

const ASPECT_OF: Readonly<Record<string, ChangeAspect>> = {
  address: 'moved',
  postalAddress: 'moved',
  point: 'moved',
  locationId: 'moved',
  hours: 'hours',
  phones: 'contact',
  email: 'contact',
  website: 'contact',
  otherWebsites: 'contact',
  contacts: 'contact',
  status: 'status',
  confidential: 'privacy',
  'provenance.assured': 'confirmed',
  'provenance.modified': 'confirmed',
};

function aspectOf(field: string): ChangeAspect {
  return ASPECT_OF[field] ?? 'words';
}

/** A record of any list, with the fields that every comparison needs. */
type Plain = Readonly<Record<string, unknown>>;

function byId(directory: Directory, list: DirectoryList): ReadonlyMap<string, Plain> {
  const records: readonly object[] = directory[list] ?? [];
  return new Map(
    records.map((record) => {
      const plain = record as Plain;
      return [textOf(plain['id'] ?? plain['code']) ?? '', plain];
    }),
  );
}

function changedFields(was: Plain, is: Plain): readonly string[] {
  const [old, now] = [flatProvenance(was), flatProvenance(is)];
  const fields = new Set([...Object.keys(old), ...Object.keys(now)]);
  return [...fields].filter((field) => !isEqual(old[field], now[field]));
}

/** Of a record's provenance, only when it was confirmed or changed counts; its place in a file does not. */
function flatProvenance({ provenance, ...record }: Plain): Plain {
  const { assured, modified } = (provenance ?? {}) as Plain;
  return { ...record, 'provenance.assured': assured, 'provenance.modified': modified };
}

/** Names are shown, so those of a place that is or was confidential stay out. */
function nameOf(record: Plain, was: Plain, directory: Directory): { name?: string } {
  const { confidential } = record as Partial<Location>;
  if (confidential === true || was['confidential'] === true) return {};
  const name = textOf(record['name'] ?? record['label']) ?? serviceName(record, directory);
  return name === undefined ? {} : { name };
}

function serviceName(record: Plain, directory: Directory): string | undefined {
  return directory.services.find((service) => service.id === record['serviceId'])?.name;
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
