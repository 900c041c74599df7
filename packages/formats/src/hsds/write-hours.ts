import type { Hours, Schedule } from '@peerkit/model';
import type { Hsds } from './file.ts';
import type { HsdsWriter, Owner } from './write-parts.ts';
import { uuidv5 } from '../core/record-uuid.ts';

const EVERY_DAY = 'MO,TU,WE,TH,FR,SA,SU';

/**
 * Hours as HSDS schedules. Times are local times of the place; HSDS has no time zones.
 * Rules that HSDS has no room for are left out and reported: half a rule would promise wrong days.
 */
export function writeSchedules(
  writer: HsdsWriter,
  owner: Owner,
  hours: Hours | undefined,
): readonly Hsds[] | undefined {
  if (hours === undefined) return undefined;
  const { schedules, exceptions, prose } = hours;
  const rows: Hsds[] = [];
  const add = (row: Hsds): void => {
    rows.push({ id: uuidv5(owner.uuid, `schedule:${rows.length}`), ...row });
  };
  for (const schedule of schedules) {
    const row = writeSchedule(writer, owner, schedule);
    if (row === undefined) {
      const what = `a rule that is ${(schedule.freq ?? 'yearly').toLowerCase()}`;
      writer.problems.warning({ record: owner.label, field: 'schedules' }, 'hours-not-written', {
        found: what,
      });
    } else add(row);
  }
  if (prose !== undefined) add({ description: prose });
  if (exceptions.length > 0) {
    const days = exceptions.map((exception) => exception.from).join(', ');
    writer.problems.warning({ record: owner.label, field: 'schedules' }, 'hours-not-written', {
      found: `other hours on ${days}`,
    });
  }
  return rows.length === 0 ? undefined : rows;
}

function writeSchedule(writer: HsdsWriter, owner: Owner, schedule: Schedule): Hsds | undefined {
  const rule = writeRule(schedule);
  if (rule === undefined) return undefined;
  return {
    valid_from: schedule.validFrom,
    valid_to: schedule.validTo,
    dtstart: schedule.dtstart,
    until: schedule.until,
    count: schedule.count,
    interval: schedule.interval,
    ...rule,
    wkst: schedule.wkst,
    opens_at: schedule.opensAt,
    closes_at: schedule.closesAt,
    description: schedule.description,
    notes: schedule.notes,
    group: schedule.group,
    attending_type: schedule.attendingType,
    schedule_link: writer.link(owner, 'schedules.schedule_link', schedule.link),
  };
}

/** The rule in one of the two frequencies of HSDS; undefined when neither fits. */
function writeRule(schedule: Schedule): Hsds | undefined {
  const { freq, interval = 1, byDay, byMonthDay, byMonth, byWeekNo, byYearDay } = schedule;
  if (byMonth !== undefined || byYearDay !== undefined) return undefined;
  if (byWeekNo !== undefined) {
    // "Every week, in weeks 41 and 42": the way that HSDS writes a rule about weeks of the year.
    const sayable = freq === 'YEARLY' && interval === 1 && byDay !== undefined && !byMonthDay;
    return sayable
      ? { freq: 'WEEKLY', byday: byDay.join(','), byweekno: byWeekNo.join(',') }
      : undefined;
  }
  if (freq === 'YEARLY') return undefined;
  const ordinal = byDay?.some((day) => /\d/.test(day)) === true;
  if (freq === 'DAILY') {
    return interval === 1 && !ordinal && byMonthDay === undefined
      ? { freq: 'WEEKLY', byday: byDay?.join(',') ?? EVERY_DAY }
      : undefined;
  }
  if (freq === 'WEEKLY' && (ordinal || byMonthDay !== undefined)) return undefined;
  const days = { byday: byDay?.join(','), bymonthday: byMonthDay?.join(',') };
  if (freq !== undefined) return { freq, ...days };
  if (ordinal || byMonthDay !== undefined) return { freq: 'MONTHLY', ...days };
  if (byDay !== undefined) return { freq: 'WEEKLY', ...days };
  const between = schedule.validFrom !== undefined || schedule.validTo !== undefined;
  return between && schedule.dtstart === undefined ? { freq: 'WEEKLY', byday: EVERY_DAY } : {};
}
