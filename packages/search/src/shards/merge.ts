import type { Facet, SearchHit, SearchQuery, SearchResult, Understood } from '../find/query.ts';

const LIMIT = 20;

/** The results of several parts as one: what fits whole comes first, then by distance or by how well it fits. */
export function mergeResults(
  parts: readonly SearchResult[],
  { text = '', near, sort, limit = LIMIT }: SearchQuery,
): SearchResult {
  const hits = parts.flatMap((part) => part.hits);
  const isByDistance = sort === 'nearest' || (near !== undefined && text.trim() === '');
  hits.sort((a, b) => Number(b.whole) - Number(a.whole) || order(a, b, isByDistance));
  const [first, ...others] = parts;
  return {
    hits: hits.slice(0, limit),
    total: sum(parts.map(({ total }) => total)),
    whole: sum(parts.map(({ whole }) => whole)),
    facets: mergeFacets(parts.map(({ facets }) => facets)),
    filters: mergeFacets(parts.map(({ filters }) => filters)),
    understood: mergeUnderstood(parts.flatMap(({ understood }) => understood)),
    missed: (first?.missed ?? []).filter((word) =>
      others.every(({ missed }) => missed.includes(word)),
    ),
  };
}

function order(a: SearchHit, b: SearchHit, isByDistance: boolean): number {
  // Two places without a distance are as far as each other.
  const far = isByDistance ? (a.km ?? 1e9) - (b.km ?? 1e9) : 0;
  return far === 0 ? b.score - a.score : far;
}

/** One part may have what another has nothing of: there, nothing stands in for it. */
function mergeUnderstood(all: readonly Understood[]): readonly Understood[] {
  const had = all.filter(({ instead }) => !instead);
  const lacked = all.filter(
    ({ instead, text }) => instead && had.every((one) => one.text !== text),
  );
  return [...new Map([...lacked, ...had].map((one) => [one.id, one])).values()];
}

function mergeFacets(lists: readonly (readonly Facet[])[]): readonly Facet[] {
  const merged = new Map<string, Facet>();
  for (const facet of lists.flat()) {
    const known = merged.get(facet.code);
    merged.set(
      facet.code,
      known === undefined ? facet : { ...known, count: known.count + facet.count },
    );
  }
  return [...merged.values()].sort((a, b) => (a.code < b.code ? -1 : 1));
}

function sum(numbers: readonly number[]): number {
  let all = 0;
  for (const number of numbers) all += number;
  return all;
}
