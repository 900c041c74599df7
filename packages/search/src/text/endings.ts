/** A word that shares its stem with another one, and is something else: "Open Door House" is no housing. */
export function isOwnStem(word: string): boolean {
  return word === 'house' || word === 'houses';
}

/** A word without an ending has at least so many letters. */
const SHORTEST = 3;

/**
 * A word without its ending. Endings are sorted with the longest first; the shortest stem of three
 * letters wins over none. "pharmacies" and "pharmacy" have one stem, so do "shelter" and "shelters".
 */
export function stemOf(word: string, endings: readonly string[]): string {
  for (const ending of endings) {
    const rest = word.length - ending.length;
    // A short ending takes less away, so it may leave less; but "care" is no "car", and as long as "cares".
    if (rest >= SHORTEST + (ending.length > 1 || ending === 'e' ? 1 : 0) && word.endsWith(ending)) {
      return word.slice(0, rest);
    }
  }
  return word;
}
