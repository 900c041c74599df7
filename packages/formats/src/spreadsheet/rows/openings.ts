import type { Hours, Schedule } from '@peerkit/model';

/**
 * The hours of a service that has a row for each opening; undefined when the rows do not add up.
 * @param isOpening The columns say that each row is one opening. Then what does not add up leaves its days unknown.
 */
export function joinedHours(
  rows: readonly (Hours | undefined)[],
  isOpening: boolean,
): Hours | undefined {
  const given = rows.filter((hours) => hours !== undefined);
  const openings = given.flatMap(({ schedules }) => schedules);
  const words = given.flatMap(({ schedules, prose }) =>
    schedules.length === 0 && prose !== undefined ? [prose] : [],
  );
  const isDoubtful = openings.map((row, at) =>
    openings.some((other, place) => place !== at && overlap(row, other)),
  );
  if ((words.length > 0 || isDoubtful.includes(true)) && !isOpening) return undefined;
  const clear = openings.filter((_, at) => isDoubtful[at] !== true);
  if (clear.length === 0 && !isDoubtful.includes(true)) {
    const prose = words.join('\n');
    return { schedules: [], exceptions: [], ...(prose === '' ? {} : { prose }) };
  }
  const unknown = openings.filter((_, at) => isDoubtful[at] === true);
  // "Mon-Fri 9-5, closed on holidays" says more than is counted.
  const said = given.flatMap(({ schedules, prose }) =>
    schedules.length > 0 && prose !== undefined ? [prose] : [],
  );
  return {
    schedules: [
      ...sameTimesTogether(clear),
      ...unknown.map(({ byDay = [], opensAt = '', closesAt = '' }) => ({
        byDay: [...new Set(byDay.map((day) => day.slice(-2)))],
        notes: `${opensAt}–${closesAt}`,
      })),
      // On which day it would be open is not known.
      ...words.map((notes) => ({ freq: 'DAILY' as const, notes })),
    ],
    exceptions: [],
    ...(said.length === 0 ? {} : { prose: said.join('\n') }),
    ...(given.some(({ notOnHolidays }) => notOnHolidays === true) ? { notOnHolidays: true } : {}),
  };
}

function sameTimesTogether(rows: readonly Schedule[]): Schedule[] {
  const byTimes = new Map<string, Schedule & { byDay: string[] }>();
  for (const row of rows) {
    const key = [row.freq, row.opensAt, row.closesAt].join(' ');
    const known = byTimes.get(key);
    const days = row.byDay ?? [];
    if (known === undefined) byTimes.set(key, { ...row, byDay: [...days] });
    else known.byDay.push(...days);
  }
  return [...byTimes.values()];
}

/** Whether two rows can be about the same time: then one of them may replace the other. */
function overlap(a: Schedule, b: Schedule): boolean {
  const [from, to] = minutesOf(a);
  const [start, end] = minutesOf(b);
  const meet = (a.byDay ?? []).some((day) => (b.byDay ?? []).some((other) => mayMeet(day, other)));
  return meet && from < end && start < to;
}

/** `TU` and `2TU` can be the same day, `1TU` and `2TU` cannot. */
function mayMeet(a: string, b: string): boolean {
  return a === b || (a.slice(-2) === b.slice(-2) && (a.length === 2 || b.length === 2));
}

function minutesOf({ opensAt = '', closesAt = '' }: Schedule): [number, number] {
  const [opens = 0, closes = 0] = [opensAt, closesAt].map(
    (time) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3)),
  );
  return [opens, closes <= opens ? closes + 24 * 60 : closes];
}
