import { speaksOfList } from '../../privacy/about-the-list.ts';
import { speaksOfShelters } from '../../privacy/of-shelters.ts';
import { legible } from '../../privacy/legible.ts';
import { readPrivacyAnswer } from '../../privacy/privacy-heading.ts';
import { isSecretList, secrecyOf } from '../../privacy/says-secret.ts';
import { fold, isBlank } from '../../tables/words.ts';
import type { TableNote, TableRow } from '../../tables/table.ts';

/** What a row of words between or below the records of a sheet says of them. */
export interface Divider {
  /** `place`: nobody may know where they are. `row`: nobody may know of them. `open`: everybody may. */
  readonly says: 'place' | 'row' | 'open';
  /** It explains a mark, such as `*` or `note 1`, that stands in rows above it. */
  readonly mark?: string;
  /** It speaks of the whole list, and of the shelters in it. */
  readonly isOfShelters?: true;
}

/** Reads the rows of a table one after the other and keeps what dividers say of those below. */
export class Dividers {
  #says: Divider['says'] = 'open';
  /** The name of the file says it, which nothing in it ends. */
  readonly #isWhole: boolean;
  readonly #isProse: boolean;
  /** Marks that a row below the records explains, whatever they mean. */
  readonly explained = new Set<string>();

  /** @param notes What was found above the headings speaks of all rows. */
  constructor(headings: readonly string[], notes: readonly TableNote[] = []) {
    const above = notes.filter(
      ({ code, found }) => code === 'secret-above' && found !== 'shelters',
    );
    this.#isWhole = above.some(({ found }) => found === 'file');
    if (above.length > 0) this.#says = above.some(({ found }) => found === 'row') ? 'row' : 'place';
    // In a list of one column every row is a single cell.
    this.#isProse = headings.length > 1;
  }

  /** Takes in the next row; its own meaning, if it is a divider that speaks of secrets or ends them. */
  see(row: TableRow): Divider | undefined {
    const words = this.#isProse ? onlyCell(row) : undefined;
    const mark = words === undefined ? undefined : markAt(words.trim());
    if (mark !== undefined) this.explained.add(mark);
    const divider = words === undefined ? undefined : dividerOf(words);
    if (divider?.isOfShelters === true) return divider;
    if (divider === undefined || divider.mark !== undefined) return divider;
    this.#says = divider.says;
    return divider;
  }

  /** Another heading of a group ends what a heading such as `Confidential shelters` said, but no order. */
  endGroup(): void {
    if (this.#says === 'place') this.#says = 'open';
  }

  /** What holds for the rows below. */
  get says(): Divider['says'] {
    return this.#isWhole && this.#says === 'open' ? 'place' : this.#says;
  }
}

/** The words of a row that holds nothing else. */
function onlyCell({ cells, place }: TableRow): string | undefined {
  // Nobody writes such rows between the records of a file that a program made.
  if (/(?:^| )record \d+$/.test(place)) return undefined;
  let words: string | undefined;
  for (const cell of cells) {
    if (typeof cell !== 'string') return undefined;
    if (isBlank(cell)) continue;
    // Cells that were joined hold the same words.
    if (words !== undefined && words !== cell) {
      if (!LABEL.test(words.trim())) return undefined;
      words = `${words.trim()} ${cell}`;
    } else words = cell;
  }
  return words === undefined || words.length > LONGEST ? undefined : words;
}

/** `NB:` in a cell of its own. */
const LABEL =
  /^(?:n\.?b\.?|p\.?s\.?|notes?|important|reminder|attention|warning|remarque|nota|anm\p{L}*|achtung|hinweis|opmerking|let op|uwaga|pastaba|megjegyz\p{L}*|σημ\p{L}*)\s*[:!.]?$/iu;

function dividerOf(words: string): Divider | undefined {
  const bare = /^\*.*\*$/s.test(words.trim()) ? words.replaceAll('*', '') : words;
  const raw = bare.replace(/^[\s=#>~_-]+|[\s=#<~_-]+$/g, '');
  const text = legible(raw);
  if (ENDS.test(fold(text)) || readPrivacyAnswer(text) === 'shown') return { says: 'open' };
  if (speaksOfList(text)) return undefined;
  // A raised number is a mark only as it is written.
  const mark = markAt(raw);
  const said = secrecyOf(mark === undefined ? text : raw.replace(MARK, ''));
  const isOrder = said === 'order' || (said === 'word' && BELOW.test(fold(text)));
  if (said === undefined && !isSecretList(text)) return undefined;
  const marked = mark === undefined ? {} : { mark };
  if (speaksOfShelters(text)) return { says: 'place', isOfShelters: true, ...marked };
  return { says: isOrder ? 'row' : 'place', ...marked };
}

const LONGEST = 300;
const ENDS =
  /^(?:end|ends|end of|fin|fin de|ende|koniec|fim|einde|vege|pabaiga|τελοσ)\b[^]*(?:conf|secr|priv|geheim|vertr|poufn|tajn|titk|bizal|slapt|sigil|konf|εμπ|απορ|do not|publi)/;
const BELOW =
  /\b(?:below|following|dessous|suivant|ponizej|zemiau|abaixo|onder|alabb|unten|folgend|abajo)\p{L}*/u;

/** What a footnote begins with. */
const MARK =
  /^(?:(note|nb|remarque|nota|anm|anmerkung|opmerking|uwaga|pastaba|megjegyzes|σημειωση)\.?\s*(\d{1,2}|[a-z])?\s*[:.)–—-]\s*|(\*+|[†‡§¹²³⁴⁵⁶⁷⁸⁹])\s*[:=–—-]?\s*|\(?(\d{1,2}|[a-z])\)\s*)/iu;

function markAt(text: string): string | undefined {
  const [, word, number, sign, bracket] = MARK.exec(text) ?? [];
  if (sign !== undefined) return sign;
  if (bracket !== undefined) return `(${bracket.toLowerCase()})`;
  if (word === undefined) return undefined;
  return number === undefined ? '' : `note ${number.toLowerCase()}`;
}

/** The marks that stand in the cells of a row, as footnotes explain them. */
export function marksIn({ cells }: TableRow): readonly string[] {
  const marks: string[] = [];
  for (const cell of cells) {
    if (typeof cell !== 'string' || !MAY_MARK.test(cell)) continue;
    for (const [mark] of cell.slice(0, 2000).matchAll(MARKS)) {
      const short = mark.toLowerCase().replace(/^[^\d(]*\s(?=\w+$)/, 'note ');
      marks.push(/^\d/.test(short) ? `note ${short}` : short);
    }
  }
  return marks;
}

const MAY_MARK =
  /[*†‡§¹²³⁴⁵⁶⁷⁸⁹]|\([\da-z]{1,2}\)|(?:note|nota|remarque|anm|opm|uwaga|pastab|megj)/i;
const MARKS =
  /\*+|[†‡§¹²³⁴⁵⁶⁷⁸⁹]|\((?:\d{1,2}|[a-z])\)|\b(?:notes?|remarque|nota|anm|anmerkung|opmerking|uwaga|pastaba|megjegyzes)\.?\s+(?:\d{1,2}|[a-z])\b/gi;
