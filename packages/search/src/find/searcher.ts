import type { GeoPoint, Instant } from '@peerkit/model';
import type { Ask } from '../file/meta.ts';
import { Facets } from './facets.ts';
import { OpeningHours, wallTime } from './opening-hours.ts';
import { Openness } from './openness.ts';
import type { SearchHit, SearchQuery, SearchResult, Understood } from './query.ts';
import { distanceKm, isWithin } from './distance.ts';
import { Scores } from './score.ts';
import { NO_MAXIMUM, type Store } from './store.ts';
import { Reader, type Asked } from './understand.ts';

const LIMIT = 20;
/** What has less of what was asked than this part of the best is left out. */
const LEAST_COVER = 0.6;
const ROUNDING = 0.999;
/** More than a filter is in the way. */
const FAILED = 0xffff;
const DAY_MS = 86_400_000;
const NOON = 12 * 60;
const EVENING = 20 * 60;
const MORNING = 5 * 60;

/** Answers queries about one directory. */
export class Searcher {
  readonly #store: Store;
  readonly #scores: Scores;
  readonly #reader: Reader;
  readonly #facets: Facets;
  readonly #opening: OpeningHours;
  readonly #openness: Openness;
  /** Entries that may be shown, and the filters that each of them fails. */
  readonly #kept: Int32Array;
  readonly #failed: Uint16Array;

  constructor(store: Store) {
    this.#store = store;
    this.#scores = new Scores(store);
    this.#reader = new Reader(store, this.#scores);
    this.#facets = new Facets(store);
    this.#kept = new Int32Array(store.size);
    this.#failed = new Uint16Array(store.size);
    this.#opening = new OpeningHours(store.meta.timeZone, store.meta.holidays);
    this.#openness = new Openness(store, this.#opening);
  }

  search(asked: SearchQuery): SearchResult {
    return this.#search(withAge(asked));
  }

  #search(query: SearchQuery): SearchResult {
    const text = query.text ?? '';
    const literal = new Set(query.literal);
    let asked = this.#reader.read(text, literal, false);
    let missed = this.#score(asked, query);
    const best = this.#bestCover();
    if (asked.demands.length > 0 && best < this.#scores.all * ROUNDING) {
      // Nothing fits whole: a word may be a typo that happens to be a word.
      const loose = this.#reader.read(text, literal, true);
      const missedLoose = this.#score(loose, query);
      if (this.#bestCover() > best) {
        asked = loose;
        missed = missedLoose;
      } else missed = this.#score(asked, query);
    }
    return this.#resultOf(query, asked, missed);
  }

  /** Scores every entry. Returns the words that nothing fits. */
  #score({ demands, understood }: Asked, { now }: SearchQuery): readonly string[] {
    this.#scores.clear();
    const missed: string[] = [];
    for (const { wanted, text } of demands) {
      if (this.#scores.add(wanted) === 0) missed.push(text);
    }
    const at = now === undefined ? undefined : this.#askedTime(understood, now);
    if (at !== undefined) this.#scores.addHolding((position) => this.#isOpen(position, at));
    return missed;
  }

  #bestCover(): number {
    const { touched, count, cover } = this.#scores;
    let best = 0;
    for (let i = 0; i < count; i += 1) best = Math.max(best, cover[touched[i] ?? 0] ?? 0);
    return best;
  }

  #askedTime(understood: readonly Understood[], now: Instant): Instant | undefined {
    for (const { type, code } of understood) {
      if (type !== 'ask') continue;
      const at = timeOf(code as Ask, now, this.#store.meta.timeZone);
      if (at !== undefined) return at;
    }
    return undefined;
  }

  #resultOf(
    query: SearchQuery,
    { demands, understood }: Asked,
    missed: readonly string[],
  ): SearchResult {
    const { cover, relevance, touched, count, all } = this.#scores;
    const isText = demands.length > 0 || all > 0;
    const near = query.near ?? understood.find(({ point }) => point !== undefined)?.point;
    const candidates = isText ? count : this.#store.size;
    const facets = this.#facets;
    facets.choose(query);
    // First what is there, since what comes close is measured by the best of it.
    let best = 0;
    let kept = 0;
    for (let i = 0; i < candidates; i += 1) {
      const position = isText ? (touched[i] ?? 0) : i;
      const has = cover[position] ?? 0;
      // The best only grows, so what is too little now stays too little.
      if (isText && has < best * LEAST_COVER) continue;
      const failed = this.#failedBy(query, position);
      if (failed === FAILED) continue;
      if (failed === 0 && has > best) best = has;
      this.#kept[kept] = position;
      this.#failed[kept] = failed;
      kept += 1;
    }
    const least = best * LEAST_COVER;
    const top = new Top(query.limit ?? LIMIT, this.#before(query, near, isText));
    let total = 0;
    let whole = 0;
    for (let i = 0; i < kept; i += 1) {
      const position = this.#kept[i] ?? 0;
      const failed = this.#failed[i] ?? FAILED;
      if (isText && (cover[position] ?? 0) < least) continue;
      facets.count(position, failed);
      if (failed !== 0) continue;
      total += 1;
      if (!isText || (cover[position] ?? 0) >= all * ROUNDING) whole += 1;
      top.offer(position);
    }
    const hits = top.positions.map((position): SearchHit => {
      const km = near && distanceKm(this.#store, position, near.latitude, near.longitude);
      return {
        entry: this.#store.entryAt(position),
        score: isText ? (relevance[position] ?? 0) : 0,
        whole: !isText || (cover[position] ?? 0) >= all * ROUNDING,
        ...(km === undefined ? {} : { km }),
      };
    });
    return { hits, total, whole, ...this.#facets.counts(), understood, missed };
  }

  /** The cheapest first: most entries fail one of the filters. */
  #failedBy(query: SearchQuery, position: number): number {
    const failed = this.#facets.failedBy(position);
    // Of two groups that fail, no single choice brings the entry back.
    if ((failed & (failed - 1)) !== 0) return FAILED;
    return this.#fits(query, position) ? failed : FAILED;
  }

  /** All that is not a filter with a count. */
  #fits({ age, openAt, near, withinKm }: SearchQuery, position: number): boolean {
    const { minimumAges, maximumAges } = this.#store;
    if (age !== undefined) {
      const most = maximumAges[position] ?? NO_MAXIMUM;
      if (age < (minimumAges[position] ?? 0) || (most !== NO_MAXIMUM && age > most)) return false;
    }
    if (near !== undefined && withinKm !== undefined) {
      if (!isWithin(this.#store, position, near, withinKm)) return false;
    }
    return openAt === undefined || this.#isOpen(position, openAt);
  }

  #isOpen(position: number, at: Instant): boolean {
    const number = this.#store.hoursNumbers[position] ?? 0;
    const hours = number % 2 === 1 ? undefined : this.#store.hoursAt(position);
    return (
      hours !== undefined && this.#opening.isOpen(hours, this.#store.assuredDays[position] ?? 0, at)
    );
  }

  /** Whether one position comes before another. */
  #before(
    { sort, now }: SearchQuery,
    near: GeoPoint | undefined,
    isText: boolean,
  ): (a: number, b: number) => boolean {
    const { cover, relevance } = this.#scores;
    const distances = new Map<number, number>();
    const kmOf = (position: number): number => {
      if (near === undefined) return 0;
      let km = distances.get(position);
      if (km === undefined) {
        km = distanceKm(this.#store, position, near.latitude, near.longitude) ?? Infinity;
        distances.set(position, km);
      }
      return km;
    };
    const isByDistance = near !== undefined && (sort === 'nearest' || !isText);
    const fresh = this.#store.assuredDays;
    return (a, b) => {
      const covers = (cover[b] ?? 0) - (cover[a] ?? 0);
      if (isText && covers !== 0) return covers < 0;
      if (isByDistance) {
        const [kmA, kmB] = [kmOf(a), kmOf(b)];
        if (kmA !== kmB) return kmA < kmB;
      }
      const relevances = isText ? (relevance[b] ?? 0) - (relevance[a] ?? 0) : 0;
      if (relevances !== 0) return relevances < 0;
      if (now === undefined && !isText) return a < b;
      if (now !== undefined) {
        const ranks = this.#openness.rankAt(a, now) - this.#openness.rankAt(b, now);
        if (ranks !== 0) return ranks < 0;
      }
      const days = (fresh[b] ?? 0) - (fresh[a] ?? 0);
      return days === 0 ? a < b : days < 0;
    };
  }
}

/** The first so many positions of an order. */
class Top {
  readonly positions: number[] = [];
  readonly #limit: number;
  readonly #before: (a: number, b: number) => boolean;

  constructor(limit: number, before: (a: number, b: number) => boolean) {
    this.#limit = limit;
    this.#before = before;
  }

  offer(position: number): void {
    const { positions } = this;
    const last = positions.at(-1);
    if (positions.length >= this.#limit) {
      if (last === undefined || !this.#before(position, last)) return;
      positions.pop();
    }
    let low = 0;
    let high = positions.length;
    // Most come in their order already.
    if (
      last !== undefined &&
      high > 0 &&
      positions.length < this.#limit &&
      this.#before(last, position)
    )
      low = high;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#before(position, positions[middle] ?? 0)) high = middle;
      else low = middle + 1;
    }
    positions.splice(low, 0, position);
  }
}

/** An age among the filters is no code that entries have: it must be within their ages. */
function withAge(query: SearchQuery): SearchQuery {
  const { filters = [] } = query;
  const age = filters.find((code) => AGE.test(code));
  if (age === undefined) return query;
  const others = filters.filter((code) => !AGE.test(code));
  return { ...query, filters: others, age: Number(age.slice('age.'.length)) };
}

const AGE = /^age\.\d{1,3}$/;

/** The moment that words for a time mean; undefined for words that mean none. */
function timeOf(ask: Ask, now: Instant, zone: string | undefined): Instant | undefined {
  if (ask === 'open') return now;
  if (ask === 'tomorrow') return wallTime(zone, now, 1, NOON) ?? now + DAY_MS;
  if (ask !== 'tonight') return undefined;
  const morning = wallTime(zone, now, 0, MORNING);
  const evening = wallTime(zone, now, 0, EVENING);
  // Before the morning, the night that is meant has begun.
  return morning === undefined || evening === undefined || now < morning
    ? now
    : Math.max(now, evening);
}
