import { plainText } from '../plain-text.ts';
import { readDate } from '../times.ts';
import { languageTag } from '../language-tag.ts';
import { readAddress } from './cells/address.ts';
import type { DayCell } from './cells/hours.ts';
import { readLinks } from './cells/link.ts';
import { readPhones, type ReadPhone } from './cells/phones.ts';
import { readDegrees, readPoint } from './cells/point.ts';
import { clean, fold, isBlank, oneLine, readYesNo, splitList, unguarded } from './cells/words.ts';
import type { ColumnRule, RowKind } from './column-map.ts';
import type { TableProblemCode, TableProblemParams } from './problems.ts';
import type { Cell } from './reading/table.ts';
import type { Target } from './targets.ts';
import { COUNTRIES, NATIVE, REGIONS, STATUSES } from './vocabulary.ts';

/** A column of the table that something is taken from. */
export interface Column {
  readonly heading: string;
  readonly at: number;
  readonly rule: ColumnRule;
  /** Words of the file by their small letters. */
  readonly values: ReadonlyMap<string, string>;
}

export interface Finding {
  readonly severity: 'warning' | 'info';
  readonly heading: string;
  readonly code: TableProblemCode | 'link-scheme-added' | 'unknown-status';
  readonly params: TableProblemParams;
}

type Fields = Record<string, unknown>;

/** More of a cell than this is cut before anything looks at it. */
const LONGEST_CELL = 20_000;

/** One row in the fields of our model, as far as single cells say. `build.ts` makes records of it. */
export class Draft {
  readonly main: Fields = {};
  readonly organization: Fields = {};
  readonly location: Fields = {};
  readonly address: Fields = {};
  readonly lines: string[] = [];
  readonly phones: ReadPhone[] = [];
  readonly organizationPhones: ReadPhone[] = [];
  readonly locationPhones: ReadPhone[] = [];
  readonly links: string[] = [];
  readonly terms: string[] = [];
  readonly languages: string[] = [];
  readonly areas: string[] = [];
  readonly documents: string[] = [];
  readonly days: DayCell[] = [];
  readonly hours: string[] = [];
  readonly alert: Fields = {};
  readonly provenance: Fields = {};
  readonly eligibility: Fields = {};
  readonly notes: string[] = [];
  readonly howToApply: string[] = [];
  readonly findings: Finding[] = [];
  postalAddress: string | undefined;
  latitude: string | undefined;
  longitude: string | undefined;
  point: string | undefined;
  pointHeading = '';
  locationIds: readonly string[] = [];
  confidential = false;
  /** The address says that there is no single place; a point beside it is the middle of an area. */
  spread = false;
  readonly #kind: RowKind;
  readonly #shared: ReadonlySet<Target>;

  /** @param shared Targets that several columns feed: their headings tell the texts apart. */
  constructor(kind: RowKind, shared: ReadonlySet<Target>) {
    this.#kind = kind;
    this.#shared = shared;
  }

  /** Takes one cell. Empty cells and words that stand for nothing are no news. */
  put(column: Column, cell: Cell): void {
    const raw = typeof cell === 'string' ? cell : cell.join('; ');
    if (raw === '') return;
    if (raw.length > LONGEST_CELL) this.find('warning', column, 'cell-cut');
    const text = unguarded(clean(raw.slice(0, LONGEST_CELL)));
    if (isBlank(text) && !ASKS.has(column.rule.to)) return;
    READERS[column.rule.to](this, text, column, cell);
  }

  find(
    severity: Finding['severity'],
    { heading }: Pick<Column, 'heading'>,
    code: Finding['code'],
    params: TableProblemParams = {},
  ): void {
    this.findings.push({ severity, heading, code, params });
  }

  /** Text for people, in a field of the record; a bare yes says what it is a yes to. */
  prose(fields: Fields, field: string, text: string, column: Column): void {
    const said = this.said(text, column);
    const before = fields[field];
    fields[field] = typeof before === 'string' ? `${before}\n${said}` : said;
  }

  said(text: string, { rule, heading }: Column): string {
    const words = tidy(plainText(text));
    if (rule.label !== undefined) return `${rule.label}: ${words}`;
    if (this.#shared.has(rule.to)) return `${heading}: ${yesNo(words)}`;
    const bare = readYesNo(words) !== undefined || /^[\d.,]{1,12}$/.test(words);
    return bare ? `${heading}: ${yesNo(words)}` : words;
  }

  /** What rows of this kind have no field for. */
  homeless(text: string, column: Column): void {
    const name = column.rule.label ?? column.heading;
    this.notes.push(`${name}: ${yesNo(tidy(plainText(text)))}`);
  }

  addHours(text: string, { heading, rule }: Column): void {
    const words = tidy(plainText(text));
    this.hours.push(this.#shared.has('hours') ? `${rule.label ?? heading}: ${words}` : words);
  }

  get isService(): boolean {
    return this.#kind === 'services';
  }

  get kind(): RowKind {
    return this.#kind;
  }
}

/** Targets for which a question mark is an answer. */
const ASKS: ReadonlySet<Target> = new Set<Target>(['confidential']);

type Reader = (draft: Draft, text: string, column: Column, cell: Cell) => void;

const plain =
  (fields: (draft: Draft) => Fields, field: string): Reader =>
  (draft, text) => {
    fields(draft)[field] ??= oneLine(plainText(text));
  };
const main = (field: string): Reader => plain((draft) => draft.main, field);

/** Prose of services; of other rows it is part of the description. */
const serviceProse =
  (field: string): Reader =>
  (draft, text, column) => {
    if (draft.isService) draft.prose(draft.main, field, text, column);
    else draft.homeless(text, column);
  };

const phones =
  (list: 'phones' | 'organizationPhones' | 'locationPhones', kind?: ReadPhone['kind']): Reader =>
  (draft, text, column) => {
    const read = readPhones(text, kind);
    const { label } = column.rule;
    for (const phone of read.phones) {
      const known = draft[list].some(
        (one) => one.number === phone.number && one.extension === phone.extension,
      );
      if (known) continue;
      draft[list].push(
        phone.label === undefined && label !== undefined ? { ...phone, label } : phone,
      );
    }
    if (read.email !== undefined) {
      draft.main['email'] ??= read.email;
      draft.find('info', column, 'phone-email', { found: read.email });
    }
    if (read.words !== undefined) {
      draft.howToApply.push(read.words);
      draft.find('info', column, 'phone-words', { found: read.words });
    }
  };

const day =
  (weekday: DayCell['day']): Reader =>
  (draft, text, { heading, rule }) => {
    draft.days.push({ day: weekday, text: oneLine(text), heading: rule.label ?? heading });
  };

const date =
  (fields: (draft: Draft) => Fields, field: string): Reader =>
  (draft, text, column) => {
    const turned =
      column.rule.dates === 'day-month'
        ? text.replace(/^(\d{1,2})([/.-])(\d{1,2})(?=\2)/, '$3$2$1')
        : text;
    const read = readDate(turned);
    const unsure = read?.guessed === true && column.rule.dates === undefined;
    if (unsure) draft.find('info', column, 'guessed-date', { found: text });
    fields(draft)[field] = read?.date ?? text;
  };

const age =
  (field: 'minimumAge' | 'maximumAge'): Reader =>
  (draft, text, column) => {
    const years = /^(\d{1,3})(?:\.0+)?(?: ?(?:years?|yrs?|ans|\+))?$/i.exec(text)?.[1];
    if (years === undefined) draft.find('warning', column, 'invalid-age', { found: text });
    else draft.eligibility[field] = Number(years);
  };

/** Which rows have a field for which list; areas are told of places in words. */
const HOMES: Readonly<Record<'terms' | 'languages' | 'areas' | 'documents', readonly RowKind[]>> = {
  terms: ['services', 'organizations'],
  languages: ['services', 'locations'],
  areas: ['services'],
  documents: ['services'],
};

const list =
  (name: 'terms' | 'languages' | 'areas' | 'documents', of: (word: string) => string): Reader =>
  (draft, text, column, cell) => {
    if (typeof cell === 'string' && readYesNo(text) === false) return;
    if (!HOMES[name].includes(draft.kind)) {
      draft.homeless(text, column);
      return;
    }
    if (typeof cell === 'string') {
      // A column of its own for each: a cross in it means the heading.
      if (readYesNo(text) === true) {
        draft[name].push(of(column.rule.label ?? column.heading));
        return;
      }
    }
    const { separator } = column.rule;
    for (const part of splitList(typeof cell === 'string' ? text : cell, separator)) {
      const word = column.values.get(fold(part)) ?? of(oneLine(plainText(part)));
      if (word !== '' && !draft[name].includes(word)) draft[name].push(word);
    }
  };

const same = (word: string): string => word;

const READERS: Readonly<Record<Target, Reader>> = {
  ignore: () => undefined,
  id: main('id'),
  name: main('name'),
  alternateName: main('alternateName'),
  description: (draft, text, column) => {
    draft.prose(draft.main, 'description', text, column);
  },
  note: (draft, text, column) => {
    draft.homeless(text, column);
  },
  status: (draft, text, column) => {
    const word = fold(text);
    const flag = readYesNo(text);
    const status =
      STATUSES.get(column.values.get(word) ?? word) ??
      (flag === undefined ? undefined : flag ? 'active' : 'inactive');
    if (!draft.isService) draft.homeless(text, column);
    else if (status === undefined) draft.find('warning', column, 'unknown-status', { found: text });
    else draft.main['status'] = status;
  },
  category: list('terms', same),
  phone: phones('phones'),
  'phone.text': phones('phones', 'text'),
  'phone.fax': phones('phones', 'fax'),
  'phone.tty': phones('phones', 'tty'),
  email: (draft, text, column) => {
    if (draft.kind === 'locations') draft.homeless(text, column);
    else draft.main['email'] ??= emailOf(text);
  },
  website: (draft, text, column) => {
    for (const { website, added } of readLinks(text)) {
      if (!draft.links.includes(website)) draft.links.push(website);
      if (added) draft.find('info', column, 'link-scheme-added', { found: website.slice(8) });
    }
  },
  hours: (draft, text, column) => {
    draft.addHours(text, column);
  },
  'hours.monday': day('MO'),
  'hours.tuesday': day('TU'),
  'hours.wednesday': day('WE'),
  'hours.thursday': day('TH'),
  'hours.friday': day('FR'),
  'hours.saturday': day('SA'),
  'hours.sunday': day('SU'),
  eligibility: (draft, text, column) => {
    if (draft.isService) draft.prose(draft.eligibility, 'description', text, column);
    else draft.homeless(text, column);
  },
  minimumAge: age('minimumAge'),
  maximumAge: age('maximumAge'),
  ages: (draft, text, column) => {
    const range = /^(\d{1,3}) ?(?:-|–|to|à) ?(\d{1,3})(?: ?(?:years?|yrs?|ans))?$/i.exec(text);
    const from = /^(\d{1,3}) ?(?:\+|and (?:over|older|up)|et plus)$/i.exec(text)?.[1];
    if (range !== null) {
      draft.eligibility['minimumAge'] = Number(range[1]);
      draft.eligibility['maximumAge'] = Number(range[2]);
    } else if (from !== undefined) draft.eligibility['minimumAge'] = Number(from);
    else draft.prose(draft.eligibility, 'description', text, column);
  },
  languages: list('languages', (word) => NATIVE.get(fold(word)) ?? languageTag(word)),
  interpretation: serviceProse('interpretation'),
  area: list('areas', same),
  howToApply: serviceProse('howToApply'),
  cost: serviceProse('cost'),
  documents: list('documents', same),
  accreditations: serviceProse('accreditations'),
  alert: (draft, text, column) => {
    draft.prose(draft.alert, 'text', text, column);
  },
  alertUntil: date((draft) => draft.alert, 'until'),
  assured: date((draft) => draft.provenance, 'assured'),
  modified: date((draft) => draft.provenance, 'modified'),
  'organization.id': plain((draft) => draft.organization, 'id'),
  'organization.name': plain((draft) => draft.organization, 'name'),
  'organization.alternateName': plain((draft) => draft.organization, 'alternateName'),
  'organization.description': (draft, text, column) => {
    draft.prose(draft.organization, 'description', text, column);
  },
  'organization.phone': phones('organizationPhones'),
  'organization.email': (draft, text) => {
    draft.organization['email'] ??= emailOf(text);
  },
  'organization.website': (draft, text) => {
    draft.organization['website'] ??= readLinks(text)[0]?.website;
  },
  'location.id': (draft, text, { rule }) => {
    draft.locationIds = splitList(text.replaceAll(',', ';'), rule.separator);
  },
  'location.name': plain((draft) => draft.location, 'name'),
  'location.description': (draft, text, column) => {
    draft.prose(draft.location, 'description', text, column);
  },
  'location.phone': phones('locationPhones'),
  address: (draft, text, column) => {
    const read = readAddress(text);
    if (read.confidential) draft.confidential = true;
    if (read.area !== undefined) {
      if (!draft.areas.includes(read.area)) draft.areas.push(read.area);
      draft.spread = true;
      draft.find('info', column, 'not-an-address', {
        found: read.area,
        hint: 'It was kept as the area that is served.',
      });
    }
    if (read.words !== undefined) {
      draft.howToApply.push(read.words);
      draft.find('info', column, 'not-an-address', {
        found: read.words,
        hint: 'It was kept as how to get in.',
      });
    }
    if (read.postal) draft.postalAddress = text;
    else if (read.address !== undefined) {
      const { lines, ...rest } = read.address;
      draft.lines.unshift(...lines);
      for (const [key, value] of Object.entries(rest)) draft.address[key] ??= value;
    }
  },
  'address.line1': (draft, text) => {
    draft.lines.unshift(...linesOf(text));
  },
  'address.line2': (draft, text) => {
    draft.lines.push(...linesOf(text));
  },
  'address.city': (draft, text) => {
    const [, town, region] = /^(.{2,60}?),?\s([A-Z]{2})$/.exec(oneLine(text)) ?? [];
    if (town !== undefined && region !== undefined && REGIONS.has(region)) {
      draft.address['city'] = town;
      draft.address['region'] ??= region;
    } else draft.address['city'] = oneLine(text);
  },
  'address.region': (draft, text) => {
    draft.address['region'] = oneLine(text);
  },
  'address.postalCode': (draft, text) => {
    draft.address['postalCode'] = oneLine(text);
  },
  'address.country': (draft, text) => {
    draft.address['country'] = COUNTRIES.get(fold(text)) ?? text.toUpperCase();
  },
  postalAddress: (draft, text) => {
    draft.postalAddress = text;
  },
  latitude: (draft, text, { heading }) => {
    draft.latitude = text;
    draft.pointHeading = heading;
  },
  longitude: (draft, text, { heading }) => {
    draft.longitude = text;
    draft.pointHeading ||= heading;
  },
  point: (draft, text, { heading }) => {
    draft.point = text;
    draft.pointHeading = heading;
  },
  timeZone: plain((draft) => draft.location, 'timeZone'),
  transportation: (draft, text, column) => {
    draft.prose(draft.location, 'transportation', text, column);
  },
  accessibility: (draft, text, column) => {
    draft.prose(draft.location, 'accessibility', text, column);
  },
  confidential: (draft, text, column) => {
    const said = readYesNo(text);
    if (said !== false) draft.confidential = true;
    if (said === undefined) draft.find('warning', column, 'unclear-place', { found: text });
  },
};

/** The point of a row: in range and whole, or a finding. */
export function pointOf(draft: Draft): { latitude: number; longitude: number } | undefined {
  const column = { heading: draft.pointHeading };
  if (draft.point !== undefined) {
    const point = readPoint(draft.point);
    if (point === undefined) draft.find('warning', column, 'invalid-point', { found: draft.point });
    return point;
  }
  const { latitude, longitude } = draft;
  if (latitude === undefined && longitude === undefined) return undefined;
  if (latitude === undefined || longitude === undefined) {
    draft.find('warning', column, 'half-point');
    return undefined;
  }
  const point = { latitude: readDegrees(latitude), longitude: readDegrees(longitude) };
  if (point.latitude === undefined || point.longitude === undefined) {
    draft.find('warning', column, 'invalid-point', { found: `${latitude}, ${longitude}` });
    return undefined;
  }
  const read = { latitude: point.latitude, longitude: point.longitude };
  if (Math.abs(read.latitude) > 90 && Math.abs(read.longitude) <= 90) {
    draft.find('warning', column, 'swapped-point');
    return { latitude: read.longitude, longitude: read.latitude };
  }
  return read;
}

function yesNo(words: string): string {
  if (!/^(?:y|n|true|false|t|f|x)$/i.test(words)) return words;
  return readYesNo(words) === true ? 'yes' : 'no';
}

function emailOf(text: string): string {
  return (
    /[^\s@<>,;:]{1,64}@[^\s@<>,;]{1,200}\.[a-z]{2,}/i.exec(text.slice(0, 1000))?.[0] ??
    oneLine(text)
  );
}

/** Lines without the indents that content systems leave, and at most one empty line between. */
function tidy(text: string): string {
  if (!/\n|\s\s/.test(text)) return text;
  const lines = text.split('\n');
  return lines
    .flatMap((line, at) => {
      const bare = line.replace(/\s+/g, ' ').trim();
      const next = lines[at + 1] ?? '';
      return bare === '' && (next.trim() === '' || /^\s\s/.test(next)) ? [] : [bare];
    })
    .join('\n');
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map(oneLine)
    .filter((line) => line !== '');
}
