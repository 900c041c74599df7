import type { ColumnMap } from '../map/column-map.ts';
import { findCutOff } from './cut-off.ts';
import { readCellHours, readRowHours, type RowHours } from '../../hours/row.ts';
import { readTimeZone } from '../../hours/time-zone.ts';
import type { Draft, Fields } from './draft.ts';
import {
  described,
  locationFields,
  ownLocationFields,
  partyFields,
  serviceFields,
  type SharedFields,
} from './row-fields.ts';
import { hasPlace, placeOf } from './row-place.ts';
import type { RowRecords } from './records-of-row.ts';
import { withoutSecrets } from './row-secrets.ts';

/** The records of a row. What tells where a private place is stays in the record of the place alone. */
export function recordsOf(draft: Draft, map: ColumnMap): RowRecords {
  const records = allRecordsOf(draft, map);
  return draft.confidential ? withoutSecrets(records, draft) : records;
}

function allRecordsOf(draft: Draft, { rows, crs, defaults = {} }: ColumnMap): RowRecords {
  const { main, organization } = draft;
  findCutOff(draft, defaults.country);
  const timeZone = timeZoneOf(draft, defaults);
  const { hours, notes: hoursNotes } = hoursOfRow(draft);
  for (const { severity, heading, code, ...params } of hoursNotes) {
    draft.find(severity, { heading }, code, params);
  }
  if (draft.closed && (main['status'] ?? 'active') === 'active') {
    const { text, column } = draft.closed;
    draft.find('warning', column, 'maybe-closed', { found: text });
  }
  const [website, ...others] = draft.links;
  const shared = {
    name: main['name'],
    description: described(main['description'], draft.notes),
    website,
    otherWebsites: others.length === 0 ? undefined : others.map((link) => ({ website: link })),
    alerts: 'text' in draft.alert ? [draft.alert] : undefined,
    hours,
  };
  const owner = idOf(organization['id']);
  if (rows === 'locations') {
    const where = placeOf(draft, defaults, crs);
    return {
      location: ownLocationFields(draft, where, timeZone, shared),
      locationIds: [],
      ...owner,
    };
  }
  const place = hasPlace(draft)
    ? { location: locationFields(draft, placeOf(draft, defaults, crs), timeZone) }
    : undefined;
  if (rows === 'organizations') {
    return { organization: organizationOf(draft, shared), ...place, locationIds: [], ...owner };
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
    ...(named === undefined ? {} : { organization: partyFields(draft, named) }),
    service: serviceFields(draft, { ...shared, name }),
    ...place,
    locationIds: draft.locationIds,
    ...owner,
    isNameless: organizationName === undefined && organization['id'] === undefined,
    isOpening: draft.hours.length > 0 && (draft.opens ?? draft.closes) !== undefined,
    ...(draft.notes.length === 0 ? {} : { openingNote: openingNoteOf(draft) }),
  };
}

/** What a row of organizations says. */
function organizationOf(draft: Draft, { hours, description, ...shared }: RowShared): Fields {
  const words = [...draft.howToApply, ...(hours?.prose === undefined ? [] : [hours.prose])];
  return {
    ...draft.organization,
    ...draft.main,
    website: shared.website,
    otherWebsites: shared.otherWebsites,
    description: described(description, words),
    phones: draft.phones,
    terms: draft.terms,
    alerts: shared.alerts,
    provenance: draft.provenance,
  };
}

type RowShared = SharedFields & Pick<RowHours, 'hours'>;

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
function timeZoneOf(
  draft: Draft,
  { region, country }: NonNullable<ColumnMap['defaults']>,
): string | undefined {
  const { timeZone: cell, address } = draft;
  if (cell === undefined) return undefined;
  const word = (value: unknown): string | undefined =>
    typeof value === 'string' ? value : undefined;
  const { zone, guessed } = readTimeZone(cell.text, {
    region: word(address['region']) ?? region,
    country: word(address['country']) ?? country,
  });
  const found = cell.text;
  if (zone === undefined) draft.find('warning', cell, 'time-zone-unknown', { found });
  else if (guessed) draft.find('warning', cell, 'time-zone-guessed', { found, hint: zone });
  return zone;
}

function idOf(id: unknown): { organizationId?: string } {
  return typeof id === 'string' ? { organizationId: id } : {};
}
