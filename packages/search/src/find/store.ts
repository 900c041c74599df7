import type { Hours } from '@peerkit/model';
import { hoursOf } from '../entry/check-hours.ts';
import { entryOf } from '../entry/check-entry.ts';
import type { DirectoryEntry } from '../entry/entry.ts';
import { startsOf } from '../file/bytes.ts';
import type { Meta } from '../file/meta.ts';
import { decoderOf } from '../file/utf.ts';
import type { Sections } from '../file/sections.ts';
import { Dictionary } from './dictionary.ts';

/** Stands for a coordinate that is not known. */
export const NO_POINT = 0x7fff_ffff;
/** Parts of a degree that coordinates are kept in: about a metre. */
export const PER_DEGREE = 100_000;
export const NO_MAXIMUM = 255;

/** A file that is open: views of its sections, and the few tables that are made from them. */
export class Store {
  readonly meta: Meta;
  readonly size: number;
  readonly dictionary: Dictionary;
  readonly postings: Uint8Array;
  readonly postingStarts: Uint32Array;
  readonly tags: Uint8Array;
  readonly tagStarts: Uint32Array;
  /** Latitudes, then longitudes. */
  readonly points: Int32Array;
  readonly assuredDays: Uint16Array;
  readonly minimumAges: Uint8Array;
  readonly maximumAges: Uint8Array;
  /** For each entry: twice the number of its hours, from 1; odd when it is not open for certain, whatever they say; 0 without hours. */
  readonly hoursNumbers: Uint32Array;
  readonly #hours: (Hours | undefined)[] = [];
  readonly #hoursTexts: Texts;
  readonly #rows: Texts;
  readonly #details: Texts;
  readonly #entries: (DirectoryEntry | undefined)[] = [];

  constructor(sections: Sections, meta: Meta) {
    const { size } = meta;
    this.meta = meta;
    this.size = size;
    const letters = decoderOf('utf-16le').decode(sections.alphabet).split('');
    const units = sections.wordUnits;
    this.dictionary = new Dictionary(
      letters,
      startsOf(sections.wordLengths),
      letters.length > 256
        ? new Uint16Array(units.buffer, units.byteOffset, units.length / 2)
        : units,
    );
    this.postings = sections.postings;
    this.postingStarts = startsOf(sections.postingSizes);
    this.tags = sections.tags;
    this.tagStarts = startsOf(sections.tagSizes);
    const { buffer, byteOffset } = sections.points;
    this.points = new Int32Array(buffer, byteOffset, 2 * size);
    this.assuredDays = new Uint16Array(buffer, sections.facts.byteOffset, size);
    this.minimumAges = sections.facts.subarray(2 * size, 3 * size);
    this.maximumAges = sections.facts.subarray(3 * size, 4 * size);
    this.hoursNumbers = new Uint32Array(buffer, sections.hoursOf.byteOffset, size);
    this.#hoursTexts = new Texts(sections.hoursSizes, sections.hours);
    this.#rows = new Texts(sections.rowSizes, sections.rows);
    this.#details = new Texts(sections.detailSizes, sections.details);
  }

  /** The hours of an entry, even if it is closed for now. */
  hoursAt(position: number): Hours | undefined {
    const number = (this.hoursNumbers[position] ?? 0) >> 1;
    if (number === 0) return undefined;
    return (this.#hours[number] ??= hoursOf(this.#hoursTexts.json(number - 1)));
  }

  entryAt(position: number): DirectoryEntry {
    return (this.#entries[position] ??= this.#read(position));
  }

  #read(position: number): DirectoryEntry {
    const hours = this.hoursAt(position);
    const row = this.#rows.json(position) as object;
    const detail = this.#details.json(position) as object;
    return entryOf({ ...row, ...detail }, hours);
  }
}

/** Many small JSON texts in one section. */
class Texts {
  readonly #starts: Uint32Array;
  readonly #bytes: Uint8Array;
  readonly #decoder = decoderOf();

  constructor(sizes: Uint8Array, bytes: Uint8Array) {
    this.#starts = startsOf(sizes);
    this.#bytes = bytes;
  }

  json(at: number): unknown {
    const part = this.#bytes.subarray(this.#starts[at], this.#starts[at + 1]);
    return JSON.parse(this.#decoder.decode(part)) as unknown;
  }
}

/** Whether sections have the sizes that their numbers of entries and words ask for. */
export function isSound(sections: Sections, meta: Meta): boolean {
  const { size } = meta;
  const wide = sections.alphabet.length / 2 > 256 ? 2 : 1;
  const ends = (sizes: Uint8Array, bytes: Uint8Array, unit = 1): number => {
    const starts = startsOf(sizes);
    return (starts.at(-1) ?? -1) * unit === bytes.length ? starts.length - 1 : -1;
  };
  const words = ends(sections.wordLengths, sections.wordUnits, wide);
  return (
    Number.isInteger(size) &&
    size >= 0 &&
    words >= 0 &&
    ends(sections.postingSizes, sections.postings) === words &&
    ends(sections.tagSizes, sections.tags) === meta.tags.length &&
    ends(sections.hoursSizes, sections.hours) >= 0 &&
    ends(sections.rowSizes, sections.rows) === size &&
    ends(sections.detailSizes, sections.details) === size &&
    sections.points.length === 8 * size &&
    sections.facts.length === 4 * size &&
    sections.hoursOf.length === 4 * size
  );
}
