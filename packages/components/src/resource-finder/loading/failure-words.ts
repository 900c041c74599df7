import type { DirectoryUnavailable, UnreachableCause } from '@peerkit/model';
import type { Localized } from '../../shared/i18n/localizer.ts';
import type { Words } from '../finder-words.ts';
import { placeWords } from '../place/place-words.ts';

const CAUSES = [
  'missing',
  'server',
  'page',
  'half',
  'slow',
] as const satisfies readonly UnreachableCause[];

/** Why there is no list, as exactly as we can tell. */
export function failureWords(
  reason: DirectoryUnavailable['reason'],
  why: UnreachableCause | undefined,
  words: Words,
): Localized {
  const known = CAUSES.find((cause) => cause === why);
  return placeWords(words).localized(known ?? reason);
}

const MB = 1_000_000;

/** How much of a large list has come, or that all of it is being read. How much there is to come, compression hides. */
export function loadingWords(bytes: number, words: Words): Localized {
  if (bytes < MB) return words.localized('loading');
  const known = placeWords(words);
  return bytes === Infinity
    ? known.localized('loading-read')
    : known.localized('loading-mb', { mb: Math.floor(bytes / MB) });
}
