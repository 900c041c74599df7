import { decoderOf, type Encoding } from './text-decoder.ts';

/** An encoding of one byte for each character, and the letters beyond ASCII of a language that uses it. */
interface Script {
  readonly encodings: readonly Encoding[];
  /** The letters, and how often each is used among them, in per cent. */
  readonly letters: string;
  /** Nearly all of its letters are beyond ASCII, so they stand side by side. */
  readonly dense?: true;
}

/** Our own estimates of how often each letter comes; only the order of magnitude matters. */
const SCRIPTS: readonly Script[] = [
  // French, Spanish, Portuguese, German, Nordic.
  {
    encodings: ['windows-1252', 'macintosh'],
    letters: 'é58 è12 à16 ê5 ç3 ô2 î1 â1 û1 ù1 ë1 ï1 œ1',
  },
  { encodings: ['windows-1252', 'macintosh'], letters: 'ó28 í23 á19 é15 ñ9 ú5 ü1 ¿1 ¡1 º1' },
  {
    encodings: ['windows-1252', 'macintosh'],
    letters: 'ã20 ç17 á13 é14 í9 ó9 ê8 õ5 ú4 â2 à2 ô1 º1 ª1',
  },
  { encodings: ['windows-1252', 'macintosh'], letters: 'ü39 ä30 ö18 ß13' },
  { encodings: ['windows-1252', 'macintosh'], letters: 'ä40 å26 ö32 é1' },
  { encodings: ['windows-1252', 'macintosh'], letters: 'å38 ø38 æ23 é1' },
  { encodings: ['windows-1252'], letters: 'í18 á17 ó10 ð19 þ10 é6 ö8 ú6 æ5 ý2' },
  // Central Europe: Polish, Czech and Slovak, Hungarian, Slovene and Croatian, Romanian.
  { encodings: ['windows-1250', 'iso-8859-2'], letters: 'ł26 ą15 ę17 ó13 ż13 ś10 ć6 ń3 ź1' },
  {
    encodings: ['windows-1250', 'iso-8859-2'],
    letters: 'á19 í22 é11 ě11 č8 ř8 š7 ž8 ý8 ů4 ú2 ť1 ď1 ň1 ô1 ľ2 ä1 ĺ1 ŕ1 ó1',
  },
  { encodings: ['windows-1250', 'iso-8859-2'], letters: 'á31 é31 ö10 ő8 ó9 ü5 í5 ú3 ű2' },
  { encodings: ['windows-1250', 'iso-8859-2'], letters: 'č35 š30 ž24 ć10 đ5' },
  { encodings: ['windows-1250', 'iso-8859-2'], letters: 'ă38 î16 ş18 ţ18 â10' },
  // The Baltic: Lithuanian, Latvian, Estonian.
  { encodings: ['windows-1257'], letters: 'ė22 š18 ž12 ų18 č6 į8 ū7 ą9 ę3' },
  { encodings: ['windows-1257'], letters: 'ā40 ī16 ē16 š8 ū5 ņ6 ļ4 ķ2 ģ2 ž2 č1' },
  { encodings: ['windows-1257'], letters: 'ä38 õ26 ü25 ö7 š1 ž1' },
  // Turkish.
  { encodings: ['windows-1254'], letters: 'ı33 ü13 ş12 ğ8 ç8 ö6 İ8 â1' },
  {
    encodings: ['windows-1253'],
    letters:
      'α10 ο8 ι7 ε7 τ7 σ5 ν6 η5 υ4 ρ4 π4 κ4 μ3 λ3 ς5 ω2 δ2 γ2 χ1 θ1 φ1 β1 ξ1 ζ1 ψ1 ά2 έ2 ή2 ί3 ό3 ύ2 ώ1',
    dense: true,
  },
  {
    encodings: ['windows-1251', 'koi8-r'],
    letters:
      'о11 е8 а8 и7 н7 т6 с5 р5 в5 л4 к4 м3 д3 п3 у3 я2 ы2 ь2 г2 з2 б2 ч1 й1 х1 ж1 ш1 ю1 ц1 щ1 э1 ф1 ъ1 ё1 і1 ї1 є1 ґ1',
    dense: true,
  },
];

/** Signs of typing that every encoding has; they say nothing of the language. */
const SIGNS = '’‘“”„–—…•·°§©®«»€£\u00a0\u00ad²³½';
const UNLIKELY = 0.0004;
const SIGN = 0.02;

/** The encoding that fits the bytes best, and another that nearly fits as well though its letters differ. */
export interface EncodingGuess {
  readonly encoding: Encoding;
  readonly rival?: Encoding;
}

/** Guesses the encoding of a text that is not UTF-8 from how often its letters occur. */
export function guessEncoding(bytes: Uint8Array): EncodingGuess {
  const high = highBytes(bytes);
  if (high.total === 0) return { encoding: 'windows-1252' };
  const scores = new Map<Encoding, number>();
  for (const { encodings, chances, dense } of scripts()) {
    for (const encoding of encodings) {
      const letters = lettersOf(encoding);
      let score =
        high.beside * Math.log(dense ? 0.9 : 0.07) + high.alone * Math.log(dense ? 0.1 : 0.93);
      for (const [byte, count] of high.counts) {
        const letter = letters[byte - 128] ?? '';
        const chance = SIGNS.includes(letter) ? SIGN : (chances.get(letter) ?? UNLIKELY);
        score += count * Math.log(Math.max(chance, UNLIKELY));
      }
      scores.set(encoding, Math.max(scores.get(encoding) ?? -Infinity, score));
    }
  }
  const [best, second] = [...scores]
    .sort(([, a], [, b]) => b - a)
    .filter(([encoding], at, all) => at === 0 || !readsAlike(high.counts, encoding, all[0]?.[0]));
  if (best === undefined) return { encoding: 'windows-1252' };
  const [encoding, score] = best;
  if (encoding === 'windows-1253' && isIsoGreek(bytes)) return { encoding: 'iso-8859-7' };
  const isClose = second !== undefined && score - second[1] < CLEAR;
  return isClose ? { encoding, rival: second[0] } : { encoding };
}

/** The two Greek encodings differ in `Ά`: what is `Άννα` in one would be `¶ννα` in the other. */
function isIsoGreek(bytes: Uint8Array): boolean {
  return bytes.some((byte, at) => byte === 0xb6 && (bytes[at + 1] ?? 0) >= 0xdc);
}

/** A lead of this much (natural logarithm) is no chance. */
const CLEAR = 3;

interface HighBytes {
  readonly counts: ReadonlyMap<number, number>;
  readonly total: number;
  /** Bytes beyond ASCII with another one next to them, and those without. */
  readonly beside: number;
  readonly alone: number;
}

function highBytes(bytes: Uint8Array): HighBytes {
  const counts = new Map<number, number>();
  let beside = 0;
  let total = 0;
  for (const [at, byte] of bytes.entries()) {
    if (byte < 128) continue;
    total += 1;
    counts.set(byte, (counts.get(byte) ?? 0) + 1);
    if ((bytes[at - 1] ?? 0) >= 128 || (bytes[at + 1] ?? 0) >= 128) beside += 1;
  }
  return { counts, total, beside, alone: total - beside };
}

function readsAlike(
  counts: ReadonlyMap<number, number>,
  a: Encoding,
  b: Encoding | undefined,
): boolean {
  if (b === undefined) return false;
  const [first, second] = [lettersOf(a), lettersOf(b)];
  return [...counts.keys()].every((byte) => first[byte - 128] === second[byte - 128]);
}

const decoded = new Map<Encoding, readonly string[]>();

/** The characters of the bytes from 128 to 255. */
function lettersOf(encoding: Encoding): readonly string[] {
  let letters = decoded.get(encoding);
  if (letters === undefined) {
    const bytes = Uint8Array.from({ length: 128 }, (_, at) => at + 128);
    letters = Array.from(decoderOf(encoding).decode(bytes));
    decoded.set(encoding, letters);
  }
  return letters;
}

interface ReadScript {
  readonly encodings: readonly Encoding[];
  readonly chances: ReadonlyMap<string, number>;
  readonly dense: boolean;
}

let read: readonly ReadScript[] | undefined;

/** The chance of each letter, small and large. */
function scripts(): readonly ReadScript[] {
  read ??= SCRIPTS.map(({ encodings, letters, dense = false }) => {
    const chances = new Map<string, number>();
    for (const [, letter = '', percent] of letters.matchAll(/(\D)(\d+)/g)) {
      if (letter === ' ') continue;
      chances.set(letter, (Number(percent) / 100) * 0.9);
      const capital = letter.toUpperCase();
      if (capital !== letter && capital.length === 1) chances.set(capital, Number(percent) / 1000);
    }
    return { encodings, chances, dense };
  });
  return read;
}
