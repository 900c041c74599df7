import type { Mode } from './theme.ts';
import type { ColorRole } from './tokens.ts';

/** One colour on (or beside) another, and what for. */
export interface Pair {
  readonly kind: 'text' | 'edge';
  readonly front: ColorRole;
  readonly back: ColorRole;
}

const GROUNDS: readonly ColorRole[] = ['surface', 'raised', 'sunken', 'soft'];
const STATUS = ['danger', 'success', 'warning'] as const;

/** Every combination that elements may use. What is not here is not allowed. */
export const PAIRS: readonly Pair[] = [
  ...cross('text', ['text', 'text-quiet', 'brand', ...STATUS], GROUNDS),
  ...STATUS.flatMap((status) => cross('text', ['text', 'text-quiet', status], [`${status}-soft`])),
  ...cross('text', ['brand'], ['success-soft', 'danger-soft', 'warning-soft']),
  ...cross('text', ['on-fill'], ['fill']),
  ...cross('text', ['on-danger'], ['danger-fill']),
  ...cross('edge', ['edge', 'focus'], [...GROUNDS, ...STATUS.map((s) => `${s}-soft` as const)]),
  // The ring on a filled button or strip takes the colour of the words there.
  ...cross('edge', ['on-fill'], ['fill']),
  ...cross('edge', ['on-danger'], ['danger-fill']),
];

/** The least contrast of a pair: WCAG AAA for words, 3:1 for edges; more where more is asked for. */
export function leastContrast(kind: Pair['kind'], mode: Mode): number {
  const more = mode.endsWith('-contrast');
  if (kind === 'text') return more ? 10 : 7;
  return more ? 7 : 3;
}

function cross(
  kind: Pair['kind'],
  fronts: readonly ColorRole[],
  backs: readonly ColorRole[],
): Pair[] {
  return fronts.flatMap((front) => backs.map((back) => ({ kind, front, back })));
}
