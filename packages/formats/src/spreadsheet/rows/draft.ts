import { plainText } from '../../core/plain-text.ts';
import { remembered } from '../../core/remembered.ts';
import { numberOfOpening } from '../../hours/headings.ts';
import type { DayCell, DayTimes, OpeningCells, TimeCell, WordsCell } from '../../hours/row.ts';
import type { KnownCategory } from '../cells/known-categories.ts';
import type { ReadPhone } from '../cells/phones.ts';
import { tidy, yesNo } from '../cells/prose.ts';
import { readYesNo } from '../../tables/words.ts';
import type { ColumnRule, RowKind } from '../map/column-map.ts';
import type { ProblemCode, ProblemParams } from '../../core/problems.ts';
import { saysLittle } from '../../tables/heading-rows.ts';
import type { Target } from '../../tables/columns/targets.ts';

/** A column of the table that is read. */
export interface Column {
  readonly heading: string;
  readonly at: number;
  readonly rule: ColumnRule;
  /** What words of the file mean, by the folded word. */
  readonly values: ReadonlyMap<string, string>;
  /** Some row says no, so that a blank cell is a question that nobody answered. */
  readonly isAsked?: boolean;
}

export interface Finding {
  readonly severity: 'warning' | 'info';
  readonly heading: string;
  readonly code: ProblemCode;
  readonly params: ProblemParams;
}

/** `Free? (Y/N)`: how to fill in the column. */
const ANSWERS =
  /\s*\??\s*[([](?:y ?\/ ?n|yes ?\/ ?no|o ?\/ ?n|oui ?\/ ?non|t ?\/ ?n|tak ?\/ ?nie|i ?\/ ?n|igen ?\/ ?nem|taip ?\/ ?ne|ναι ?\/ ?όχι|s ?\/ ?n|sim ?\/ ?n[aã]o|s[ií] ?\/ ?no|j ?\/ ?n|ja ?\/ ?(?:nee|nein)|x)[)\]]\s*$/iu;

/**
 * A heading without the group above it: in a table without merged cells a group may reach too far, and nobody wants
 * to read `Contact: Cost`. Some headings say nothing alone.
 */
function shownHeading(heading: string): string {
  const whole = heading.replace(ANSWERS, '').trim();
  const at = whole.indexOf(': ');
  const single = whole.slice(at + 2).trim();
  if (whole.length < 2) return heading;
  return at < 3 || !/\p{L}{3}/u.test(single) || saysLittle(single) ? whole : single;
}

/** Fields of a record of the model that is being read. */
export type Fields = Record<string, unknown>;

const tidied = remembered((text) => tidy(plainText(text)));

/** One row in the fields of our model, filled cell by cell. `row-records.ts` makes records of it. */
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
  /** Kinds of help that were known by their names, and in which column. */
  readonly categories: (KnownCategory & { readonly heading: string })[] = [];
  readonly languages: string[] = [];
  readonly areas: string[] = [];
  readonly documents: string[] = [];
  readonly days: DayCell[] = [];
  dayTimes: Map<DayCell['day'], DayTimes> | undefined;
  readonly hours: WordsCell[] = [];
  /** Openings that have a number in their headings. */
  openings: Map<number, OpeningCells> | undefined;
  readonly alert: Fields = {};
  readonly provenance: Fields = {};
  readonly eligibility: Fields = {};
  readonly notes: string[] = [];
  readonly howToApply: string[] = [];
  readonly findings: Finding[] = [];
  opens: TimeCell | undefined;
  closes: TimeCell | undefined;
  timeZone: TimeCell | undefined;
  postalAddress: string | undefined;
  latitude: string | undefined;
  longitude: string | undefined;
  point: string | undefined;
  pointHeading = '';
  /** The latitude was none, so both numbers were exchanged: the rest of the file must prove it. */
  isExchanged = false;
  houseNumber: { readonly text: string; readonly at: number } | undefined;
  /** Where each number and the postal code stand, to say so when they are not whole. */
  phoneHeadings: Map<string, string> | undefined;
  postcodeHeading = '';
  /** The column of the street. */
  streetAt: number | undefined;
  /** The address cell holds a post box, so town and code beside it belong to the postal address. */
  postOnly = false;
  locationIds: readonly string[] = [];
  /** The place is not to be told. */
  confidential = false;
  /** There is a place, though nothing else says so. */
  hasPrivatePlace = false;
  /** It is the row of a shelter, so that remarks such as `phone only` keep its place back. */
  isShelter = false;
  /** Somebody said that its place may be shown. */
  isPublic = false;
  /** The column whose words name a shelter from violence. */
  refuge: Column | undefined;
  /** A cell that says that the service may be closed. */
  closed: { readonly text: string; readonly column: Column } | undefined;
  /** Short cells that could be such a remark. */
  readonly remarks: { readonly text: string; readonly column: Column }[] = [];
  /** The row is not for publishing; the heading of the column that says so. */
  unpublished: string | undefined;
  /** Texts of the row that can tell where its private place is. */
  readonly telling: string[] = [];
  /** The address names an area instead of a place, so a point beside it is the middle of that area. */
  spread = false;
  /** The address cell says that there is no place: `Online`, `Phone only`. */
  isNowhere = false;
  /** The column of the name, if the table has one. */
  nameHeading: string | undefined;
  readonly #kind: RowKind;
  readonly #shared: ReadonlySet<Target>;

  /** @param shared Targets of several columns: their texts get the heading in front. */
  constructor(kind: RowKind, shared: ReadonlySet<Target>) {
    this.#kind = kind;
    this.#shared = shared;
  }

  find(
    severity: Finding['severity'],
    { heading }: Pick<Column, 'heading'>,
    code: Finding['code'],
    params: ProblemParams = {},
  ): void {
    this.findings.push({ severity, heading, code, params });
  }

  /** Adds text for people to a field of the record. A bare yes gets the heading in front. */
  prose(fields: Fields, field: string, text: string, column: Column): void {
    const words = this.#proseOf(text, column);
    const before = fields[field];
    fields[field] = typeof before === 'string' ? `${before}\n${words}` : words;
  }

  #proseOf(text: string, { rule, heading }: Column): string {
    const words = tidied(text);
    if (rule.label !== undefined) return `${rule.label}: ${words}`;
    const name = shownHeading(heading);
    if (this.#shared.has(rule.to)) return `${name}: ${yesNo(words)}`;
    const bare = readYesNo(words) !== undefined || /^[\d.,]{1,12}$/.test(words);
    return bare ? `${name}: ${yesNo(words)}` : words;
  }

  /** A value for which rows of this kind have no field: it becomes part of the description. */
  unmapped(text: string, column: Column): void {
    const name = column.rule.label ?? shownHeading(column.heading);
    this.notes.push(`${name}: ${yesNo(tidied(text))}`);
  }

  addHours(text: string, { heading, rule }: Column): void {
    const plain = tidied(text);
    const name = rule.label ?? shownHeading(heading);
    const words = this.#shared.has('hours') ? `${name}: ${plain}` : plain;
    this.hours.push({ text: plain, words, heading });
  }

  /** Adds a cell to one of several openings; false when the row has one at most, or nothing says to which. */
  addOpening(part: keyof OpeningCells, text: string, { heading }: Column): boolean {
    const number = this.#shared.has('hours.opens') ? numberOfOpening(heading) : undefined;
    if (number === undefined) return false;
    this.openings ??= new Map<number, OpeningCells>();
    const known = this.openings.get(number) ?? {};
    this.openings.set(number, { ...known, [part]: { text: tidied(text), heading } });
    return true;
  }

  get isService(): boolean {
    return this.#kind === 'services';
  }

  get kind(): RowKind {
    return this.#kind;
  }
}
