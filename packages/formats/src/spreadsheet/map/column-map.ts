import { isTimeZone, type Problem } from '@peerkit/model';
import { nearest } from './nearest.ts';
import { withoutMark } from '../../core/decode.ts';
import { toDegreesOf } from '../../core/projection.ts';
import { problem } from '../../core/problems.ts';
import { isTarget, TARGETS, type Target } from '../../tables/columns/targets.ts';

/**
 * What the columns of a table are: a small file that `proposeMap` writes and a person corrects.
 * Version 1. A column may be given as its target alone.
 */
export interface ColumnMap {
  readonly peerkit: 'column-map';
  readonly version: 1;
  /**
   * What one row is. With `services` a row may also hold the organization and the place. With `links`
   * it says which service or organization has which category from a table of `categories`.
   */
  readonly rows: RowKind;
  /** By heading. */
  readonly columns: Readonly<Record<string, ColumnRule>>;
  /** What the numbers of points are, such as `EPSG:3857` for metres; degrees (`EPSG:4326`) when absent. */
  readonly crs?: string;
  /** Values for rows that have none. */
  readonly defaults?: MapDefaults;
}

/** What one row of a table is; see {@link ColumnMap}. */
export type RowKind = (typeof ROW_KINDS)[number];
const ROW_KINDS = ['services', 'organizations', 'locations', 'categories', 'links'] as const;

/** What one column is, and how its cells are read. */
export interface ColumnRule {
  readonly to: Target;
  /** For `confidential` and `shown`: the headings of the columns that they speak of, when not of the place. */
  readonly of?: readonly string[];
  /** What separates the parts of a list in one cell. */
  readonly separator?: string;
  /** What to call the column where its heading would be shown. */
  readonly label?: string;
  /** Words of the file and what they mean, e.g. categories and our codes. */
  readonly values?: Readonly<Record<string, string>>;
  /** Which comes first in dates such as 3/4/2026; the month when absent. */
  readonly dates?: 'day-month' | 'month-day';
  /** How sure the proposal is. If a column is ignored with `guess`, the number of lost cells is reported. */
  readonly sure?: 'yes' | 'likely' | 'guess';
  /** Why it was proposed. For people only. */
  readonly why?: string;
}

/**
 * What the table itself does not say: facts about the whole directory (title, language, time zone), and
 * values for rows that have none.
 */
export interface MapDefaults {
  readonly title?: string;
  /** BCP 47 language of the texts. */
  readonly language?: string;
  /** IANA zone of the hours. Empty while nobody has said it. */
  readonly timeZone?: string;
  /** Why that zone was proposed, or what is asked. For people only. */
  readonly timeZoneWhy?: string;
  /** The organization of rows that do not name one. */
  readonly organization?: string;
  readonly city?: string;
  readonly region?: string;
  /** ISO 3166 code of two letters. */
  readonly country?: string;
}

/**
 * A map, or everything that is wrong with it: problems of severity `error`, each with its heading or setting
 * as `field`.
 */
export type MapReading =
  | { readonly ok: true; readonly map: ColumnMap }
  | { readonly ok: false; readonly problems: readonly Problem[] };

const SETTINGS = ['peerkit', 'version', 'rows', 'columns', 'crs', 'defaults'] as const;
const RULE_SETTINGS = ['to', 'of', 'separator', 'label', 'values', 'dates', 'sure', 'why'] as const;
const DEFAULT_SETTINGS = [
  ...['title', 'language', 'timeZone', 'timeZoneWhy', 'organization', 'city', 'region', 'country'],
] as const;
const RECORD = 'column map';

/** Reads a map from its text or parsed JSON. Each problem names the heading and the most similar valid word. */
export function readColumnMap(input: unknown): MapReading {
  const problems: Problem[] = [];
  const wrong = (field: string, found: unknown, hint: string): void => {
    problems.push(
      problem('error', { record: RECORD, field }, 'wrong-setting', { found: shown(found), hint }),
    );
  };
  const value = typeof input === 'string' ? parsed(input) : input;
  if (!isGroup(value) || !isGroup(own(value, 'columns'))) {
    return { ok: false, problems: [problem('error', { record: RECORD }, 'unreadable-map')] };
  }
  unknownKeys(value, SETTINGS, '', problems);
  if (own(value, 'version') !== 1) {
    wrong('version', own(value, 'version'), 'Write 1.');
  }
  const rows = own(value, 'rows') ?? 'services';
  if (!ROW_KINDS.some((kind) => kind === rows)) {
    wrong('rows', rows, 'Write services, organizations, locations, categories or links.');
  }
  const crs = own(value, 'crs');
  if (crs !== undefined && (typeof crs !== 'string' || toDegreesOf(crs) === undefined)) {
    wrong('crs', crs, 'Write EPSG:4326 for degrees or EPSG:3857 for metres of web maps.');
  }
  const columns = Object.entries(own(value, 'columns') as Group).map(([heading, setting]) => {
    const rule = isGroup(setting) ? setting : { to: setting };
    unknownKeys(rule, RULE_SETTINGS, heading, problems);
    const to = own(rule, 'to');
    if (typeof to !== 'string' || !isTarget(to)) {
      const near = typeof to === 'string' ? nearest(to, Object.keys(TARGETS)) : undefined;
      problems.push(
        problem('error', { record: RECORD, field: heading }, 'unknown-target', {
          found: shown(to),
          near,
        }),
      );
    }
    for (const key of ['separator', 'label'] as const) {
      const text = own(rule, key);
      if (text !== undefined && (typeof text !== 'string' || text === '')) {
        wrong(heading, text, `Write a text for ${key}, or remove it.`);
      }
    }
    const of = own(rule, 'of');
    if (of !== undefined && !(Array.isArray(of) && of.every((name) => typeof name === 'string'))) {
      wrong(heading, of, 'Write a list of headings.');
    }
    const dates = own(rule, 'dates');
    if (dates !== undefined && dates !== 'day-month' && dates !== 'month-day') {
      wrong(heading, dates, 'Write day-month or month-day.');
    }
    const values = own(rule, 'values');
    const fits = isGroup(values) && Object.values(values).every((word) => typeof word === 'string');
    if (values !== undefined && !fits) {
      wrong(heading, values, 'Write a word for each word.');
    }
    return [heading, rule] as const;
  });
  const defaults = own(value, 'defaults');
  if (isGroup(defaults)) {
    unknownKeys(defaults, DEFAULT_SETTINGS, 'defaults', problems);
    for (const [key, text] of Object.entries(defaults)) {
      if (typeof text !== 'string') wrong(`defaults.${key}`, text, 'Write a text.');
      else if (key === 'timeZone' && text.trim() !== '' && !isTimeZone(text.trim())) {
        wrong(`defaults.${key}`, text, 'Write it as America/Toronto.');
      }
    }
  } else if (defaults !== undefined) wrong('defaults', defaults, 'Write a group of settings.');
  if (problems.length > 0) return { ok: false, problems };
  const map = {
    peerkit: 'column-map',
    version: 1,
    rows,
    columns: Object.fromEntries(columns),
    ...(crs === undefined ? {} : { crs }),
    ...(defaults === undefined ? {} : { defaults }),
  };
  return { ok: true, map: map as unknown as ColumnMap };
}

/** A map as the text of a file, with each column on one line. */
export function writeColumnMap(map: ColumnMap): string {
  const { columns, ...head } = map;
  const lines = Object.entries(columns).map(
    ([heading, rule]) => `    ${JSON.stringify(heading)}: ${written(rule)}`,
  );
  const start = JSON.stringify({ ...head, columns: {} }, null, 2);
  const body = lines.length === 0 ? '{}' : `{\n${lines.join(',\n')}\n  }`;
  return `${start.replace(/"columns": \{\}\n\}$/, () => `"columns": ${body}\n}`)}\n`;
}

function written(rule: ColumnRule): string {
  const entries = Object.entries(rule);
  if (entries.length === 1) return JSON.stringify(rule.to);
  return `{ ${entries.map(([key, value]) => `"${key}": ${JSON.stringify(value)}`).join(', ')} }`;
}

type Group = Readonly<Record<string, unknown>>;

function isGroup(value: unknown): value is Group {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function own(group: Group, key: string): unknown {
  return Object.hasOwn(group, key) ? group[key] : undefined;
}

function unknownKeys(
  group: Group,
  known: readonly string[],
  field: string,
  problems: Problem[],
): void {
  for (const key of Object.keys(group).filter((name) => !known.includes(name))) {
    const near = nearest(key, known);
    problems.push(
      problem('error', { record: RECORD, field }, 'unknown-setting', { found: key, near }),
    );
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(withoutMark(text)) as unknown;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function shown(value: unknown): string {
  if (typeof value === 'string') return value;
  return value === undefined ? 'nothing' : JSON.stringify(value).slice(0, 100);
}
