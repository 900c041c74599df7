import { emergencyHref, type Result } from '@peerkit/model';
import { caOn } from '../overlays/ca-on.ts';
import { ca, caAb, caBc } from '../overlays/canada.ts';
import { be, eu, euNone, fr, gr, hu, lt, nl, pl, pt } from '../overlays/europe.ts';
import { generic } from '../overlays/generic.ts';
import { ie, uk } from '../overlays/islands.ts';
import { us } from '../overlays/us.ts';
import { buildProtocol, type GuideProtocol } from './build.ts';

export type { GuideProtocol } from './build.ts';

/** Regions that have a protocol. */
export const REGIONS = [
  ...(['ca-on', 'ca', 'ca-ab', 'ca-bc', 'us', 'uk', 'ie', 'eu', 'eu-none'] as const),
  ...(['fr', 'pt', 'nl', 'be', 'pl', 'lt', 'gr', 'hu'] as const),
] as const;
/** One of {@link REGIONS}. */
export type Region = (typeof REGIONS)[number];

const OVERLAYS = [
  ...[caOn, ca, caAb, caBc, us, uk, ie, eu, euNone],
  ...[fr, pt, nl, be, pl, lt, gr, hu],
];

/**
 * The protocol of a region, in any language. Code `unknown-region` when there is none: a neighbouring
 * region's protocol is never used instead.
 *
 * @param number For a region that has none: its emergency number. The protocol is then one without any
 *   figures. Ignored where the region is known.
 */
export function getProtocol(region: string, number?: string): Result<GuideProtocol> {
  const overlay = OVERLAYS.find(({ id }) => id === region);
  if (overlay) return { ok: true, value: buildProtocol(overlay) };
  if (number !== undefined && emergencyHref(number) !== undefined) {
    return { ok: true, value: buildProtocol(generic(number)) };
  }
  return { ok: false, issues: [{ path: ['region'], code: 'unknown-region' }] };
}
