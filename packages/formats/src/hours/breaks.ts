import type { Schedule } from '@peerkit/model';
import { clock, DAY } from './span.ts';

/** Minutes since midnight; what closes after midnight closes after 24 hours. */
export function minutesOf({
  opensAt = '',
  closesAt = '',
}: Pick<Schedule, 'opensAt' | 'closesAt'>): [number, number] {
  const [opens = 0, closes = 0] = [opensAt, closesAt].map(
    (time) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3)),
  );
  return [opens, closes <= opens ? closes + DAY : closes];
}

/**
 * Hours without a break in them, such as one at noon. Undefined unless the place is open before and after it on
 * every day of the break.
 */
export function withoutBreak(
  schedules: readonly Schedule[],
  pause: Schedule,
): readonly Schedule[] | undefined {
  const [from, to] = minutesOf(pause);
  const left: Schedule[] = [];
  const done = new Set<string>();
  for (const row of schedules) {
    const [opens, closes] = minutesOf(row);
    const byDay = row.byDay ?? [];
    const days = opens < from && to < closes ? byDay.filter((day) => has(pause, day)) : [];
    const others = byDay.filter((day) => !days.includes(day));
    days.forEach((day) => done.add(day));
    if (others.length > 0) left.push({ ...row, byDay: others });
    if (days.length === 0) continue;
    left.push({ ...row, byDay: days, closesAt: clock(from) });
    left.push({ ...row, byDay: days, opensAt: clock(to) });
  }
  return pause.byDay?.every((day) => done.has(day)) === true ? left : undefined;
}

function has({ byDay = [] }: Schedule, day: string): boolean {
  return byDay.includes(day);
}
