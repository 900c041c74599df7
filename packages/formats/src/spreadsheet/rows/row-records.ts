import { tells, whereaboutsOf, withoutWhereabouts, type Whereabouts } from '@peerkit/model';
import type { ColumnMap } from '../map/column-map.ts';
import { findCutOff } from './cut-off.ts';
import { readCellHours, readRowHours, type RowHours } from '../../hours/row.ts';
import { readTimeZone } from '../../hours/time-zone.ts';
import { readAddress } from '../cells/address.ts';
import { fold, oneLine } from '../../tables/words.ts';
import type { Draft, Fields } from './draft.ts';
import { pointOf } from './row-point.ts';
import { LEADING_ZERO } from '../cells/vocabulary.ts';
import { holdsWord, tellingWords, withoutWords } from './street-names.ts';
import { withHouseNumber, withoutRepetition } from './street.ts';

/** The records that one row holds, before they are checked; `record-collector.ts` gives them ids. */
export interface RowRecords {
  readonly organization?: Fields;
  readonly service?: Fields;
  readonly location?: Fields;
  /** Places that the row names but does not describe. */
  readonly locationIds: readonly string[];
  readonly organizationId?: string;
  /** No column names its organization, so that it is called as its service. */
  readonly isNameless?: boolean;
  /** Texts in which the address of its secret place may stand. */
  readonly telling?: readonly string[];
  /** What the row says beside its opening, with the opening in front: `Thursday 9:00–17:00: women only`. */
  readonly openingNote?: string;
  /** Its columns say that the row is one opening of a service that may have more. */
  readonly isOpening?: boolean;
}

/** The records of a row. What tells where a private place is stays in the record of the place alone. */
export function recordsOf(draft: Draft, map: ColumnMap): RowRecords {
  const records = allRecordsOf(draft, map);
  if (!draft.confidential) return records;
  const { lines, address, postalAddress, location } = draft;
  const whole = linesWithNumber(draft);
  const texts = [
    ...[...lines, address['postalCode'], lines.join(' '), ...whole, whole.join(' ')],
    ...[postalAddress, ...draft.telling],
  ];
  const name = location['name'];
  const told = whereaboutsOf(
    [...texts, nameOfPlace(name, records)].filter((text) => typeof text === 'string'),
    true,
  );
  const { service, organization } = records;
  const words = tellingWords(
    [...lines, ...whole],
    typeof name === 'string' ? name : undefined,
    [service?.['name'], organization?.['name'], address['city'], address['region']].map((text) =>
      typeof text === 'string' ? text : undefined,
    ),
  );
  const silent = (record: Fields): Fields =>
    withoutOwnId(withoutWords(withoutWhereabouts(record, told), words), told, words);
  const clean = {
    ...records,
    telling: texts.filter((text) => typeof text === 'string'),
    ...(service === undefined ? {} : { service: silent(service) }),
    ...(organization === undefined ? {} : { organization: silent(organization) }),
  };
  const changed = clean.service !== service || clean.organization !== organization;
  if (changed) draft.find('warning', { heading: '' }, 'whereabouts-removed');
  return clean;
}

/** A place that is called like its service or organization tells nothing by its name. */
function nameOfPlace(name: unknown, { service, organization }: RowRecords): string | undefined {
  if (typeof name !== 'string') return undefined;
  const names = [service?.['name'], organization?.['name']].filter(
    (other) => typeof other === 'string',
  );
  const isShared = names.some(
    (other) => fold(other).includes(fold(name)) || fold(name).includes(fold(other)),
  );
  return isShared ? undefined : name;
}

/** An id such as `99-hidden-ln` is made up anew. */
function withoutOwnId(record: Fields, told: Whereabouts, words: readonly string[]): Fields {
  const { id, ...rest } = record;
  return typeof id === 'string' && (tells(id, told) || holdsWord(id, words)) ? rest : record;
}

function allRecordsOf(draft: Draft, { rows, crs, defaults = {} }: ColumnMap): RowRecords {
  const { main, organization } = draft;
  findCutOff(draft, defaults.country);
  const location = { ...draft.location, ...timeZoneOf(draft, defaults) };
  const alerts = 'text' in draft.alert ? [draft.alert] : undefined;
  const provenance = draft.provenance;
  const { hours, notes: hoursNotes } = hoursOfRow(draft);
  for (const { severity, heading, code, ...params } of hoursNotes) {
    draft.find(severity, { heading }, code, params);
  }
  if (draft.closed && (main['status'] ?? 'active') === 'active') {
    const { text, column } = draft.closed;
    draft.find('warning', column, 'maybe-closed', { found: text });
  }
  const [website, ...others] = draft.links;
  const links = {
    website,
    otherWebsites: others.length === 0 ? undefined : others.map((link) => ({ website: link })),
  };
  const description = described(main['description'], draft.notes);

  if (rows === 'locations') {
    return {
      location: compact({
        ...PLACE_FIRST,
        ...placeOf(draft, defaults, crs),
        ...PLACE_LAST,
        ...location,
        ...pick(main, ['id', 'name', 'alternateName']),
        description: described(description, draft.howToApply),
        website,
        languages: filled(draft.languages),
        phones: [...draft.phones, ...draft.locationPhones],
        hours,
        alerts,
        provenance,
      }),
      locationIds: [],
      ...idOf(organization['id']),
    };
  }
  const place = hasPlace(draft)
    ? compact({
        ...PLACE_FIRST,
        ...placeOf(draft, defaults, crs),
        ...PLACE_LAST,
        ...location,
        phones: exact(draft.locationPhones),
      })
    : undefined;
  if (rows === 'organizations') {
    const words = [...draft.howToApply, ...(hours?.prose === undefined ? [] : [hours.prose])];
    return {
      organization: compact({
        ...organization,
        ...main,
        ...links,
        description: described(description, words),
        phones: draft.phones,
        terms: draft.terms,
        alerts,
        provenance,
      }),
      ...(place === undefined ? {} : { location: place }),
      locationIds: [],
    };
  }
  const organizationName = organization['name'] ?? defaults.organization;
  const name = main['name'] ?? organizationName;
  if (
    main['name'] === undefined &&
    draft.nameHeading !== undefined &&
    typeof organizationName === 'string'
  ) {
    draft.find('warning', { heading: draft.nameHeading }, 'nameless-row', {
      found: organizationName,
    });
  }
  const named = organizationName ?? (organization['id'] === undefined ? name : undefined);
  return {
    ...(named === undefined
      ? {}
      : {
          organization: compact({
            ...PARTY,
            ...organization,
            name: named,
            phones: exact(draft.organizationPhones),
            terms: EMPTY,
          }),
        }),
    service: compact({
      ...SERVICE,
      ...main,
      ...links,
      name,
      description,
      terms: exact(draft.terms),
      phones: exact(draft.phones),
      eligibility: compactOrNone(draft.eligibility),
      languages: exact(draft.languages),
      areas: namesIn(draft.areas),
      howToApply: described(main['howToApply'], draft.howToApply),
      documents: namesIn(draft.documents),
      hours,
      alerts,
      provenance,
    }),
    ...(place === undefined ? {} : { location: place }),
    locationIds: draft.locationIds,
    ...idOf(organization['id']),
    isNameless: organizationName === undefined && organization['id'] === undefined,
    isOpening: draft.hours.length > 0 && (draft.opens ?? draft.closes) !== undefined,
    ...(draft.notes.length === 0 ? {} : { openingNote: openingNoteOf(draft) }),
  };
}

// Fields in the order in which checked records hold them: those that are so need not be copied once more.
const PLACE_FIRST: Fields = inOrder('id', 'name', 'alternateName', 'description');
const PLACE_LAST: Fields = inOrder('timeZone', 'transportation', 'accessibility');
const PARTY: Fields = inOrder(
  ...(['id', 'name', 'alternateName', 'description', 'phones', 'email', 'website'] as const),
);
const SERVICE: Fields = {
  ...inOrder('id', 'name', 'alternateName', 'description'),
  status: 'active',
  ...inOrder('terms', 'phones', 'email', 'website', 'otherWebsites', 'eligibility', 'languages'),
  ...inOrder('interpretation', 'areas', 'howToApply', 'cost', 'documents', 'accreditations'),
  ...inOrder('alerts', 'hours'),
};

function inOrder(...keys: readonly string[]): Fields {
  return Object.fromEntries(keys.map((key) => [key, undefined]));
}

/** A list that grew keeps room for more, and most are empty: not in each of thousands of records. */
function exact<T>(list: readonly T[]): readonly T[] {
  return list.length === 0 ? EMPTY : list.slice();
}

const EMPTY: readonly never[] = [];

function namesIn(words: readonly string[]): readonly { readonly name: string }[] {
  return words.length === 0 ? EMPTY : words.map((name) => ({ name }));
}

function openingNoteOf({ hours, opens, closes, notes }: Draft): string {
  const times = [opens, closes].flatMap((time) => (time === undefined ? [] : [time.text]));
  const when = [...hours.map(({ text }) => text), times.join(' – ')].join(' ').trim();
  return `${when}: ${notes.join('; ')}`;
}

function hoursOfRow({ days, dayTimes, hours, openings, opens, closes }: Draft): RowHours {
  const [only, ...others] = hours;
  const isBare = days.length === 0 && others.length === 0 && (opens ?? closes) === undefined;
  if (isBare && dayTimes === undefined && openings === undefined) {
    return only === undefined ? NO_HOURS : readCellHours(only);
  }
  return readRowHours({
    days,
    dayTimes,
    words: hours,
    openings: openings === undefined ? [] : [...openings.values()],
    opens,
    closes,
  });
}

const NO_HOURS: RowHours = { hours: undefined, notes: [] };

/** The time zone of the place. It may be named by a word of its region: `Eastern Time`. */
function timeZoneOf(draft: Draft, { region, country }: NonNullable<ColumnMap['defaults']>): Fields {
  const { timeZone: cell, address } = draft;
  if (cell === undefined) return {};
  const word = (value: unknown): string | undefined =>
    typeof value === 'string' ? value : undefined;
  const { zone, guessed } = readTimeZone(cell.text, {
    region: word(address['region']) ?? region,
    country: word(address['country']) ?? country,
  });
  const found = cell.text;
  if (zone === undefined) draft.find('warning', cell, 'time-zone-unknown', { found });
  else if (guessed) draft.find('warning', cell, 'time-zone-guessed', { found, hint: zone });
  return zone === undefined ? {} : { timeZone: zone };
}

/** Whether the row itself says where the place is. */
function hasPlace(draft: Draft): boolean {
  const { location, address, lines } = draft;
  if (draft.spread && lines.length === 0) return draft.hasPrivatePlace;
  const somewhere = draft.latitude ?? draft.longitude ?? draft.point ?? draft.postalAddress;
  if (draft.isNowhere && lines.length === 0) return draft.hasPrivatePlace;
  // A state alone is the area that is served, not a place; a street needs no town.
  const known = lines.length > 0 || 'postalCode' in address || 'city' in address;
  return known || draft.hasPrivatePlace || somewhere !== undefined || 'name' in location;
}

function placeOf(
  draft: Draft,
  defaults: NonNullable<ColumnMap['defaults']>,
  crs: string | undefined,
): Fields {
  const { address } = draft;
  const { city, region, country } = defaults;
  const lines = withoutRepetition(linesWithNumber(draft), { city, region, ...address });
  const postOnly = draft.postOnly && lines.length === 0;
  const hasAddress = !postOnly && (lines.length > 0 || Object.keys(address).length > 0);
  const full: Fields = { city, region, postalCode: undefined, country, ...address };
  const code = full['postalCode'];
  const zero = /^\d{4}$/.test(String(code)) && LEADING_ZERO.has(String(full['region']));
  return {
    kind: !hasAddress && draft.postalAddress !== undefined ? 'postal' : 'physical',
    confidential: draft.confidential,
    address: hasAddress
      ? compact({
          lines: [...new Set(lines)],
          ...full,
          ...(zero ? { postalCode: `0${String(code)}` } : {}),
        })
      : undefined,
    postalAddress:
      draft.postalAddress === undefined
        ? undefined
        : { ...compact({ ...(postOnly ? full : { country }) }), ...postal(draft.postalAddress) },
    point: pointOf(draft, crs),
  };
}

/** A number without a street leads nowhere. */
function linesWithNumber({ lines, houseNumber, streetAt }: Draft): readonly string[] {
  const [street, ...others] = lines;
  if (houseNumber === undefined || street === undefined) return lines;
  const isFirst = streetAt === undefined || houseNumber.at < streetAt;
  return [withHouseNumber(street, houseNumber.text, isFirst), ...others];
}

function postal(text: string): Fields {
  const { address } = readAddress(text);
  return { ...(address ?? { lines: [oneLine(text)] }) };
}

function described(text: unknown, notes: readonly string[]): string | undefined {
  const parts = [...(typeof text === 'string' ? [text] : []), ...notes];
  return parts.length === 0 ? undefined : parts.join('\n');
}

function idOf(id: unknown): { organizationId?: string } {
  return typeof id === 'string' ? { organizationId: id } : {};
}

function filled(list: readonly string[]): readonly string[] | undefined {
  return list.length === 0 ? undefined : list;
}

function pick(from: Fields, keys: readonly string[]): Fields {
  return Object.fromEntries(keys.filter((key) => key in from).map((key) => [key, from[key]]));
}

function compact(fields: Readonly<Record<string, unknown>>): Fields {
  const result: Fields = {};
  for (const key in fields) if (fields[key] !== undefined) result[key] = fields[key];
  return result;
}

function compactOrNone(fields: Fields): Fields | undefined {
  return Object.keys(fields).length === 0 ? undefined : fields;
}
