import { toCsv } from '../../tables/write-csv.ts';
import type { ColumnMap, ColumnRule } from './column-map.ts';
import type { Target } from '../../tables/columns/targets.ts';

/** A spreadsheet to fill in, with example rows and the map that reads it. */
export interface DirectoryTemplate {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** The same as a CSV file. */
  readonly csv: string;
  readonly map: ColumnMap;
}

/** Heading, what it is, and the cells of the example rows. The people and places are made up. */
const COLUMNS: readonly (readonly [string, Target, readonly [string, string, string]])[] = [
  ['ID', 'id', ['river-kits', 'night-van', 'phone-line']],
  [
    'Organization',
    'organization.name',
    ['River Peer Network', 'River Peer Network', 'Lantern Line'],
  ],
  ['Service', 'name', ['Naloxone kits', 'Night van', 'Talk to a peer']],
  [
    'Description',
    'description',
    [
      'Free kits and a short training. No name needed.',
      'Warm drinks, food and new supplies on the street.',
      'Peers who have been there listen. You can hang up at any time.',
    ],
  ],
  [
    'Categories',
    'category',
    [
      'service.overdose-response.naloxone-kit; population.pwud',
      'service.outreach.street; population.homelessness',
      'service.peer-support; delivery.phone',
    ],
  ],
  ['Phone', 'phone', ['519-555-0100 x2; Fax: 519-555-0101', '519-555-0102', '211; 1-888-555-HOPE']],
  ['Text', 'phone.text', ['', '519-555-0102', '']],
  ['E-mail', 'email', ['kits@river.example', '', 'hello@lantern.example']],
  ['Website', 'website', ['https://river.example/kits', 'https://river.example', '']],
  ['Street', 'address.line1', ['12 Pier Road', '', '']],
  ['Unit', 'address.line2', ['Side door', '', '']],
  ['Town', 'address.city', ['Woodstock', '', '']],
  ['Province', 'address.region', ['ON', '', '']],
  ['Postal code', 'address.postalCode', ['N1N 1N1', '', '']],
  ['Country', 'address.country', ['CA', '', '']],
  ['Latitude', 'latitude', ['43.13', '', '']],
  ['Longitude', 'longitude', ['-80.75', '', '']],
  ['Confidential place', 'confidential', ['no', '', '']],
  ['Getting there', 'transportation', ['Bus 4 stops at the door.', '', '']],
  ['Access', 'accessibility', ['There is a ramp at the side door.', '', '']],
  ['Monday', 'hours.monday', ['09:00-17:00', '20:00-02:00', '24 hours']],
  ['Tuesday', 'hours.tuesday', ['09:00-17:00', '20:00-02:00', '24 hours']],
  ['Wednesday', 'hours.wednesday', ['09:00-12:00; 13:00-19:00', 'closed', '24 hours']],
  ['Thursday', 'hours.thursday', ['09:00-17:00', '20:00-02:00', '24 hours']],
  ['Friday', 'hours.friday', ['09:00-17:00', '20:00-02:00', '24 hours']],
  ['Saturday', 'hours.saturday', ['closed', '20:00-02:00', '24 hours']],
  ['Sunday', 'hours.sunday', ['closed', 'closed', '24 hours']],
  ['About the hours', 'hours', ['Closed on public holidays.', 'Not in a storm.', '']],
  ['Area', 'area', ['', 'Oxford County', 'Ontario']],
  ['Who', 'eligibility', ['Everybody.', 'Everybody on the street.', 'Everybody.']],
  ['Lowest age', 'minimumAge', ['16', '', '']],
  ['Highest age', 'maximumAge', ['', '', '']],
  ['Languages', 'languages', ['English; French', 'English', 'English; French; Spanish']],
  ['How to get in', 'howToApply', ['Walk in.', 'Wave at the van.', 'Call or text.']],
  ['Cost', 'cost', ['Free', 'Free', 'Free']],
  ['What to bring', 'documents', ['', '', '']],
  ['Alert', 'alert', ['', '', '']],
  ['Alert until', 'alertUntil', ['', '', '']],
  ['Checked on', 'assured', ['2026-01-31', '2026-01-31', '2026-01-31']],
];

/**
 * The spreadsheet that `docs/spreadsheet.md` describes. Its example rows import without a problem:
 * replace them with your own.
 */
export function directoryTemplate(): DirectoryTemplate {
  const headings = COLUMNS.map(([heading]) => heading);
  const rows = [0, 1, 2].map((at) => COLUMNS.map(([, , examples]) => examples[at] ?? ''));
  const columns = COLUMNS.map(([heading, to]): [string, ColumnRule] => [
    heading,
    LISTS.has(to) ? { to, separator: ';' } : { to },
  ]);
  return {
    headings,
    rows,
    csv: toCsv(headings, rows),
    map: {
      peerkit: 'column-map',
      version: 1,
      rows: 'services',
      columns: Object.fromEntries(columns),
      defaults: { timeZone: 'America/Toronto', language: 'en' },
    },
  };
}

const LISTS: ReadonlySet<Target> = /* @__PURE__ */ new Set<Target>([
  'category',
  'area',
  'languages',
  'documents',
]);
