import type { PageReading } from '../core/candidate.ts';
import { isRaw, own, type Raw } from '../core/fields.ts';

/** The lists at the top of HSDS files, by name. */
export const LISTS = [
  'taxonomies',
  'taxonomy_terms',
  'organizations',
  'programs',
  'services',
  'locations',
  'service_at_locations',
] as const;
export type TopList = (typeof LISTS)[number];

/** A record with its place in the file, e.g. `services[3]`. */
export type Placed = readonly [place: string, item: unknown];
export type Tops = Partial<Record<TopList, readonly Placed[]>>;

/**
 * The lists at the top of a file, with the place of each item: one file of flat lists, a page of an
 * API (`contents`), a bare list, or one record. Undefined when the file is none of these.
 */
export function topLists(input: unknown): Tops | undefined {
  if (Array.isArray(input)) return sorted(input, '');
  if (!isRaw(input)) return undefined;
  const contents = own(input, 'contents');
  if (Array.isArray(contents)) return sorted(contents, 'contents');
  // One full record also holds such lists, so its own shape comes first.
  const shape = own(input, 'id') === undefined ? undefined : shapeOf(input);
  if (shape !== undefined) return { [shape]: [['', input]] };
  const named = LISTS.filter((name) => Array.isArray(own(input, name)));
  if (named.length === 0) return undefined;
  return Object.fromEntries(
    named.map((name) => [
      name,
      (own(input, name) as unknown[]).map((item, at) => [`${name}[${at}]`, item] as const),
    ]),
  );
}

/** The items of a list without a name. Undefined when none of them is a known kind of record. */
function sorted(items: readonly unknown[], name: string): Tops | undefined {
  const lists = new Map<TopList, Placed[]>();
  const odd: Placed[] = [];
  items.forEach((item, at) => {
    const placed = [`${name}[${at}]`, item] as const;
    const list = isRaw(item) ? shapeOf(item) : undefined;
    if (list === undefined) odd.push(placed);
    else if (!lists.get(list)?.push(placed)) lists.set(list, [placed]);
  });
  if (lists.size === 0 && items.length > 0) return undefined;
  // Records of one list tend to be of one kind: an item of unknown kind is taken for what most others are.
  const most = [...lists].sort(([, a], [, b]) => b.length - a.length)[0]?.[0] ?? 'organizations';
  if (odd.length > 0) lists.set(most, [...(lists.get(most) ?? []), ...odd].sort(byPlace(items)));
  return Object.fromEntries(lists);
}

function byPlace(items: readonly unknown[]): (a: Placed, b: Placed) => number {
  const order = new Map(items.map((item, at) => [item, at]));
  return ([, a], [, b]) => (order.get(a) ?? 0) - (order.get(b) ?? 0);
}

/** What a record is, by the fields that only such records have. */
function shapeOf(item: Raw): TopList | undefined {
  const has = (...keys: string[]): boolean => keys.some((key) => own(item, key) !== undefined);
  if (has('location_type')) return 'locations';
  const named = has('name');
  if (has('status', 'organization', 'service_at_locations', 'program_id', 'program')) {
    return 'services';
  }
  if (!named && has('service', 'location', 'service_id', 'location_id')) {
    return 'service_at_locations';
  }
  if (has('taxonomy_detail', 'term_uri', 'taxonomy_id', 'parent_id')) return 'taxonomy_terms';
  if (named && has('taxonomy') && !has('website', 'email', 'services')) return 'taxonomy_terms';
  if (named && has('taxonomy_terms', 'version')) return 'taxonomies';
  if (has('organization_id')) return 'services';
  return named ? 'organizations' : undefined;
}

/** What an API says about itself at its root: a file without records. */
export function isApiRoot(input: unknown): input is Raw {
  return (
    isRaw(input) &&
    own(input, 'version') !== undefined &&
    (own(input, 'openapi_url') !== undefined || own(input, 'profile') !== undefined)
  );
}

/** Which page of how many a file is; undefined when it is not a page. */
export function pageOf(input: unknown): PageReading | undefined {
  if (!isRaw(input) || !Array.isArray(own(input, 'contents'))) return undefined;
  const number = own(input, 'page_number');
  const of = own(input, 'total_pages');
  if (typeof number !== 'number' || typeof of !== 'number') return undefined;
  const last = own(input, 'last_page');
  const items = own(input, 'total_items');
  const contradictory =
    (typeof last === 'boolean' && last !== number >= of) ||
    (typeof items === 'number' && items < of);
  return { number, of, contradictory };
}
