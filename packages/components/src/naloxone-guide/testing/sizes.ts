/** The two others cannot print from a test, and take several times as long. */
export const isChromium = navigator.userAgent.includes('Chrome/');

/** `PEERKIT_EVERY_LANGUAGE=1`, as each night: what is shared out is asked everywhere. */
const isEvery = document.documentElement.hasAttribute('data-peerkit-every-language');

export const LANGUAGES = ['en', 'el', 'fr', 'hu', 'lt', 'nl', 'pl', 'pt'] as const;

/** Coprime with the number of languages: a screen is asked in languages that are not neighbours. */
const STRIDE = 3;

/**
 * Whether the thing at a place in a list is looked at in a language: each is in `times` of the eight. In
 * Chromium, which lays pages out several times as fast, each is in all of them unless `inChromium` says how many.
 *
 * @param shift Another number gives each thing other languages: the next size, say.
 */
export function isAsked(
  lang: string,
  { at, shift = 0, times, inChromium = LANGUAGES.length }: Share,
): boolean {
  const index = LANGUAGES.findIndex((language) => language === lang);
  const turn = (at + STRIDE * (index + shift)) % LANGUAGES.length;
  return isEvery || turn < (isChromium ? inChromium : times);
}

/** The sizes to look at: all of them in Chromium, and each night; elsewhere the first and the last. */
export const sizesIn = <T>(sizes: readonly T[]): readonly T[] =>
  isEvery || isChromium ? sizes : sizes.filter((_, at) => at === 0 || at === sizes.length - 1);

export interface Share {
  readonly at: number;
  readonly shift?: number;
  readonly times: number;
  readonly inChromium?: number;
}
