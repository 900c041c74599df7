import type { DayHours } from '@peerkit/model';
import { describe, expect, it } from 'vitest';
import { isSaidByTable } from './said-by-table.ts';

/** Seven days from Monday, 23 November 2026 on. */
function week(open: readonly number[], ...times: (readonly [string, string])[]): DayHours[] {
  return [0, 1, 2, 3, 4, 5, 6].map(
    (at) =>
      ({
        date: `2026-11-${23 + at}`,
        spans: open.includes(at)
          ? times.map(([opensAt, closesAt]) => ({ opensAt, closesAt, state: 'open' }))
          : [],
      }) as unknown as DayHours,
  );
}
const EVENING = week([1, 3], ['18:00', '22:00']);

describe('words about hours', () => {
  it.each([
    'Tue and Thu 18:00-22:00',
    'Tuesday & Thursday, 6-10 pm',
    'Tues, Thurs from 6 p.m. to 10 p.m.',
    'TUE/THU 18.00–22.00',
  ])('are said by the table: %s', (text) => {
    expect(isSaidByTable(text, EVENING)).toBe(true);
  });

  it('are in the language of the list as well', () => {
    expect(isSaidByTable('mardi, jeudi 18h00-22h00', EVENING, 'fr')).toBe(true);
    expect(isSaidByTable('mardi, jeudi 18h00-22h00', EVENING)).toBe(false);
  });

  it('may name a run of days', () => {
    const days = week([0, 1, 2, 3, 4], ['09:00', '17:00']);
    expect(isSaidByTable('Mon-Fri 9-5', days)).toBe(true);
    expect(isSaidByTable('Monday to Friday 9am to 5pm', days)).toBe(true);
    expect(isSaidByTable('Mon-Thu 9-5', days)).toBe(false);
  });

  it.each([
    'Tue and Thu 18:00-22:00, call first',
    'Tue and Thu 18:00-22:00 except in July',
    'Tue 18:00-22:00',
    'Tue, Wed and Thu 18:00-22:00',
    'Tue and Thu 18:00-21:00',
    'Tue and Thu 6-10 am',
    'Tue and Thu from 18:00',
    'Evenings',
    '',
  ])('say more, or something else: "%s"', (text) => {
    expect(isSaidByTable(text, EVENING)).toBe(false);
  });

  it('may have times of their own for some days', () => {
    const [short] = week([0], ['12:00', '16:00']);
    const days = [short!, ...week([1, 3], ['10:00', '15:00']).slice(1)];
    expect(isSaidByTable('Tue, Thu 10:00-15:00; Mon 12:00-16:00', days)).toBe(true);
    expect(isSaidByTable('Tue, Thu 10-3; Mon noon to 4', days)).toBe(false);
    expect(isSaidByTable('Tue 10:00-15:00; Mon 12:00-16:00', days)).toBe(false);
    expect(isSaidByTable('Tue, Thu 10:00-15:00; Mon, Tue 12:00-16:00', days)).toBe(false);
    expect(isSaidByTable('Tue, Thu 10:00-15:00; Mon 12:00-16:00; call first', days)).toBe(false);
    expect(isSaidByTable('Tue, Thu 10:00-15:00; Mon 12:00-16:00; Sun 9-5', days)).toBe(false);
    expect(isSaidByTable('Tue, Thu; 18:00-22:00', EVENING)).toBe(true);
  });

  it('stay where no table is shown, or its days differ', () => {
    expect(isSaidByTable('Tue 18:00-22:00', [])).toBe(false);
    const [monday, ...others] = week([0, 1], ['09:00', '17:00']);
    const [short] = week([0], ['09:00', '12:00']);
    expect(isSaidByTable('Mon and Tue 9-5', [monday!, ...others])).toBe(true);
    expect(isSaidByTable('Mon and Tue 9-5', [short!, ...others])).toBe(false);
  });
});
