import { isWithinTerm, type GeoPoint } from '@peerkit/model';
import type { SearchQuery, Understood } from '../find/query.ts';
import { KM_PER_DEGREE } from '../find/distance.ts';
import type { ShardFile, ShardHead } from './head.ts';
import type { NamedPlace } from './places.ts';

/** Farther parts than this are not near. */
const NEAR_KM = 150;

/** Where to look for what is asked, in the order in which to look. */
export interface Route {
  readonly shards: readonly number[];
  readonly point: GeoPoint | undefined;
}

/** What is known of a query before any part of the directory is opened. */
export interface Known {
  readonly named: NamedPlace | undefined;
  /** For each word that says something about where: the parts that have it. */
  readonly words: readonly ReadonlySet<number>[];
  readonly understood: readonly Understood[];
}

/** First what is near, then what has rare words, then what has the kind of help, then all. */
export function routeOf(head: ShardHead, query: SearchQuery, known: Known): Route {
  const { named, words, understood } = known;
  const point = query.near ?? named?.chip.point;
  const order = new Set<number>(named?.place.shards);
  if (point !== undefined) for (const shard of nearTo(head.shards, point)) order.add(shard);
  for (const shard of byWords(words)) order.add(shard);
  const asked = understood.filter(({ type }) => type === 'tag').map(({ code }) => code);
  if (order.size === 0) for (const shard of withKinds(head, asked)) order.add(shard);
  if (order.size === 0) head.shards.forEach((_, shard) => order.add(shard));
  const { kinds = [] } = query;
  if (kinds.length === 0) return { shards: [...order], point };
  const having = withKinds(head, kinds);
  const first = [...order].filter((shard) => having.has(shard));
  return { shards: first, point };
}

/** How far the nearest edge of a part is, about; nothing is nearer. */
export function kmTo({ box }: ShardFile, { latitude, longitude }: GeoPoint): number {
  if (box === undefined) return Infinity;
  const [south, west, north, east] = box;
  const up = Math.max(south - latitude, latitude - north, 0);
  const across = Math.max(west - longitude, longitude - east, 0);
  const narrowing = Math.cos((latitude * Math.PI) / 180);
  return KM_PER_DEGREE * Math.hypot(up, across * narrowing);
}

function nearTo(shards: readonly ShardFile[], point: GeoPoint): readonly number[] {
  const far = shards.map((shard) => kmTo(shard, point));
  return [...shards.keys()]
    .filter((shard) => (far[shard] ?? Infinity) <= NEAR_KM)
    .sort((a, b) => (far[a] ?? 0) - (far[b] ?? 0) || a - b);
}

/** Those with most of the words first; what few have counts for more. */
function byWords(words: readonly ReadonlySet<number>[]): readonly number[] {
  const weights = new Map<number, number>();
  for (const shards of words) {
    for (const shard of shards) weights.set(shard, (weights.get(shard) ?? 0) + 1 / shards.size);
  }
  return [...weights].sort(([a, x], [b, y]) => y - x || a - b).map(([shard]) => shard);
}

function withKinds({ kinds }: ShardHead, asked: readonly string[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const [code, shards] of kinds) {
    if (!asked.some((one) => isWithinTerm(code, one))) continue;
    for (const shard of shards) found.add(shard);
  }
  return new Set([...found].sort((a, b) => a - b));
}
