/**
 * `@peerkit/guidance/sources`: where the guidance comes from. A separate entry, because a phone in an
 * emergency should never have to load it.
 *
 * @packageDocumentation
 */
import type { ProtocolEvidence, Result } from '@peerkit/model';
import { ca, caAb, caBc, caOn } from './evidence/canada.ts';
import { be, eu, euNone, fr, gr, hu, lt, nl, pl, pt } from './evidence/europe.ts';
import { generic, ie, uk, us } from './evidence/others.ts';
import { evidenceEn, type EvidenceMessages } from './locales/evidence.en.ts';

export { SOURCES } from './evidence/sources.ts';
export type { EvidenceMessages, EvidenceWord } from './locales/evidence.en.ts';

const EVIDENCE: ReadonlyMap<string, ProtocolEvidence> = new Map([
  ...([
    ['ca-on', caOn],
    ['ca', ca],
    ['ca-ab', caAb],
    ['ca-bc', caBc],
  ] as const),
  ...([
    ['us', us],
    ['uk', uk],
    ['ie', ie],
    ['eu', eu],
    ['eu-none', euNone],
  ] as const),
  ...([
    ['fr', fr],
    ['pt', pt],
    ['nl', nl],
    ['be', be],
  ] as const),
  ...([
    ['pl', pl],
    ['lt', lt],
    ['gr', gr],
    ['hu', hu],
  ] as const),
  ['generic', generic],
]);

/** The sources a region's protocol is based on. Code `unknown-region` when there is no such region. */
export function getEvidence(region: string): Result<ProtocolEvidence> {
  const found = EVIDENCE.get(region);
  return found
    ? { ok: true, value: found }
    : { ok: false, issues: [{ path: ['region'], code: 'unknown-region' }] };
}

/** The words of the sources panel: English at once, other languages loaded when needed. */
export const evidenceCatalog: {
  readonly en: EvidenceMessages;
  /** Loads a language, by its BCP 47 tag. */
  readonly load: Readonly<Record<string, () => Promise<EvidenceLocale>>>;
} = {
  en: evidenceEn,
  load: {
    el: () => import('./locales/evidence.el.ts'),
    fr: () => import('./locales/evidence.fr.ts'),
    hu: () => import('./locales/evidence.hu.ts'),
    lt: () => import('./locales/evidence.lt.ts'),
    nl: () => import('./locales/evidence.nl.ts'),
    pl: () => import('./locales/evidence.pl.ts'),
    pt: () => import('./locales/evidence.pt.ts'),
  },
};

/** The module of a language. Messages that are not translated yet are missing. */
export interface EvidenceLocale {
  readonly default: Partial<EvidenceMessages>;
}
