/**
 * How long and how hard texts may be. The README explains the LIX ceilings; the test of the calibration
 * texts checks them.
 *
 * @type {import('../types.ts').Limits}
 */
export const limits = {
  sentenceWords: 20,
  titleWords: 10,
  lineWords: 15,
  grade: 6,
  pieceWords: 20,
  fileWords: 60,
  countedWords: 5,
  lix: { fr: 46, el: 43, lt: 52, pl: 51, pt: 40, nl: 34, hu: 50 },
};

/** Abbreviations whose full stop does not end a sentence. */
export const abbreviations = [
  'e.g',
  'i.e',
  'etc',
  'st',
  'dr',
  'mr',
  'mrs',
  'ms',
  'vs',
  'a.m',
  'p.m',
  'ext',
  'tel',
  'env',
  'mme',
  'av',
  'π.χ',
  'κ.λπ',
  'pvz',
  'np',
  'ul',
  'nr',
  'tzn',
  'p.ex',
  'sra',
  'bijv',
  'bv',
  'd.w.z',
  'pl',
  'kb',
  'stb',
];
