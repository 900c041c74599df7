import { ISO_DATE, LIMITS } from './limits.ts';
import * as z from '../zod.ts';

const day = z.string().check(z.regex(ISO_DATE));
const time = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/));
const prose = z.string().check(z.trim(), z.minLength(1), z.maxLength(LIMITS.long));
const short = z.string().check(z.trim(), z.minLength(1), z.maxLength(LIMITS.short));
const count = z.int().check(z.minimum(1), z.maximum(10_000));
const whole = (least: number, most: number) =>
  z.readonly(z.array(z.int().check(z.minimum(least), z.maximum(most))));

const scheduleSchema = z.readonly(
  z.strictObject({
    validFrom: z.exactOptional(day),
    validTo: z.exactOptional(day),
    dtstart: z.exactOptional(day),
    until: z.exactOptional(day),
    count: z.exactOptional(count),
    freq: z.exactOptional(z.enum(['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'])),
    interval: z.exactOptional(count),
    byDay: z.exactOptional(
      z.readonly(z.array(z.string().check(z.regex(/^([+-]?\d{1,2})?(MO|TU|WE|TH|FR|SA|SU)$/)))),
    ),
    byMonthDay: z.exactOptional(whole(-31, 31)),
    byMonth: z.exactOptional(whole(1, 12)),
    byWeekNo: z.exactOptional(whole(-53, 53)),
    byYearDay: z.exactOptional(whole(-366, 366)),
    wkst: z.exactOptional(z.enum(['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'])),
    opensAt: z.exactOptional(time),
    closesAt: z.exactOptional(time),
    description: z.exactOptional(prose),
    notes: z.exactOptional(prose),
    group: z.exactOptional(short),
    attendingType: z.exactOptional(prose),
    link: z.exactOptional(z.string().check(z.maxLength(LIMITS.link))),
  }),
);

const exceptionSchema = z.readonly(
  z.strictObject({
    from: day,
    to: z.exactOptional(day),
    spans: z.readonly(z.array(z.readonly(z.strictObject({ opensAt: time, closesAt: time })))),
    note: z.exactOptional(prose),
  }),
);

/** Opening hours as the model keeps them. */
export const hoursSchema = z.readonly(
  z.strictObject({
    schedules: z.readonly(z.array(scheduleSchema)),
    exceptions: z.readonly(z.array(exceptionSchema)),
    prose: z.exactOptional(prose),
    notOnHolidays: z.exactOptional(z.literal(true)),
    timeZone: z.exactOptional(short),
  }),
);

export const holidaySchema = z.readonly(
  z.strictObject({ date: day, name: z.exactOptional(short) }),
);
