import type { Mode } from './theme.ts';
import type { ColorRole } from './tokens.ts';

/** One colour on (or beside) another, and what for. */
export interface Pair {
  readonly kind: 'text' | 'edge' | 'picture' | 'apart' | 'track';
  readonly front: ColorRole;
  readonly back: ColorRole;
}

const GROUNDS: readonly ColorRole[] = ['surface', 'raised', 'sunken', 'info'];
const STATUS = ['error', 'success', 'warning'] as const;
/** Filled areas, and what is written on each: words, icons, and the focus ring inside. */
const FILLED = [
  ['on-action', 'action'],
  ['on-exit', 'exit'],
  ['on-call', 'call'],
  ['on-alarm', 'alarm'],
  ['on-alarm-button', 'on-alarm'],
] as const;

/** Every combination that elements may use; no other is allowed. */
export const PAIRS: readonly Pair[] = [
  ...cross('text', ['text', 'text-quiet', 'ink', ...STATUS], GROUNDS),
  ...STATUS.flatMap((status) => cross('text', ['text', 'text-quiet', status], [`${status}-soft`])),
  ...cross('text', ['ink'], ['success-soft', 'error-soft', 'warning-soft']),
  ...FILLED.flatMap(([front, back]) => [
    ...cross('text', [front], [back]),
    ...cross('edge', [front], [back]),
  ]),
  ...cross('edge', ['edge', 'focus'], [...GROUNDS, ...STATUS.map((s) => `${s}-soft` as const)]),
  ...cross('edge', ['action-edge', 'call-edge'], GROUNDS),
  ...cross('picture', ['accent'], GROUNDS),
  // Two people in one picture.
  ...cross('apart', ['accent'], ['text']),
  // What has passed on a track that has yet to: the ring of the pacer, the line under the clock.
  ...cross('track', ['ink', 'text'], ['line']),
];

const LEAST = {
  text: { usual: 7, more: 10 },
  edge: { usual: 3, more: 7 },
  picture: { usual: 3, more: 4.5 },
  apart: { usual: 3, more: 2.5 },
  track: { usual: 3, more: 3 },
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
