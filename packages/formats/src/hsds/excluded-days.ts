import { dayTable } from '@peerkit/model';
import { compact, text } from '../core/fields.ts';
import { daysOf, leaveUnread, type Plain, type Reading } from './hours-reading.ts';

/** On a day that a row leaves out, the other rows still hold. */
export function obeyExcludedDays(into: Reading): void {
  const closed = new Map<string, Plain>();
  for (const day of into.excluding.flatMap(({ days }) => days)) {
    const leaving = into.excluding.filter(({ days }) => days.includes(day));
    const spans = spansWithout(
      day,
      leaving.map(({ schedule }) => schedule),
      [...into.schedules, ...into.unread.map(({ days }) => days)],
    );
    if (spans !== undefined) closed.set(day, { from: day, spans });
    else for (const row of leaving) withdraw(row, into);
  }
  const kept = new Set(into.excluding.flatMap(({ days }) => days));
  for (const [day, exception] of closed) if (kept.has(day)) into.exceptions.push(exception);
}

/** When it is open on a day on which some rows do not hold; undefined when nobody could be sure. */
function spansWithout(
  day: string,
  without: readonly Plain[],
  schedules: readonly Plain[],
): readonly Plain[] | undefined {
  const elsewhere = ['MO', 'TU'].find((name) => name !== dayTable(NONE, day, 1)[0]?.day);
  const others = schedules.map((schedule): Plain => {
    if (!without.includes(schedule)) return schedule;
    const { validFrom, validTo } = schedule;
    return { ...compact({ validFrom, validTo }), byDay: [elsewhere] };
  });
  const [plan] = dayTable({ schedules: others, exceptions: [] }, day, 1);
  const spans = plan?.spans ?? [];
  // A season that is left out for a day: closed, or as in the rest of the year?
  const isSeason = without.some((row) => (row['validFrom'] ?? row['validTo']) !== undefined);
  if (spans.some(({ state }) => state !== 'open') || (isSeason && spans.length > 0)) {
    return undefined;
  }
  return spans.map(({ opensAt, closesAt }) => ({ opensAt, closesAt }));
}

const NONE = { schedules: [], exceptions: [] };

/** Makes words of a row whose excluded days cannot be obeyed. */
function withdraw(row: Reading['excluding'][number], into: Reading): void {
  const { schedule, raw } = row;
  const { byDay, validFrom, validTo } = schedule;
  into.schedules.splice(into.schedules.indexOf(schedule), 1);
  into.excluding.splice(into.excluding.indexOf(row), 1);
  leaveUnread(into, raw, daysOf(byDay as string[] | undefined, { validFrom, validTo }), {
    field: 'schedules',
    code: 'hours-unreadable',
    found: text(raw, 'exdate'),
    amongRows: true,
  });
}
