import { HEADINGS_BY_LANGUAGE } from './heading-languages.ts';
import { NAMES } from './heading-names.ts';
import { comparable, headingWords } from './heading-words.ts';
import type { Target } from './targets.ts';

let exact: ReadonlyMap<string, Target> | undefined;

/** What is known of headings, by their comparable words. */
export function knownHeadings(): ReadonlyMap<string, Target> {
  exact ??= new Map(
    // In reverse, so that of two targets with one name the first counts: English, then the others.
    [...NAMES, ...Object.values(HEADINGS_BY_LANGUAGE).flatMap(Object.entries<string>)]
      .reverse()
      .flatMap(([target, names]) =>
        names.split('|').map((name) => [comparable(name), target as Target] as const),
      ),
  );
  return exact;
}

const KNOWN_LANGUAGE = 2;

/** The language in which most headings are written, other than English; undefined when that is not sure. */
export function headingLanguage(headings: readonly string[]): string | undefined {
  const english = new Set(NAMES.flatMap(([, names]) => names.split('|').map(comparable)));
  const words = headings.map((heading) => comparable(headingWords(heading)));
  const counts = Object.entries(HEADINGS_BY_LANGUAGE).map(([language, names]) => {
    const own = new Set(Object.values(names).flatMap((list) => list.split('|').map(comparable)));
    return { language, count: words.filter((word) => own.has(word)).length };
  });
  const [best] = counts.sort((a, b) => b.count - a.count);
  if (best === undefined || best.count < KNOWN_LANGUAGE) return undefined;
  return best.count > words.filter((word) => english.has(word)).length ? best.language : undefined;
}

let shortened: ReadonlyMap<string, Target> | undefined;
/** Names as a shapefile cuts them: `ORGANIZATI`, `PHONE_NUMB`. Of names that are cut alike the shortest counts. */
export function cutHeadings(): ReadonlyMap<string, Target> {
  if (shortened !== undefined) return shortened;
  const cut = new Map<string, Target>();
  const names = [...knownHeadings()].sort(([a], [b]) => a.length - b.length);
  for (const [name, target] of names) {
    for (const written of [name.replaceAll(' ', '_'), name.replaceAll(' ', '')]) {
      const start = written.slice(0, LONGEST_IN_SHAPEFILE);
      if (written.length > LONGEST_IN_SHAPEFILE && !cut.has(start)) cut.set(start, target);
    }
  }
  shortened = cut;
  return cut;
}

export const LONGEST_IN_SHAPEFILE = 10;
