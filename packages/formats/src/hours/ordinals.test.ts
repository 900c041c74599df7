import { expect, it } from 'vitest';
import { LANGUAGES, type LanguageWords } from './languages.ts';
import { readHoursText } from './read.ts';

const languages: readonly (readonly [string, LanguageWords])[] = Object.entries(LANGUAGES);
const TIMES = '10:00-12:00';

/** Texts of which days of each week are read. */
function weekly(texts: readonly string[], days?: readonly ['TU']): string[] {
  return texts.filter((text) =>
    readHoursText(text, days)?.schedules.some(({ freq }) => freq !== 'MONTHLY'),
  );
}

/** Each name of two days that do not follow each other. */
function pairs({ days }: LanguageWords): (readonly [string, string])[] {
  const [, tuesday, , thursday] = days.map((names) => namesIn(names));
  return (tuesday ?? []).flatMap((one) => (thursday ?? []).map((other) => [one, other] as const));
}

function namesIn(words: string): string[] {
  return words
    .replaceAll('*', '')
    .split('|')
    .filter((name) => name !== '');
}

it.each(languages)('says nothing of each week where a month is named: %s', (_, words) => {
  for (const month of namesIn(words.month)) {
    const texts = pairs(words).flatMap(([one, other]) => [
      `${one} ${month} ${TIMES}`,
      `${month} ${one} ${TIMES}`,
      `${one} ${TIMES} ${month}`,
      `${one}, ${other} ${month} ${TIMES}`,
      `${one} ${other} ${month} ${TIMES}`,
      `${one} - ${other} ${month} ${TIMES}`,
    ]);
    expect(weekly(texts)).toEqual([]);
    expect(weekly([`${TIMES} ${month}`, `${month} ${TIMES}`], ['TU'])).toEqual([]);
  }
});

it.each(languages)('leaves no day of an ordinal to each week: %s', (_, words) => {
  const [and = ''] = namesIn(words.and);
  for (const ordinal of words.ordinals.flatMap(namesIn)) {
    const texts = pairs(words).flatMap(([one, other]) =>
      [', ', '/', ' & ', ` ${and} `, ' ', ' - '].flatMap((join) => [
        `${ordinal} ${one}${join}${other} ${TIMES}`,
        `${TIMES} ${ordinal} ${one}${join}${other}`,
      ]),
    );
    expect(weekly(texts)).toEqual([]);
  }
});

const withOrdinalNames = languages.filter(([, words]) => words.daysAsOrdinals !== undefined);

it.each(withOrdinalNames)('takes no name that may be an ordinal for a day more: %s', (_, words) => {
  const texts = namesIn(words.daysAsOrdinals ?? '').flatMap((ordinal) =>
    words.days
      .flatMap(namesIn)
      .flatMap((day) => [`${ordinal} ${day} ${TIMES}`, `${day} ${ordinal} ${TIMES}`]),
  );
  expect(weekly(texts)).toEqual([]);
  // Alone, it is a day.
  expect(weekly(namesIn(words.daysAsOrdinals ?? '').map((name) => `${name} ${TIMES}`))).not.toEqual(
    [],
  );
});
