import { expect, it } from 'vitest';
import { saysClosed } from './closed-words.ts';

it.each([
  ...['Clinic - CLOSED 2024', 'B (CLOSED)', 'Permanently closed', 'closed as of March 2025'],
  ...['CLOSED', 'Temporarily closed', 'no longer running', 'CLOSED, moved to 9 Elm'],
  ...['DELETE THIS ONE', 'OUT OF SERVICE', 'Accueil (fermé définitivement)', 'Zamknięte na stałe'],
  ...['Véglegesen nem, megszűnt', 'Definitief gesloten', 'Encerrado definitivamente'],
  ...['Nebeveikia', 'Έκλεισε οριστικά', 'Uždaryta visam laikui', 'Drop-in – closed'],
])('may be closed: %s', (text) => {
  expect(saysClosed(text)).toBe(true);
});

it.each([
  ...[
    'Mon-Fri 9-5, closed holidays',
    'Closed Sunday',
    'Mon-Fri 9-5 (closed 12-1)',
    'Closed Mon-Fri',
  ],
  ...[
    'Doors are closed at 9 pm',
    'Enclosed garden',
    'Closed group for women',
    'Disclosed to staff',
  ],
  ...['Fermé le lundi', 'Shutdown Street 4', 'Open', 'Closed-toe shoes only', 'closed: Wed'],
  ...['Sunday: Closed', 'Monday: 9:00-17:00 Saturday: Closed', 'Mon-Fri 9-5, Sat - Sun: closed'],
  ...[
    'Mon-Fri 9-5; Sat (closed)',
    'Holidays: closed',
    'Samedi : closed',
    'Mon-Fri 9-5, Sat. – closed',
  ],
])('is not closed for that: %s', (text) => {
  expect(saysClosed(text)).toBe(false);
});
