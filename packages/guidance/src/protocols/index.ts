import type { Protocol, Result } from '@peerkit/model';
import type { GuideWord } from '../locales/en.ts';
import { caOn } from './ca-on.ts';

/** A protocol whose message ids are those of this package. */
export type GuideProtocol = Protocol<GuideWord>;

const PROTOCOLS: readonly GuideProtocol[] = [caOn];

/** Regions that have a protocol. */
export const REGIONS = ['ca-on'] as const;
/** One of {@link REGIONS}. */
export type Region = (typeof REGIONS)[number];

/**
 * The protocol of a region, whatever the language. Code `unknown-region` when there is none: nothing is
 * guessed from a neighbour.
 */
export function getProtocol(region: string): Result<GuideProtocol> {
  const protocol = PROTOCOLS.find(({ id }) => id === region);
  return protocol
    ? { ok: true, value: protocol }
    : { ok: false, issues: [{ path: ['region'], code: 'unknown-region' }] };
}
