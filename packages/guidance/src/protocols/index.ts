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

/** Codes are in small letters here. */
const codeIn = (region: string): string => region.trim().toLowerCase();

/**
 * The protocol of a region, in any language. Code `unknown-region` when there is none: a neighbouring
 * region's protocol is never used instead. `FR` and `fr` are one.
 *
 * @param number For a region that has none: its emergency number. The protocol is then one without any
 *   figures. Ignored where the region is known.
 */
export function getProtocol(region: string, number?: string): Result<GuideProtocol> {
  const overlay = OVERLAYS.find(({ id }) => id === codeIn(region));
  if (overlay) return { ok: true, value: buildProtocol(overlay) };
  if (number !== undefined && emergencyHref(number) !== undefined) {
    return { ok: true, value: buildProtocol(generic(number)) };
  }
  return { ok: false, issues: [{ path: ['region'], code: 'unknown-region' }] };
}

/** Languages that people of a region usually read there; every language may be shown in every region. */
const LANGUAGES: Readonly<Partial<Record<Region, readonly string[]>>> = {
  'ca-on': ['en', 'fr'],
  ca: ['en', 'fr'],
  'ca-ab': ['en', 'fr'],
  'ca-bc': ['en', 'fr'],
  us: ['en'],
  uk: ['en'],
  ie: ['en'],
  fr: ['fr'],
  pt: ['pt'],
  nl: ['nl'],
  be: ['fr', 'nl'],
  pl: ['pl'],
  lt: ['lt'],
  gr: ['el'],
  hu: ['hu'],
};

/**
 * Regions that a page in a language may have meant instead: those where it is usual, when it is not usual in
 * the region given. Empty when nothing is odd. A Polish page with Ontario's number may be right, for people from
 * Poland in Ontario; it may also be a slip that makes somebody dial a number that does not exist.
 */
export function likelierRegions(region: string, language: string): readonly Region[] {
  const main = language.split('-')[0] ?? '';
  const code = codeIn(region);
  const usual = LANGUAGES[code as Region];
  if (!Object.hasOwn(LANGUAGES, code) || !usual || usual.includes(main)) return [];
  return REGIONS.filter((other) => LANGUAGES[other]?.includes(main));
}
