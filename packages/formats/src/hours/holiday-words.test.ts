import { expect, it } from 'vitest';
import { joinedHours } from '../spreadsheet/rows/openings.ts';
import { speaksOfHolidays } from './holiday-words.ts';
import { readCellHours } from './row.ts';

it.each([
  'Mon-Fri 9-5, closed holidays',
  'Mon-Fri 9-5 (closed on stat holidays)',
  'Mon-Fri 9-5 except holidays',
  'Mon-Fri 9-5; holidays closed',
  'Mon-Fri 9am-5pm, closed bank holidays',
  'Mon-Fri 9am-5pm, closed statutory holidays',
  'Mo-Fr 17:00-18:30; PH off',
  'Mo-Fr 08:00-12:00,13:00-17:00; PH closed',
  'lun-ven 9h-17h, fermé les jours fériés',
  'lundi au vendredi 9h-17h sauf jours fériés',
  'Mo-Fr 9-17 Uhr außer feiertags',
  'pon.-pt. 8:00-16:00, w święta zamknięte',
  'pon.-pt. 8:00-16:00; zamknięte w święta',
  'lunes a viernes 9:00-17:00, cerrado festivos',
  'segunda a sexta 9h-17h, exceto feriados',
  'ma-vr 9:00-17:00, gesloten op feestdagen',
  'I-V 8:00-17:00, švenčių dienomis nedirba',
  'H-P 8-16, ünnepnapokon zárva',
  'Δευτέρα - Παρασκευή 9:00-17:00, κλειστά αργίες',
])('%s never promises to be open on a holiday', (text) => {
  const { hours } = readCellHours({ heading: 'Hours', text, words: text });
  expect(hours?.prose).toBe(text);
  // Words alone are to be checked on every day.
  if (hours?.schedules.length !== 0) expect(hours).toMatchObject({ notOnHolidays: true });
});

it('most of them are still counted on other days', () => {
  const counted = ['Mon-Fri 9-5, closed holidays', 'Mo-Fr 17:00-18:30; PH off'].map(
    (text) => readCellHours({ heading: 'Hours', text, words: text }).hours?.schedules.length,
  );
  expect(counted).toEqual([1, 1]);
});

it('hours that say nothing of holidays are left as they are', () => {
  const { hours } = readCellHours({ heading: 'Hours', text: 'Mon-Fri 9-5', words: 'Mon-Fri 9-5' });
  expect(hours).not.toHaveProperty('notOnHolidays');
  expect(speaksOfHolidays('Phone first. Natural light. Statue Street')).toBe(false);
});

it('openings of several rows keep it', () => {
  const rows = ['Mon 9-5, closed holidays', 'Tue 9-5'].map(
    (text) => readCellHours({ heading: 'Hours', text, words: text }).hours,
  );
  expect(joinedHours(rows, true)).toMatchObject({ notOnHolidays: true });
});
