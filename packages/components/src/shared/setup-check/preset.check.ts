import type { TermCode } from '@peerkit/model';
import type { DirectoryIndex, Facet } from '@peerkit/search';
import { list, type Finding } from './finding.ts';
import { shownList } from './shown-list.ts';

/** What the check reads of a finder that is for a part of its list. */
export interface PresetLike extends Element {
  readonly kinds: string;
  readonly filters: string;
  readonly near: string;
}

const POINT = /^\s*-?[\d.]+\s*,\s*-?[\d.]+\s*$/;

const words = (text: string): readonly TermCode[] =>
  text.split(/\s+/).filter((word) => word !== '');

/** Codes and places that the list does not have: nothing would be left of it, for everybody. */
export async function presetFindings(host: PresetLike): Promise<readonly Finding[]> {
  const [kinds, filters, near] = [words(host.kinds), words(host.filters), host.near.trim()];
  if (kinds.length + filters.length === 0 && near === '') return [];
  const index = await shownList(host);
  // What is in the parts of a list that have not come is not known.
  if (index === undefined || index.search({ limit: 0 }).rest) return [];
  return [...codeFindings(kinds, filters, index), ...nearFindings(near, index)];
}

function codeFindings(
  kinds: readonly TermCode[],
  filters: readonly TermCode[],
  index: DirectoryIndex,
): readonly Finding[] {
  const all = index.search({ limit: 0 });
  const isNone = (query: Parameters<DirectoryIndex['search']>[0]): boolean =>
    index.search({ ...query, limit: 0 }).total === 0;
  const unknown = [
    ...kinds
      .filter((kind) => isNone({ kinds: [kind] }))
      .map((code) => ({ name: 'kinds', code, known: codesOf(all.facets) })),
    ...filters
      .filter((code) => isNone({ filters: [code] }))
      .map((code) => ({ name: 'filters', code, known: codesOf(all.filters) })),
  ].map((params): Finding => ({ key: 'code-unknown', params }));
  if (unknown.length > 0 || !isNone({ kinds, filters })) return unknown;
  return [{ key: 'codes-apart' }];
}

const codesOf = (facets: readonly Facet[]): string => list(facets.map(({ code }) => code));

function nearFindings(near: string, index: DirectoryIndex): readonly Finding[] {
  if (near === '' || POINT.test(near)) return [];
  const { understood } = index.search({ text: near, limit: 0 });
  const isKnown = understood.some(({ point }) => point !== undefined);
  return isKnown ? [] : [{ key: 'near-unknown', params: { near } }];
}
