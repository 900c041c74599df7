import { csv, type Kind } from './kind.ts';

const dated = (kind: string, separator: string, ...rows: readonly (readonly string[])[]): Kind => {
  const [headings = [], ...records] = rows;
  return {
    kind,
    file: 'list.csv',
    content: csv(
      headings.slice(0, 3).join(separator),
      ...records.map((cells) => cells.slice(0, 3).join(separator)),
    ),
    services: records.map(([name = '', phone = '', , assured = '', code]) => ({
      name,
      fields: { phone, ...(assured === '' ? {} : { assured }) },
      ...(code === undefined ? {} : { warned: { assured: code } }),
    })),
  };
};

/** Dates: which number is the day is seen from the whole column, and what is no day is left out. */
export const DATES: readonly Kind[] = [
  dated(
    'day first, one date proves it',
    ',',
    ['Name', 'Phone', 'Last verified'],
    ['A', '978-555-0100', '03/04/2026', '2026-04-03'],
    ['B', '978-555-0101', '25/04/2026', '2026-04-25'],
    ['C', '978-555-0102', '1/5/26', '2026-05-01'],
  ),
  dated(
    'month first, one date proves it',
    ',',
    ['Name', 'Phone', 'Reviewed'],
    ['A', '978-555-0100', '03/04/2026', '2026-03-04'],
    ['B', '978-555-0101', '4/25/2026', '2026-04-25'],
    ['C', '978-555-0102', '12/31/2025 14:05:22', '2025-12-31'],
  ),
  dated(
    'nothing proves it',
    ',',
    ['Name', 'Phone', 'Date checked', 'Verified'],
    ['A', '978-555-0100', '03/04/2026', '2026-03-04', 'guessed-date'],
  ),
  dated(
    'day first, the language says so',
    ';',
    ['Nom', 'Téléphone', 'Vérifié le'],
    ['A', '01 99 00 00 01', '03/04/2026', '2026-04-03'],
    ['B', '01 99 00 00 02', '5 mai 2026', '2026-05-05'],
  ),
  dated(
    'full stops',
    ';',
    ['Angebot', 'Telefon', 'Geprüft am'],
    ['A', '030 5550100', '3.4.2026', '2026-04-03'],
    ['B', '030 5550101', '05. März 2026', '2026-03-05'],
  ),
  dated(
    'Hungarian, year first',
    ';',
    ['Név', 'Telefon', 'Ellenőrizve'],
    ['A', '1 555 0100', '2026.04.03.', '2026-04-03'],
    ['B', '1 555 0101', '2026. május 5.', '2026-05-05'],
  ),
  dated(
    'days that there are not',
    ',',
    ['Service', 'Phone', 'Checked on'],
    ['A', '978-555-0100', '2026-02-30', '', 'invalid-date'],
    ['B', '978-555-0101', '0000-00-00', '', 'invalid-date'],
    ['C', '978-555-0102', '31/06/2026', '', 'invalid-date'],
    ['D', '978-555-0103', '2026-06-30', '2026-06-30'],
    ['E', '978-555-0104', 'soon', '', 'invalid-date'],
  ),
];
