import { foldHours } from './fold.ts';
import { LANGUAGES } from './languages.ts';

/** Beginnings of words for public holidays, and of the names of the great ones, folded. */
const STEMS = [
  ...[
    'holiday',
    'bank hol',
    'stat day',
    'christmas',
    'xmas',
    'new year',
    'thanksgiving',
    'easter(?!n)',
  ],
  ...['good friday', 'ferie', 'jour de fete', 'jours de fete', 'noel', 'paques', 'feiertag'],
  ...['weihnacht', 'ostern', 'neujahr', 'festivo', 'feriado', 'navidad', 'semana santa', 'natal'],
  ...['pascoa', 'feestdag', 'kerst', 'pasen', 'swiet(?!l)', 'wolne od pracy', 'wolnych od pracy'],
  ...['wielkanoc', 'boze narodzenie', 'svent', 'svenci', 'kaled', 'velyk', 'unnep', 'munkaszun'],
  ...['karacson', 'husvet', 'αργι', 'εορτ', 'γιορτ', 'χριστουγενν', 'πασχα'],
];
const NAMED = Object.values(LANGUAGES)
  .flatMap(({ holidays }) => holidays.split('|'))
  .filter((word) => !STEMS.some((stem) => word.startsWith(stem)));
const HOLIDAYS = new RegExp(
  `(?<![\\p{L}\\d])(?:(?:${STEMS.join('|')})|(?:${NAMED.join('|')}|stats)(?!\\p{L}))`,
  'u',
);
/** As OpenStreetMap writes it. */
const OSM = /(?<![\p{L}\d])PH(?![\p{L}\d])/u;

/**
 * Whether words about hours say anything of public holidays. What they say of them no week can hold, and a week alone
 * would promise that it holds on them as well.
 */
export function speaksOfHolidays(words: unknown): boolean {
  return typeof words === 'string' && (OSM.test(words) || HOLIDAYS.test(foldHours(words)));
}
