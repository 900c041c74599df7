/**
 * How the names of months begin, folded, in English and in the languages of the partners, in the case that
 * dates use: `31 stycznia`. In the order of the year.
 */
const BEGINNINGS: readonly string[] = [
  'jan ene stycz sausi ιαν',
  'feb fev fevr luty lut vasari φεβ',
  'mar marz mars marc maart kov marci μαρ',
  'apr avr abr kwie baland απρ',
  'may mai mayo maio maj mei gegu majus μαι',
  'jun juin czerw birzel ιουν',
  'jul juil lip liep ιουλ',
  'aug aou ago sierp rugpj αυγ',
  'sep set wrze rugsej szept σεπ',
  'oct okt out paz spal ουκτ οκτ',
  'nov listop lapkr νοε',
  'dec dez dic gru gruod δεκ',
];

/** The month from 1 that a folded name means; undefined for other words. */
export function monthOf(name: string): number | undefined {
  let best: { readonly month: number; readonly length: number } | undefined;
  for (const [at, beginnings] of BEGINNINGS.entries()) {
    for (const beginning of beginnings.split(' ')) {
      // `maj` and `mar` begin other words: the longest beginning counts.
      const isLonger = beginning.length > (best?.length ?? 0);
      if (isLonger && name.startsWith(beginning))
        best = { month: at + 1, length: beginning.length };
    }
  }
  return best?.month;
}
