import Holidays from 'date-holidays';

/**
 * The one list of countries whose holidays `mayBeHoliday` asks about: where the languages of our words are spoken
 * and lists come from. Within them, the parts with days of their own: provinces and territories, the nations of
 * the United Kingdom, overseas France. Not the states of the US: what closes there on "holidays" goes by the
 * federal ones, and theirs would add 40 days to each year. Elsewhere a list names its own holidays.
 */
const PLACES: Readonly<Record<string, readonly string[]>> = {
  US: [],
  CA: ['AB', 'BC', 'MB', 'NB', 'NL', 'NS', 'NT', 'NU', 'ON', 'PE', 'QC', 'SK', 'YT'],
  GB: ['ENG', 'NIR', 'SCT', 'WLS'],
  IE: [],
  FR: ['BL', 'GF', 'GP', 'MF', 'MQ', 'RE', 'YT'],
  BE: [],
  LU: [],
  GR: [],
  CY: [],
  LT: [],
  PL: [],
  PT: [],
  NL: [],
  HU: [],
};

/** Every public holiday of those places as `date-holidays` has it, with substitute days: who has it, by `YYYY-MM-DD`. */
export function publicHolidays(from: number, to: number): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [country, parts] of Object.entries(PLACES)) {
    for (const part of [undefined, ...parts]) {
      const place = [country, part].filter((name) => name !== undefined).join('-');
      // Bank holidays are the substitute days of the US.
      const calendar = new Holidays(
        { country, ...(part && { state: part }) },
        { types: ['public', 'bank'] },
      );
      for (let year = from; year <= to; year += 1) {
        for (const { date, name } of calendar.getHolidays(year)) {
          // Its rule for Cyprus is a day late: Green Monday is a Monday.
          if (country === 'CY' && name === 'Καθαρά Δευτέρα') continue;
          found.set(date.slice(0, 10), `${place}: ${name}`);
        }
      }
    }
  }
  return found;
}
