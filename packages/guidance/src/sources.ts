/**
 * Where the guidance comes from, in full. A separate entry: a phone in an emergency never loads it.
 *
 * @packageDocumentation
 */
import type { ProtocolEvidence, Result } from '@peerkit/model';
import { caOnEvidence } from './evidence/ca-on.ts';
import { SOURCES } from './evidence/sources.ts';
import { evidenceEn, type EvidenceMessages } from './locales/evidence.en.ts';

export { SOURCES };
export type { EvidenceMessages, EvidenceWord } from './locales/evidence.en.ts';

const EVIDENCE: ReadonlyMap<string, ProtocolEvidence> = new Map([['ca-on', caOnEvidence]]);

/** What a region's protocol rests on. Code `unknown-region` when there is no such region. */
export function getEvidence(region: string): Result<ProtocolEvidence> {
  const found = EVIDENCE.get(region);
  return found
    ? { ok: true, value: found }
    : { ok: false, issues: [{ path: ['region'], code: 'unknown-region' }] };
}

/** The words of the sources panel: English at once, other languages when asked for. */
export const evidenceCatalog: {
  readonly en: EvidenceMessages;
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

/** A language's module: message by message, what is not translated yet may be missing. */
export interface EvidenceLocale {
  readonly default: Partial<EvidenceMessages>;
}
