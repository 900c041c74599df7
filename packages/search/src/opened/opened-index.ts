import type { Holiday } from '@peerkit/model';
import type { DirectoryIndex } from '../directory-index.ts';
import type { DirectoryEntry } from '../entry/entry.ts';
import type { Meta } from '../file/meta.ts';
import type { SearchQuery, SearchResult } from '../find/query.ts';
import { Searcher } from '../find/searcher.ts';
import { NO_MAXIMUM, type Store } from '../find/store.ts';
import { Suggester, type Suggestion } from '../find/suggest.ts';
import { typed } from '../text/typed.ts';

/** An index file that is open. */
export class OpenedIndex implements DirectoryIndex {
  declare readonly title?: string;
  declare readonly language?: string;
  declare readonly timeZone?: string;
  declare readonly holidays?: readonly Holiday[];
  declare readonly labels?: Readonly<Record<string, string>>;
  readonly size: number;
  readonly hasTimes: boolean;
  readonly hasAges: boolean;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly #store: Store;
  readonly #searcher: Searcher;
  #suggester: Suggester | undefined;
  #positions: ReadonlyMap<string, number> | undefined;

  constructor(bytes: Uint8Array<ArrayBuffer>, store: Store) {
    const { title, language, timeZone, holidays, labels, size, hasTimes }: Meta = store.meta;
    if (title !== undefined) this.title = title;
    if (language !== undefined) this.language = language;
    if (timeZone !== undefined) this.timeZone = timeZone;
    if (holidays !== undefined) this.holidays = holidays;
    if (labels !== undefined) this.labels = labels;
    this.size = size;
    this.hasTimes = hasTimes;
    this.hasAges =
      store.minimumAges.some((age) => age > 0) ||
      store.maximumAges.some((age) => age !== NO_MAXIMUM);
    this.bytes = bytes;
    this.#store = store;
    this.#searcher = new Searcher(store);
  }

  get entries(): readonly DirectoryEntry[] {
    const all: DirectoryEntry[] = [];
    for (let position = 0; position < this.size; position += 1) {
      all.push(this.#store.entryAt(position));
    }
    return all;
  }

  get words(): readonly string[] {
    const { dictionary } = this.#store;
    const all: string[] = [];
    for (let word = 0; word < dictionary.size; word += 1) all.push(dictionary.wordAt(word));
    return all;
  }

  find(id: string): DirectoryEntry | undefined {
    this.#positions ??= new Map(this.entries.map((entry, position) => [entry.id, position]));
    const position = this.#positions.get(id);
    return position === undefined ? undefined : this.#store.entryAt(position);
  }

  search(query: SearchQuery = {}): SearchResult {
    return this.#searcher.search({ ...query, text: typed(query.text ?? '') });
  }

  suggest(text: string, limit = 6): readonly Suggestion[] {
    this.#suggester ??= new Suggester(this.#store, this.#searcher);
    return this.#suggester.suggest(typed(text), limit);
  }
}
