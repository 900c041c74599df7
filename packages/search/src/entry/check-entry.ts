import type { Hours, ReportedFact, ReportKind } from '@peerkit/model';
import { alertOf } from './check-hours.ts';
import type { DirectoryEntry, EntryPlace } from './entry.ts';
import * as is from './shape.ts';

/**
 * An entry of an index file, checked: a phone that loads a file built ahead of time should not have to
 * download a validation library.
 * @throws ShapeError for what is no entry.
 */
export function entryOf(value: unknown, hours?: Hours): DirectoryEntry {
  const from = is.fields(value);
  return {
    id: is.text(from, 'id'),
    type: is.oneOf(from, 'type', ['service', 'organization']),
    name: is.text(from, 'name'),
    ...is.texts(from, 'alternateName', 'organization', 'program', 'description'),
    ...is.texts(from, 'email', 'website', 'howToApply', 'cost', 'assured'),
    terms: is.textList(from, 'terms'),
    areas: is.textList(from, 'areas'),
    languages: is.textList(from, 'languages'),
    documents: is.textList(from, 'documents'),
    phones: is.list(from, 'phones', (item) => {
      const phone = is.fields(item);
      return {
        number: is.text(phone, 'number'),
        kind: is.oneOf(phone, 'kind', ['voice', 'text', 'fax', 'tty']),
        ...is.texts(phone, 'extension', 'label'),
      };
    }),
    places: is.list(from, 'places', placeOf),
    ...is.optional(from, 'eligibility', (item) => {
      const eligibility = is.fields(item);
      return {
        ...is.texts(eligibility, 'description'),
        ...is.numbers(eligibility, 'minimumAge', 'maximumAge'),
      };
    }),
    ...is.optionalList(from, 'costOptions', (item) => {
      const option = is.fields(item);
      return {
        ...is.texts(option, 'option', 'currency', 'description', 'validFrom', 'validTo'),
        ...is.numbers(option, 'amount'),
      };
    }),
    ...(hours && { hours }),
    ...is.optionalList(from, 'alerts', alertOf),
    ...is.optionalList(from, 'reported', factOf),
    ...(from['privatePlace'] === true ? { privatePlace: true } : {}),
    ...(from['temporarilyClosed'] === true ? { temporarilyClosed: true } : {}),
  };
}

/** Written here too, so that a page that reads an index loads no file for four words. */
const REPORT_KINDS: readonly ReportKind[] = ['closed', 'moved', 'phone', 'hours'];

function factOf(value: unknown): ReportedFact {
  const from = is.fields(value);
  return { kind: is.oneOf(from, 'kind', REPORT_KINDS), date: is.text(from, 'date') };
}

function placeOf(value: unknown): EntryPlace {
  const from = is.fields(value);
  return {
    kind: is.oneOf(from, 'kind', ['physical', 'postal', 'virtual']),
    ...is.texts(from, 'name', 'transportation', 'accessibility'),
    ...is.optional(from, 'point', (item) => {
      const point = is.fields(item);
      return { latitude: is.number(point, 'latitude'), longitude: is.number(point, 'longitude') };
    }),
    ...is.optional(from, 'address', (item) => {
      const address = is.fields(item);
      return {
        lines: is.textList(address, 'lines'),
        ...is.texts(address, 'city', 'region', 'postalCode', 'country'),
      };
    }),
  };
}
