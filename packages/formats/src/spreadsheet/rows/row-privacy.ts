import {
  keepsAddress,
  marksPlace,
  readConsent,
  readPrivacyAnswer,
  type PrivacyAnswer,
} from '../../privacy/privacy-heading.ts';
import { clean, fold, unguarded } from '../../tables/words.ts';
import type { Target } from '../../tables/columns/targets.ts';
import type { Cell, TableRow } from '../../tables/table.ts';
import type { Column, Finding } from './draft.ts';

/** What the columns about privacy say of one row. */
export interface RowPrivacy {
  /** The place is not to be told. */
  readonly place: boolean;
  /** Somebody said so of the place, not only failed to say that it may be shown: there is a place. */
  readonly hasPlace: boolean;
  /** Somebody said that the place may be shown. */
  readonly isOpen: boolean;
  /** Columns whose cells are not to be told, by heading. */
  readonly keptBack: ReadonlySet<string>;
  /** The column that says that the row is not for publishing. */
  readonly unpublished?: string;
  readonly findings: readonly Finding[];
}

const ABOUT_PRIVACY: ReadonlySet<Target> = /* @__PURE__ */ new Set<Target>([
  ...(['confidential', 'shown', 'published', 'unpublished'] as const),
]);

const known = new WeakMap<readonly Column[], readonly Column[]>();

/** The columns of a table that speak of privacy. */
export function privacyColumns(columns: readonly Column[]): readonly Column[] {
  let found = known.get(columns);
  if (found === undefined) {
    found = columns.filter(({ rule }) => ABOUT_PRIVACY.has(rule.to));
    known.set(columns, found);
  }
  return found;
}

const NOTHING: RowPrivacy = {
  place: false,
  hasPlace: false,
  isOpen: false,
  keptBack: new Set(),
  findings: [],
};

/**
 * Reads what a row says about its privacy, before anything else of it is read. Whatever cannot be relied on
 * keeps things back: an unclear answer, and a row whose cells are in the wrong columns.
 */
export function readRowPrivacy(columns: readonly Column[], { cells, flaws }: TableRow): RowPrivacy {
  const asked = privacyColumns(columns);
  if (asked.length === 0) return NOTHING;
  const findings: Finding[] = [];
  const keptBack = new Set<string>();
  let place = false;
  let hasPlace = false;
  let isOpen = false;
  let unpublished: string | undefined;
  for (const column of asked) {
    const { heading, at, rule, values } = column;
    const text = textOf(cells[at] ?? '');
    const { to, of } = rule;
    const isAsked = to === 'shown' || to === 'published';
    const answer = (isAsked ? readConsent(text) : undefined) ?? answerOf(text, values);
    const isSafe =
      to === 'confidential' || to === 'unpublished'
        ? (text === '' && column.isAsked !== true) || answer === 'no' || answer === 'shown'
        : answer === 'yes' || answer === 'shown' || (to === 'published' && isDate(text));
    isOpen ||= isSafe && text !== '' && (to === 'confidential' || to === 'shown');
    if (isSafe) continue;
    // `No address` below `Website OK?`: the row may be shown, and its place may not.
    if (to === 'published' && keepsAddress(text)) {
      place = true;
      hasPlace = true;
      continue;
    }
    if (to === 'published' || to === 'unpublished') {
      unpublished ??= heading;
      continue;
    }
    for (const column of of ?? []) keptBack.add(column);
    if (speaksOfPlace(column)) {
      place = true;
      hasPlace ||= to === 'confidential' && text !== '';
    }
    if (answer === undefined) {
      const code = to === 'confidential' && text === '' ? 'unanswered-place' : 'unclear-place';
      findings.push({ severity: 'warning', heading, code, params: {} });
    }
  }
  withWholeWeek(keptBack, columns);
  const heading = asked[0]?.heading ?? '';
  if (flaws?.includes('extra-cells') === true || flaws?.includes('unclosed-quote') === true) {
    findings.push({ severity: 'warning', heading, code: 'shifted-privacy', params: {} });
    place = true;
  }
  return {
    place,
    hasPlace,
    isOpen: isOpen && !place,
    keptBack,
    findings,
    ...(unpublished === undefined ? {} : { unpublished }),
  };
}

/** Whether a column speaks of the place. Whatever group was proposed for it, `Confidential` does. */
export function speaksOfPlace({ heading, rule: { of = [], sure } }: Column): boolean {
  return of.length === 0 || (sure !== undefined && marksPlace(heading));
}

/** Whether a row says in a column that its place is no secret. */
export function answersNo({ at, values }: Column, { cells }: TableRow): boolean {
  const answer = answerOf(textOf(cells[at] ?? ''), values);
  return answer === 'no' || answer === 'shown';
}

/** Whether a row leaves a column blank. */
export function isUnanswered({ at }: Column, { cells }: TableRow): boolean {
  return textOf(cells[at] ?? '') === '';
}

/** Hours without one of their columns would say that it is closed then: none of them are told. */
function withWholeWeek(keptBack: Set<string>, columns: readonly Column[]): void {
  if (keptBack.size === 0) return;
  const hours = columns.filter(({ rule }) => /^hours(?:\.|$)/.test(rule.to));
  if (!hours.some(({ heading }) => keptBack.has(heading))) return;
  for (const { heading } of hours) keptBack.add(heading);
}

function textOf(cell: Cell): string {
  return unguarded(
    clean(typeof cell === 'string' ? cell.slice(0, 200) : cell.join('; ').slice(0, 200)),
  );
}

function answerOf(text: string, values: Column['values']): PrivacyAnswer | undefined {
  const word = fold(text);
  return readPrivacyAnswer(values.get(word) ?? text);
}

/** `published: 2026-01-31` is a yes. */
function isDate(text: string): boolean {
  return /^(?:19|20)\d\d-\d\d-\d\d(?:[T ].*)?$/.test(text);
}
