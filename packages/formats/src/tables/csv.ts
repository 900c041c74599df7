/** One record of a delimited file. */
export interface CsvRecord {
  readonly cells: readonly string[];
  /** As a spreadsheet counts rows: from 1, empty ones too. */
  readonly row: number;
  /** A quotation mark opens here and never closes; the text after it was read without it. */
  readonly unclosed?: true;
}

const QUOTE = 34;
const LF = 10;
const CR = 13;
const SPACE = 32;

const START = 0;
const PLAIN = 1;
const QUOTED = 2;
/** After a quote inside quotes: its end, or half of a doubled one. */
const MAYBE_END = 3;

/** After this many wrong quotation marks in a file they are plain characters in the rest of it. */
const MAX_UNCLOSED = 4;

/** Further cells of a record are left out. No list has more columns. */
const MOST_CELLS = 5000;

/** How many empty lines in a row are returned as records. */
const MOST_EMPTY = 1000;

/**
 * RFC 4180 and common deviations from it: any delimiter, line ends of all systems, spaces before a
 * quote, quotes inside quotes that are not doubled, a quote that is never closed. One pass over the
 * text, in pieces of any size.
 */
export class CsvParser {
  readonly #delimiter: number;
  #quotes: number;
  #state: number = START;
  #cells: string[] = [];
  /** The cell so far, from earlier pieces. */
  #cell = '';
  /** Spaces after a quote that may end the cell. */
  #gap = '';
  #row = 0;
  #skipLf = false;
  #unclosed = false;
  #reopenings = 1000;
  /** Consecutive empty lines so far. */
  #empty = 0;
  #skipped = 0;

  constructor(delimiter: string, quotes = MAX_UNCLOSED) {
    this.#delimiter = delimiter.charCodeAt(0);
    this.#quotes = quotes;
  }

  /** Empty lines that were counted in `row`, but not returned as records. */
  get skipped(): number {
    return this.#skipped;
  }

  push(text: string): CsvRecord[] {
    const out: CsvRecord[] = [];
    const { length } = text;
    let from = 0;
    let at = 0;
    while (at < length) {
      if (this.#state === QUOTED) {
        const end = text.indexOf('"', at);
        this.#cell += text.slice(at, end < 0 ? length : end);
        if (end < 0) return out;
        this.#state = MAYBE_END;
        at = end + 1;
        continue;
      }
      const code = text.charCodeAt(at);
      if (this.#state === MAYBE_END) {
        if (code === QUOTE && this.#gap === '') {
          const from = at;
          while (text.charCodeAt(at + 1) === QUOTE && text.charCodeAt(at + 2) === QUOTE) at += 2;
          this.#cell += '"'.repeat((at - from) / 2 + 1);
          this.#state = QUOTED;
          at += 1;
        } else if (code === this.#delimiter || code === LF || code === CR) {
          this.#gap = '';
          this.#state = PLAIN;
          from = at;
        } else if (code === SPACE) {
          this.#gap += ' ';
          at += 1;
        } else if (this.#cell.endsWith('\n') && this.#reopenings > 0) {
          // A quote at the start of a line opens a cell: the one before it was never closed.
          this.#reopenings -= 1;
          for (const record of this.#giveBack()) out.push(record);
          this.#cell = '';
          this.#state = QUOTED;
        } else {
          this.#cell += `"${this.#gap}`;
          this.#gap = '';
          this.#state = QUOTED;
        }
        continue;
      }
      if (this.#skipLf) {
        this.#skipLf = false;
        if (code === LF) {
          at += 1;
          continue;
        }
      }
      if (this.#state === START) {
        from = at;
        if (code === QUOTE && this.#quotes > 0) {
          this.#cell = '';
          this.#state = QUOTED;
          at += 1;
          continue;
        }
        if (code === SPACE && code !== this.#delimiter) {
          while (text.charCodeAt(at) === SPACE) at += 1;
          this.#cell += text.slice(from, at);
          continue;
        }
        if (code === this.#delimiter && this.#cells.length >= MOST_CELLS) {
          // Empty cells far beyond the last column: only the last of them is looked at.
          while (text.charCodeAt(at + 1) === code) at += 1;
          from = at;
        }
        if ((code === LF || code === CR) && this.#isLongGap()) {
          this.#row += 1;
          this.#skipped += 1;
          this.#skipLf = code === CR;
          at += 1;
          continue;
        }
        this.#state = PLAIN;
      }
      while (at < length) {
        const next = text.charCodeAt(at);
        if (next === this.#delimiter || next === LF || next === CR) break;
        at += 1;
      }
      this.#cell += text.slice(from, at);
      from = at;
      if (at === length) return out;
      const end = text.charCodeAt(at);
      this.#endCell();
      if (end !== this.#delimiter) {
        this.#skipLf = end === CR;
        out.push(this.#endRecord());
      }
      at += 1;
    }
    return out;
  }

  end(): CsvRecord[] {
    if (this.#state === QUOTED) return this.#withoutQuote();
    if (this.#cells.length === 0 && this.#cell === '' && this.#state === START) return [];
    this.#endCell();
    return [this.#endRecord()];
  }

  /** Whether this is in the middle of many empty lines, which are not returned as records. */
  #isLongGap(): boolean {
    return this.#empty >= MOST_EMPTY && this.#cells.length === 0 && this.#cell === '';
  }

  #endCell(): void {
    if (this.#cells.length < MOST_CELLS) this.#cells.push(this.#cell);
    this.#cell = '';
    this.#gap = '';
    this.#state = START;
  }

  #endRecord(): CsvRecord {
    this.#row += 1;
    const isEmpty = this.#cells.length === 1 && this.#cells[0] === '';
    this.#empty = isEmpty ? this.#empty + 1 : 0;
    const record = {
      cells: this.#cells,
      row: this.#row,
      ...(this.#unclosed ? { unclosed: true as const } : {}),
    };
    this.#cells = [];
    this.#unclosed = false;
    return record;
  }

  /** The last quotation mark was never closed and swallowed the rest of the file. */
  #withoutQuote(): CsvRecord[] {
    this.#quotes -= 1;
    const found = this.#giveBack();
    return [...found, ...this.end()];
  }

  /** Reads again what an open quotation mark swallowed, with the mark as a plain character. */
  #giveBack(): CsvRecord[] {
    const rest = this.#cell.replaceAll('"', '""');
    this.#cell = '"';
    this.#state = PLAIN;
    this.#unclosed = true;
    return this.push(rest);
  }
}

const DELIMITERS = [',', ';', '\t', '|'] as const;

/** The delimiter that makes the most even table of the beginning of a file. */
export function sniffDelimiter(sample: string, name = ''): string {
  const declared = /^\ufeff?sep=(.)\r?\n/.exec(sample)?.[1];
  if (declared !== undefined) return declared;
  const rated = DELIMITERS.map((delimiter) => {
    const records = new CsvParser(delimiter).push(`${sample}\n`).slice(0, 40);
    const widths = records.map(({ cells }) => cells.length).filter((width) => width > 1);
    const counts = new Map<number, number>();
    for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
    const [width, even] = [...counts].reduce((a, b) => (b[1] > a[1] ? b : a), [1, 0]);
    const share = records.length === 0 ? 0 : even / records.length;
    const hinted = delimiter === '\t' && /\.(tsv|tab)$/i.test(name) ? 0.5 : 0;
    // The delimiter is in the row of headings; commas of the texts below are not.
    const inHeadings =
      (records.find(({ cells }) => cells.some((cell) => cell.trim() !== ''))?.cells.length ?? 0) > 1
        ? 1
        : 0.2;
    return { delimiter, score: inHeadings * share * Math.min(width - 1, 6) + hinted };
  });
  return rated.reduce((best, candidate) => (candidate.score > best.score + 1e-9 ? candidate : best))
    .delimiter;
}
