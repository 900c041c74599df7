import type { Protocol, Result } from '@peerkit/model';
import type { GuideWord } from '../locales/en.ts';
import { caOn } from './ca-on.ts';

/** A protocol that uses the message ids of this package. */
export type GuideProtocol = Protocol<GuideWord>;

const PROTOCOLS: readonly GuideProtocol[] = [caOn];

/** Regions that have a protocol. */
export const REGIONS = ['ca-on'] as const;
/** One of {@link REGIONS}. */
export type Region = (typeof REGIONS)[number];

/**
 * The protocol of a region, in any language. Code `unknown-region` when there is none: a neighbouring
 * region's protocol is never used instead.
 */
export function getProtocol(region: string): Result<GuideProtocol> {
  const protocol = PROTOCOLS.find(({ id }) => id === region);
  return protocol
    ? { ok: true, value: protocol }
    : { ok: false, issues: [{ path: ['region'], code: 'unknown-region' }] };
}
