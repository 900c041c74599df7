import type { Holiday } from '@peerkit/model';
import type { DirectoryIndex } from '../directory-index.ts';
import { entryOf } from '../entry/check-entry.ts';
import type { DirectoryEntry } from '../entry/entry.ts';
import * as is from '../entry/shape.ts';
import type { Fields } from '../entry/shape.ts';
import { readIndex } from '../opened/read.ts';
import { decoderOf, encodeText } from '../file/utf.ts';
import type { Rest, SearchQuery, SearchResult } from '../find/query.ts';
import type { Suggestion } from '../find/suggest.ts';
import { fold, wordsOf } from '../text/fold.ts';
import { phonesIn } from '../text/phone.ts';
import { typed } from '../text/typed.ts';
import { Files, type BringPart } from './files.ts';
import type { ShardHead } from './head.ts';
import { hashOf } from './id-hash.ts';
import { mergeResults } from './merge.ts';
import { Places } from './places.ts';
import { fileFor, linesIn, shardsWith, type Line } from './ranges.ts';
import { kmTo, routeOf, type Route } from './route.ts';

const LIMIT = 20;
/** Parts that are opened for a query, and for each "show more". */
const MOST = 4;
const MOST_MORE = 2;
/** Parts that are asked for at once. */
const AT_ONCE = 2;
/** Shorter words say nothing about where. */
const TELLING = 3;
/** Parts, and other files, that are held. */
const HELD = 24;
const HELD_FILES = 48;

/** A directory in parts that come as they are needed. Answers are from the parts that are here; `changed` says that more came. */
export class ShardedIndex implements DirectoryIndex {
  declare readonly title?: string;
  declare readonly language?: string;
  declare readonly timeZone?: string;
  declare readonly holidays?: readonly Holiday[];
  declare readonly labels?: Readonly<Record<string, string>>;
  readonly size: number;
  readonly hasTimes: boolean;
  readonly hasAges: boolean;
  readonly #head: ShardHead;
  readonly #headText: string;
  readonly #places: Places;
  readonly #shards: Files<DirectoryIndex>;
  readonly #lines: Files<readonly Line[]>;
  readonly #details: Files<readonly Fields[]>;
  readonly #wholes = new Map<string, DirectoryEntry>();

  constructor(
    headText: string,
    head: ShardHead,
    bring: BringPart,
    changed: (failure?: unknown) => void,
  ) {
    const { title, language, timeZone, holidays, labels } = head;
    if (title !== undefined) this.title = title;
    if (language !== undefined) this.language = language;
    if (timeZone !== undefined) this.timeZone = timeZone;
    if (holidays !== undefined) this.holidays = holidays;
    if (labels !== undefined) this.labels = labels;
    this.size = head.size;
    this.hasTimes = head.hasTimes;
    this.hasAges = head.hasAges;
    this.#head = head;
    this.#headText = headText;
    this.#places = new Places(head.places);
    this.#shards = new Files(bring, shardOf, changed, HELD);
    const count = head.shards.length;
    const lines = (value: unknown): readonly Line[] => linesIn(textOf(value), count);
    this.#lines = new Files(bring, lines, changed, HELD_FILES);
    this.#details = new Files(bring, detailsOf, changed, HELD_FILES);
  }

  get bytes(): Uint8Array<ArrayBuffer> {
    return encodeText(this.#headText) as Uint8Array<ArrayBuffer>;
  }

  /** Those that are here. */
  get entries(): readonly DirectoryEntry[] {
    return [...this.#shards.held].flatMap((shard) => shard.entries);
  }

  get words(): readonly string[] {
    return [...new Set([...this.#shards.held].flatMap((shard) => shard.words))];
  }

  find(id: string): DirectoryEntry | undefined {
    for (const shard of this.#shards.held) {
      const entry = shard.find(id);
      if (entry !== undefined) return this.whole(entry);
    }
    const key = hashOf(id).toString(36).padStart(7, '0');
    const file = fileFor(this.#head.ids, key);
    const lines = file && this.#lines.get(file.name);
    if (!Array.isArray(lines)) return undefined;
    // Several ids may have one hash.
    for (const [hash, numbers] of lines as readonly Line[]) {
      for (const number of hash === key ? numbers : []) this.#shardAt(number);
    }
    return undefined;
  }

  whole(entry: DirectoryEntry): DirectoryEntry {
    const known = this.#wholes.get(entry.id);
    if (known !== undefined) return known;
    for (const { name, details } of this.#head.shards) {
      const shard = this.#shards.peek(name);
      if (shard?.find(entry.id) === undefined) continue;
      const position = shard.entries.findIndex(({ id }) => id === entry.id);
      const file = details[Math.floor(position / this.#head.detailsPer)];
      const found = file === undefined ? 'failed' : this.#details.get(file);
      if (typeof found === 'string') return { ...entry, details: found };
      const detail = found[position % this.#head.detailsPer];
      const whole = entryOf({ ...entry, ...detail }, entry.hours);
      this.#wholes.set(entry.id, whole);
      return whole;
    }
    return entry;
  }

  search(query: SearchQuery = {}): SearchResult {
    const limit = query.limit ?? LIMIT;
    const literal = new Set(query.literal);
    const text = typed(query.text ?? '');
    const named = this.#places.namedIn(text, literal);
    const words = this.#wordsIn([...(named?.rest ?? wordsOf(text)), ...phonesIn(text)]);
    const route = routeOf(this.#head, query, {
      named,
      words: words.found,
      understood: this.#understood(query),
    });
    const { parts, looked, state } =
      limit === 0 && named !== undefined
        ? { parts: [], looked: 0, state: undefined }
        : this.#look(query, route, limit);
    const merged = mergeResults(parts, { ...query, limit });
    // A part without that town takes its name for another.
    const understood =
      named === undefined
        ? merged.understood
        : [...merged.understood.filter(({ type }) => type !== 'place'), named.chip];
    const unread = this.size - looked;
    const rest: Rest | undefined =
      unread > 0 ? { entries: unread, state: words.state ?? state ?? 'elsewhere' } : undefined;
    return { ...merged, understood, ...(rest && { rest }) };
  }

  suggest(text: string, limit = 6): readonly Suggestion[] {
    const found = new Map<string, Suggestion>();
    const offer = (suggestion: Suggestion): void => {
      const key = fold(suggestion.text);
      if (found.size < limit && !found.has(key)) found.set(key, suggestion);
    };
    const words = typed(text).trimStart().split(/\s+/u);
    const last = words.at(-1) ?? '';
    const head = words.slice(0, -1).join(' ');
    const places = last.length < 2 ? [] : this.#places.begunBy(last, Math.ceil(limit / 2));
    for (const { name } of places) {
      offer({ text: head === '' ? name : `${head} ${name}`, type: 'place' });
    }
    for (const shard of [...this.#shards.held].slice(-MOST).reverse()) {
      for (const suggestion of shard.suggest(text, limit)) offer(suggestion);
    }
    return [...found.values()];
  }

  /** Looks through parts in order, until there is enough and nothing nearer can come. */
  #look(
    query: SearchQuery,
    { shards, point }: Route,
    limit: number,
  ): { parts: readonly SearchResult[]; looked: number; state: Rest['state'] | undefined } {
    const parts: SearchResult[] = [];
    const most = MOST + MOST_MORE * Math.ceil(Math.max(0, limit - LIMIT) / LIMIT);
    const isNearest = point !== undefined && (query.sort === 'nearest' || !query.text?.trim());
    const isAll = !query.text?.trim() && point === undefined;
    let looked = 0;
    let state: Rest['state'] | undefined;
    let waiting = 0;
    for (const number of shards.slice(0, most)) {
      const farthest = isNearest ? farthestOf(parts, limit) : undefined;
      const file = this.#head.shards[number];
      const isNearer =
        farthest !== undefined &&
        point !== undefined &&
        file !== undefined &&
        kmTo(file, point) < farthest;
      if (totalOf(parts) >= Math.max(limit, 1) && !isNearer) break;
      const shard = this.#shardAt(number);
      if (typeof shard === 'string') {
        if (state !== 'coming') state = shard;
        waiting += 1;
        // Of all there is, one part is as good as another.
        if (waiting >= (isAll ? 1 : AT_ONCE)) break;
        continue;
      }
      const result = shard.search(point === undefined ? query : { ...query, near: point });
      looked += shard.size;
      parts.push(result);
    }
    return { parts, looked, state };
  }

  #shardAt(number: number): DirectoryIndex | 'coming' | 'failed' {
    const file = this.#head.shards[number];
    return file === undefined ? 'failed' : this.#shards.get(file.name);
  }

  /** What words stand for: any part knows. */
  #understood({ text = '', literal = [] }: SearchQuery): SearchResult['understood'] {
    const [shard] = text.trim() === '' ? [] : this.#shards.held;
    return shard?.search({ text, literal, limit: 0 }).understood ?? [];
  }

  #wordsIn(words: readonly string[]): {
    found: readonly ReadonlySet<number>[];
    state: Rest['state'] | undefined;
  } {
    const found: ReadonlySet<number>[] = [];
    let state: Rest['state'] | undefined;
    for (const word of words) {
      if (word.length < TELLING) continue;
      const file = fileFor(this.#head.words, word);
      if (file === undefined) continue;
      const lines = this.#lines.get(file.name);
      if (typeof lines === 'string') state = lines;
      else {
        const shards = shardsWith(lines, word);
        if (shards !== undefined) found.push(shards);
      }
    }
    return { found, state };
  }
}

/** The distance of the last that is shown; without end while there are too few. */
function farthestOf(parts: readonly SearchResult[], limit: number): number {
  const far = parts
    .flatMap(({ hits }) => hits.map(({ km }) => km ?? Infinity))
    .sort((a, b) => a - b);
  return far[limit - 1] ?? Infinity;
}

function totalOf(parts: readonly SearchResult[]): number {
  let total = 0;
  for (const part of parts) total += part.total;
  return total;
}

function shardOf(value: unknown): DirectoryIndex {
  const reading = readIndex(value);
  if (reading.ok) return reading.index;
  throw new is.ShapeError(`${reading.code}: ${reading.detail}`);
}

function textOf(value: unknown): string {
  if (!ArrayBuffer.isView(value)) throw new is.ShapeError('a file is not made of bytes');
  const { buffer, byteOffset, byteLength } = value;
  return decoderOf().decode(new Uint8Array(buffer, byteOffset, byteLength));
}

function detailsOf(value: unknown): readonly Fields[] {
  const details: unknown = JSON.parse(textOf(value));
  if (!Array.isArray(details)) throw new is.ShapeError('details are no list');
  return details.map(is.fields);
}
