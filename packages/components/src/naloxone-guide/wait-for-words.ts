import type { ReactiveElement } from 'lit';
import { FirstWords } from '../shared/i18n/first-words.ts';
import type { Localizer } from '../shared/i18n/localizer.ts';
import type { FirstKey } from './locales/en.ts';

/** Longer than elsewhere, in milliseconds: the page's own steps are read meanwhile. */
const MOST_MS = 3000;

/**
 * Other words than English are awaited, and what fits them to the screen: only where the page's own steps have a
 * number to call. A call never waits.
 */
export function waitForWords(
  host: ReactiveElement,
  words: Localizer<FirstKey>,
  steps: () => { readonly isLoading: boolean } | undefined,
): void {
  const isLoading = (): boolean =>
    words.isLoading || (steps()?.isLoading ?? !words.language.startsWith('en'));
  new FirstWords(host, () => isLoading() && !!host.querySelector('a[href^="tel:"]'), MOST_MS);
}
