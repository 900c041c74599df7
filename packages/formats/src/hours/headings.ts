import type { Weekday } from '@peerkit/model';
import { foldHours } from './fold.ts';
import { LANGUAGES } from './languages.ts';
import { WEEK } from './tokens.ts';

/** What a column of hours holds: of which day, if of one, and which end of it. */
export interface HoursHeading {
  readonly day?: Weekday;
  readonly end?: 'opens' | 'closes';
}

const OPENS = new Set(
  'open opens opening start starts begin begins from ouverture ouvre debut apertura abre abertura inicio offnet offnung beginn von otwarcie od nyitas nyit atidarymas nuo opening ανοιγμα απο'.split(
    ' ',
  ),
);
const CLOSES = new Set(
  'close closes closing end ends to until fermeture ferme fin cierre cierra encerramento fecho fim schliesst schluss ende bis zamkniecie do sluiting sluit tot zaras zar uzdarymas iki κλεισιμο εωσ μεχρι'.split(
    ' ',
  ),
);
const FILLER = new Set(
  'h hr hrs hour hours heure heures horaire horaires horario horarios time times at d de of the day opening uhrzeit'.split(
    ' ',
  ),
);
const GENERIC =
  /^(?:(opening time|opening times|open time|opens|opens at|open at|time open|start time|heure d ouverture|hora de apertura|hora de abertura|offnet um|otwarcie|nyitas)|(closing time|closing times|close time|closes|closes at|close at|time closed|end time|heure de fermeture|hora de cierre|hora de encerramento|schliesst um|zamkniecie|zaras))$/;

/** Shorter names of days that are no other word in a heading. */
const SHORT = new Set(
  'mon tue wed thu fri sat sun lun mer jeu ven sam dim mie jue vie sab dom pon czw δευ τρι τετ πεμ παρ σαβ κυρ'.split(
    ' ',
  ),
);

/** Which end of an opening a heading is about that names nothing else: `Open`, `Closing time`, `Von`. */
export function endOfOpening(words: string): HoursHeading['end'] | undefined {
  const parts = foldHours(words).split(' ');
  const ends = new Set(
    parts.map((part) => (OPENS.has(part) ? 'opens' : CLOSES.has(part) ? 'closes' : part)),
  );
  const opens = ends.delete('opens');
  const closes = ends.delete('closes');
  if (opens === closes || [...ends].some((part) => !FILLER.has(part))) return undefined;
  return opens ? 'opens' : 'closes';
}

/** The number in `day1_open`: of the days of a week, beginning with a day that the heading does not tell. */
export function numberOfDay(words: string): number | undefined {
  const found = /^(?:\S+ )?day ?([1-7])(?: |$)/.exec(foldHours(words));
  return found === null ? undefined : Number(found[1]);
}

/** The number in `Hours1Open`, by which the columns of one of several openings go together. */
export function numberOfOpening(heading: string): number | undefined {
  const found = /^\D*(\d{1,2})\D*$/.exec(heading.trim());
  return found === null ? undefined : Number(found[1]);
}

/** `Mon Open`, `h_lundi`, `day1_open`, `Closing time`; undefined when a heading is about something else. */
export function matchHoursHeading(words: string): HoursHeading | undefined {
  const folded = foldHours(words);
  const generic = GENERIC.exec(folded);
  if (generic) return { end: generic[1] === undefined ? 'closes' : 'opens' };
  const parts = folded.split(' ');
  if (parts.length > 5) return undefined;
  const ends = parts.flatMap((part) =>
    OPENS.has(part) ? (['opens'] as const) : CLOSES.has(part) ? (['closes'] as const) : [],
  );
  const days = parts.flatMap((part) => dayOf(part, ends.length > 0) ?? []);
  const others = parts.filter(
    (part) =>
      !OPENS.has(part) && !CLOSES.has(part) && !FILLER.has(part) && dayOf(part, true) === undefined,
  );
  const [day] = days;
  const [end] = ends;
  if (day === undefined || days.length > 1 || ends.length > 1 || others.length > 0)
    return undefined;
  return end === undefined ? { day } : { day, end };
}

let names: ReadonlyMap<string, Weekday | undefined> | undefined;

function dayOf(part: string, hasEnd: boolean): Weekday | undefined {
  // Here the first of numbered days is Monday (ISO 8601). Whether that is so, a sheet as a whole tells.
  const numbered = /^day([1-7])$/.exec(part)?.[1];
  if (numbered !== undefined) return hasEnd ? WEEK[Number(numbered) - 1] : undefined;
  if (part.length < 4 && !SHORT.has(part)) return undefined;
  names ??= namesOfDays();
  return names.get(part);
}

/** Names that mean one day in all our languages. */
function namesOfDays(): ReadonlyMap<string, Weekday | undefined> {
  const found = new Map<string, Weekday | undefined>();
  for (const { days } of Object.values(LANGUAGES)) {
    days.forEach((alternatives, at) => {
      for (const name of alternatives.split('|')) {
        const isOther = found.has(name) && found.get(name) !== WEEK[at];
        found.set(name, isOther ? undefined : WEEK[at]);
      }
    });
  }
  for (const [stem, day] of LITHUANIAN) found.set(stem, day);
  return found;
}

/** Names of which the word list has only the stem. */
const LITHUANIAN = [
  'pirmadienis',
  'antradienis',
  'treciadienis',
  'ketvirtadienis',
  'penktadienis',
  'sestadienis',
  'sekmadienis',
].map((name, at) => [name, WEEK[at]] as const);
