import type { Mode } from './theme.ts';
import type { ColorRole } from './tokens.ts';

/** One colour on (or beside) another, and what for. */
export interface Pair {
  readonly kind: 'text' | 'edge' | 'picture' | 'apart';
  readonly front: ColorRole;
  readonly back: ColorRole;
}

const GROUNDS: readonly ColorRole[] = ['surface', 'raised', 'sunken', 'soft'];
const STATUS = ['danger', 'success', 'warning'] as const;

/** Every combination that elements may use; no other is allowed. */
export const PAIRS: readonly Pair[] = [
  ...cross('text', ['text', 'text-quiet', 'brand', ...STATUS], GROUNDS),
  ...STATUS.flatMap((status) => cross('text', ['text', 'text-quiet', status], [`${status}-soft`])),
  ...cross('text', ['brand'], ['success-soft', 'danger-soft', 'warning-soft']),
  ...cross('text', ['on-fill'], ['fill']),
  ...cross('text', ['on-danger'], ['danger-fill']),
  ...cross('edge', ['edge', 'focus'], [...GROUNDS, ...STATUS.map((s) => `${s}-soft` as const)]),
  ...cross('picture', ['accent'], GROUNDS),
  // Two people in one picture.
  ...cross('apart', ['accent'], ['text']),
  // The ring on a filled button or strip takes the colour of the words there.
  ...cross('edge', ['on-fill'], ['fill']),
  ...cross('edge', ['on-danger'], ['danger-fill']),
];

const LEAST = {
  text: { usual: 7, more: 10 },
  edge: { usual: 3, more: 7 },
  picture: { usual: 3, more: 4.5 },
  apart: { usual: 3, more: 2.5 },
} as const;

/** The least contrast of a pair: WCAG AAA for words, 3:1 for edges; more where more is asked for. */
export function leastContrast(kind: Pair['kind'], mode: Mode): number {
  return LEAST[kind][mode.endsWith('-contrast') ? 'more' : 'usual'];
}

function cross(
  kind: Pair['kind'],
  fronts: readonly ColorRole[],
  backs: readonly ColorRole[],
): Pair[] {
  return fronts.flatMap((front) => backs.map((back) => ({ kind, front, back })));
}
