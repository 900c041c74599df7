import { isWithinTerm, type Hours, type Phone, type Schedule } from '@peerkit/model';
import type { DirectoryEntry, DirectoryIndex } from '@peerkit/search';

/** An entry with nothing but what a test names. */
export function entry(over: Partial<DirectoryEntry> = {}): DirectoryEntry {
  return {
    id: 'e',
    type: 'service',
    name: 'Drop-in',
    terms: [],
    areas: [],
    languages: [],
    phones: [],
    places: [],
    documents: [],
    ...over,
  };
}

/** An index of these entries alone, that finds them by kind. */
export function indexOf(...entries: readonly DirectoryEntry[]): DirectoryIndex {
  const none = { facets: [], filters: [], understood: [], missed: [] };
  return {
    timeZone: 'America/Toronto',
    entries,
    words: [],
    size: entries.length,
    hasTimes: true,
    hasAges: false,
    bytes: new Uint8Array(),
    find: (wanted) => entries.find(({ id }) => id === wanted),
    search: ({ kinds = [] } = {}) => {
      const found = entries.filter(({ terms }) =>
        kinds.some((kind) => terms.some((term) => isWithinTerm(term, kind))),
      );
      const hits = found.map((entry) => ({ entry: entry, score: 0, whole: true }));
      return { ...none, hits, total: hits.length, whole: hits.length };
    },
    suggest: () => [],
  };
}

/** Hours of plain rows. */
export function hours(...schedules: readonly Schedule[]): Hours {
  return { schedules, exceptions: [] };
}

const WORKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR'];
export const nineToFive = hours({ byDay: WORKDAYS, opensAt: '09:00', closesAt: '17:00' });
export const always = hours({ freq: 'DAILY', opensAt: '00:00', closesAt: '24:00' });

export const voice = (number = '519-555-0100'): Phone => ({ number, kind: 'voice' });
export const texting = (number = '519-555-0101'): Phone => ({ number, kind: 'text' });

/** A wall clock in Toronto, by its offset from UTC on that day. */
export const toronto = (wall: string, offset = '-05:00'): number =>
  Date.parse(`${wall}:00${offset}`);

/** Thursday, 26 November 2026. */
export const THURSDAY_NOON = toronto('2026-11-26T12:00');
