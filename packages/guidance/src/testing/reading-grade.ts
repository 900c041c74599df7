/** Flesch-Kincaid grade of English sentences, with a simple syllable count. */
export function readingGrade(sentences: readonly string[]): number {
  const parts = sentences
    .flatMap((text) => text.split(/[.!?:]+/))
    .filter((text) => /\w/.test(text));
  const words = parts.flatMap((text) => text.match(/[a-z'’]+/gi) ?? []);
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return 0.39 * (words.length / parts.length) + 11.8 * (syllables / words.length) - 15.59;
}

function syllablesOf(word: string): number {
  const bare = word.toLowerCase().replace(/(es|ed|e)$/, '');
  return Math.max(1, bare.match(/[aeiouy]+/g)?.length ?? 0);
}
