import { plainText } from '../../core/plain-text.ts';
import { remembered } from '../../core/remembered.ts';
import { readDate } from '../../core/times.ts';
import type { DayCell, DayTimes, TimeCell } from '../../hours/row.ts';
import { languagesIn } from '../cells/language-names.ts';
import { knownCategory } from '../cells/known-categories.ts';
import { readSerialDay } from '../cells/plain-values.ts';
import { readPhones, type ReadPhone } from '../cells/phones.ts';
import { shelterOf } from '../../privacy/shelters.ts';
import { fold, oneLine, readYesNo, splitList } from '../../tables/words.ts';
import { isExtensionHeading } from '../../tables/columns/heading-words.ts';
import type { RowKind } from '../map/column-map.ts';
import type { Column, Draft, Fields } from './draft.ts';
import type { Cell } from '../../tables/table.ts';

/** Adds what one cell holds to the draft of its row. The text is clean and not empty. */
export type Reader = (draft: Draft, text: string, column: Column, cell: Cell) => void;

/** The words of a short cell, on one line. */
const words = remembered((text) => oneLine(plainText(text)));

export const plain =
  (fields: (draft: Draft) => Fields, field: string): Reader =>
  (draft, text) => {
    fields(draft)[field] ??= words(text);
  };
export const main = (field: string): Reader => plain((draft) => draft.main, field);
/** A name, without the bullet of the list that it was copied from. */
export const name = (fields: (draft: Draft) => Fields): Reader => {
  const read = remembered((text) => oneLine(plainText(text)).replace(/^[•·▪◦‣●○■□➢✓*–-]\s+/, ''));
  return (draft, text) => {
    fields(draft)['name'] ??= read(text);
  };
};

/** Prose of services. In other rows it becomes part of the description. */
export const serviceProse =
  (field: string): Reader =>
  (draft, text, column) => {
    if (draft.isService) draft.prose(draft.main, field, text, column);
    else draft.unmapped(text, column);
  };

export const phones = (
  list: 'phones' | 'organizationPhones' | 'locationPhones',
  kind?: ReadPhone['kind'],
): Reader => {
  const phonesOf = remembered((text) => readPhones(text, kind));
  return (draft, text, column) => {
    // A database that must have a number has zero for none.
    if (/^0+$/.test(text)) return;
    if (isExtensionHeading(column.heading) && /^\d{1,6}$/.test(text)) {
      const [only, ...others] = draft[list];
      if (only !== undefined && others.length === 0) draft[list][0] = { ...only, extension: text };
      else draft.find('warning', column, 'invalid-phone', { found: text });
      return;
    }
    const read = phonesOf(text);
    const { label } = column.rule;
    for (const phone of read.phones) {
      const known = draft[list].some(
        (other) => other.number === phone.number && other.extension === phone.extension,
      );
      if (known) continue;
      draft.phoneHeadings ??= new Map<string, string>();
      draft.phoneHeadings.set(phone.number, column.heading);
      draft[list].push(
        phone.label === undefined && label !== undefined ? { ...phone, label } : phone,
      );
    }
    if (read.doubtful !== undefined) {
      draft.find('warning', column, 'invalid-phone', { found: read.doubtful });
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
};

export const day =
  (weekday: DayCell['day']): Reader =>
  (draft, text, { heading, rule }) => {
    draft.days.push({ day: weekday, text: oneLine(text), heading: rule.label ?? heading });
  };

/** A column for the time at which it opens, or closes, on one day. */
export const dayTime =
  (weekday: DayCell['day'], end: 'opens' | 'closes'): Reader =>
  (draft, text, column) => {
    draft.dayTimes ??= new Map<DayCell['day'], DayTimes>();
    const times = draft.dayTimes.get(weekday) ?? {};
    draft.dayTimes.set(weekday, { ...times, [end]: timeCell(text, column) });
  };

export function timeCell(text: string, { heading, rule }: Column): TimeCell {
  return { text: oneLine(text), heading: rule.label ?? heading };
}

export const date = (fields: (draft: Draft) => Fields, field: string): Reader => {
  const inOrder = (order?: 'day-month' | 'month-day') =>
    remembered((text) => ({ read: readDate(readSerialDay(text) ?? text, order) }));
  const orders = {
    'day-month': inOrder('day-month'),
    'month-day': inOrder('month-day'),
    unknown: inOrder(),
  };
  return (draft, text, column) => {
    const { read } = orders[column.rule.dates ?? 'unknown'](text);
    if (read?.guessed === true) draft.find('info', column, 'guessed-date', { found: text });
    // `0000-00-00`, 30 February: a row that was checked on no day must not look fresh for ever.
    if (read === undefined) draft.find('warning', column, 'invalid-date', { found: text });
    else fields(draft)[field] = read.date;
  };
};

export const age =
  (field: 'minimumAge' | 'maximumAge'): Reader =>
  (draft, text, column) => {
    const years = /^(\d{1,3})(?:\.0+)?(?: ?(?:years?|yrs?|ans|\+))?$/i.exec(text)?.[1];
    if (years === undefined) draft.find('warning', column, 'invalid-age', { found: text });
    else draft.eligibility[field] = Number(years);
  };

/** Which kinds of row have a field for which list. */
const ROWS_WITH: Readonly<
  Record<'terms' | 'languages' | 'areas' | 'documents', readonly RowKind[]>
> = {
  terms: ['services', 'organizations', 'categories', 'links'],
  languages: ['services', 'locations'],
  areas: ['services'],
  documents: ['services'],
};

/** A cell that lists things. */
interface ListCell {
  /** What it says if it is only a yes or a no. */
  readonly answer: boolean | undefined;
  readonly parts: readonly string[];
}

export const list = (
  name: 'terms' | 'languages' | 'areas' | 'documents',
  of: (word: string, draft: Draft, column: Column) => string,
): Reader => {
  const each = (parts: readonly string[]): readonly string[] =>
    name === 'languages' ? parts.flatMap(languagesIn) : parts;
  // Few lists stand in many rows, and each is taken apart once.
  const readers = new Map<string | undefined, (text: string) => ListCell>();
  const readAt = (separator: string | undefined): ((text: string) => ListCell) => {
    const known = readers.get(separator);
    if (known !== undefined) return known;
    const read = remembered((text) => ({
      answer: readYesNo(text),
      parts: each(splitList(text, separator)),
    }));
    readers.set(separator, read);
    return read;
  };
  return (draft, text, column, cell) => {
    const { separator } = column.rule;
    const known = typeof cell === 'string' ? readAt(separator)(text) : undefined;
    // In a table of links, 1 is an id.
    const answer = draft.kind === 'links' ? undefined : known?.answer;
    if (answer === false) return;
    if (!ROWS_WITH[name].includes(draft.kind)) {
      draft.unmapped(text, column);
      return;
    }
    // A column for each category: a cross in it means the category in the heading.
    if (answer === true) {
      // `Services: Food`: the group says nothing of the kind.
      const kind = column.heading.slice(column.heading.lastIndexOf(': ') + 1).trim();
      if (name === 'terms' && shelterOf(kind) !== undefined) draft.isShelter = true;
      draft[name].push(of(column.rule.label ?? kind, draft, column));
      return;
    }
    const all = known?.parts ?? each(splitList(cell, separator));
    for (const part of all) {
      const own = column.values.size === 0 ? undefined : column.values.get(fold(part));
      const word = own ?? of(words(part), draft, column);
      if (word !== '' && !draft[name].includes(word)) draft[name].push(word);
    }
  };
};

export const same = (word: string): string => word;

/** A kind of help by a name that many lists use; other words stay as they are. */
export function categoryOf(word: string, draft: Draft, { heading }: Column): string {
  // In a database the words are ids, or those of a table of their own.
  if (draft.kind === 'links' || draft.kind === 'categories') return word;
  const known = knownCategory(word);
  if (known === undefined) return word;
  draft.categories.push({ ...known, heading });
  return known.code;
}

/** The e-mail address in a cell; without one the whole cell, for the report. */
export function emailOf(text: string): string {
  return (
    /[^\s@<>,;:]{1,64}@[^\s@<>,;]{1,200}\.[a-z]{2,}/i.exec(text.slice(0, 1000))?.[0] ??
    oneLine(text)
  );
}
