/** Digits with what people write between them: "(519) 555-0144", "+1 519.555.0144". */
const RUN = /\+?\d(?:[\s().\u00a0\u2010-\u2013-]{0,3}\d)*/g;
/** Calling codes of two digits; `1` and `7` have one, all others three. */
const TWO_DIGITS = /^(?:2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58])/;
/** Fewer digits than this are a year, a street number or a short code: they stay the words they are. */
const SHORTEST = 6;

/**
 * The number behind a written phone number, as it is dialled within its country and without the 0 or 1 before it: all
 * ways to write a number give the same digits.
 */
function dialled(written: string): string {
  const digits = written.replace(/\D/g, '');
  const isAbroad = written.startsWith('+') || digits.startsWith('00');
  if (isAbroad) {
    const full = digits.replace(/^00/, '');
    const code = /^[17]/.test(full) ? 1 : TWO_DIGITS.test(full) ? 2 : 3;
    return full.slice(code).replace(/^0/, '');
  }
  const isNorthAmerican = digits.length === 11 && digits.startsWith('1');
  return isNorthAmerican ? digits.slice(1) : digits.replace(/^0/, '');
}

/**
 * The same without what people dial before it within Hungary (06) and Lithuania (8). Other countries have numbers that
 * begin so: both are looked for.
 */
function readings(written: string): readonly string[] {
  const number = dialled(written);
  const digits = written.replace(/\D/g, '');
  if (written.startsWith('+')) return [number];
  const [, hungarian, lithuanian] = /^(?:06(\d{8,9})|8(\d{8}))$/.exec(digits) ?? [];
  const within = hungarian ?? lithuanian;
  return within === undefined ? [number] : [number, within];
}

/** A bracket after a whole number holds something else: "519-555-0144 (24/7)". */
function untilBracket(written: string): string {
  return /^(?:\D*\d){7,}?(?=\D*\()[^(]*(?=\()/.exec(written)?.[0] ?? written;
}

/** The words by which a published phone number is found: "988" is a word of its own. */
export function wordsOfPhone(number: string): readonly string[] {
  const runs = (number.match(RUN) ?? []).map(untilBracket);
  return runs.flatMap(readings).filter(({ length }) => length > 2);
}

/** Phone numbers that people typed, perhaps not yet to their end. */
export function phonesIn(text: string): readonly string[] {
  const runs = (text.match(RUN) ?? []).map(untilBracket);
  return runs.map(dialled).filter(({ length }) => length >= SHORTEST);
}

/** A text with each phone number in it as one word, where that is one of those that are known. */
export function withPhonesJoined(
  text: string,
  known: (number: string) => string | undefined,
): string {
  return text.replace(RUN, (run) => {
    const written = untilBracket(run);
    const numbers = readings(written).filter(({ length }) => length >= SHORTEST);
    for (const number of numbers) {
      const found = known(number);
      if (found !== undefined) return `${found} ${run.slice(written.length)}`.trimEnd();
    }
    return run;
  });
}
