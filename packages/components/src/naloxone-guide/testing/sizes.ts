/** The two others cannot print from a test, and take several times as long. */
export const isChromium = navigator.userAgent.includes('Chrome/');

export const LANGUAGES = ['en', 'el', 'fr', 'hu', 'lt', 'nl', 'pl', 'pt'] as const;

type Size = readonly [width: number, height: number];

/** Sizes and languages: each pair of them in Chromium; in the other engines each size, and each language once. */
export function sizesByLanguage(sizes: readonly Size[]): [Size, string][] {
  return sizes.flatMap((size, at) =>
    LANGUAGES.filter((_, index) => isChromium || index % sizes.length === at).map(
      (lang): [Size, string] => [size, lang],
    ),
  );
}
