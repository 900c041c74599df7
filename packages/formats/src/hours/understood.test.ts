import { expect, it } from 'vitest';
import { understoodPart } from './understood.ts';

it.each([
  ['Mo-Fr 9-17, eerste di v.d. maand gesloten', '"Mo-Fr 9-17"', '"eerste di v.d. maand gesloten"'],
  ['Mon, Tue 9am-5pm; Wed by the river', '"Mon, Tue 9am-5pm"', '"Wed by the river"'],
  ['Mon-Fri 9am-5pm unless it snows', '"Mon-Fri 9am-5pm"', '"unless it snows"'],
  [
    'Ring the bell; Mon-Fri 10:00-16:00\nSat (see poster)',
    '"Mon-Fri 10:00-16:00"',
    '"Ring the bell", "Sat", "see poster"',
  ],
  ['lun-ven 9h-17h, sam selon le temps', '"lun-ven 9h-17h"', '"sam selon le temps"'],
  [`Mon 9am-5pm; ${'word '.repeat(20)}`, '"Mon 9am-5pm"', `"${'word '.repeat(12)}…"`],
])('%j: %s is understood, %s is not', (text, known, unknown) => {
  expect(understoodPart(text)).toEqual({ known, unknown });
});

it.each(['call before you come', 'whenever the door is open, or by chance', '', '9-5', ' , ; '])(
  'nothing of %j is understood',
  (text) => {
    expect(understoodPart(text)).toBeUndefined();
  },
);

it('hours of a day by themselves', () => {
  expect(understoodPart('9am-5pm, or later', ['MO'])).toEqual({
    known: '"9am-5pm"',
    unknown: '"or later"',
  });
});
