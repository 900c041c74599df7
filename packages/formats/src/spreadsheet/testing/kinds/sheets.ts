import { workbookOf } from '../workbook.ts';
import type { Kind } from './kind.ts';

/** Workbooks, as the spreadsheet shows them. */
export const SHEETS: readonly Kind[] = [
  {
    kind: 'zeros in front, by the number format',
    file: 'list.xlsx',
    content: workbookOf(
      [
        {
          rows: [
            ['ID', 'Name', 'Telephone', 'ZIP', 'Latitude', 'Longitude'],
            [[7, 0], 'Meals', [351550100, 1], [1970, 2], [42.5195, 3], [-70.8967, 3]],
            [[8, 0], 'Beds', [9785550101, 4], [19710001, 5], [42.5196, 3], [-70.8968, 3]],
          ],
        },
      ],
      ['00000', '0000000000', '00000', '0.00', '(000) 000-0000', '00000-0000'],
    ),
    services: [
      {
        name: 'Meals',
        fields: { id: '00007', phone: '0351550100', code: '01970', point: '42.5195, -70.8967' },
      },
      {
        name: 'Beds',
        fields: {
          id: '00008',
          phone: '(978) 555-0101',
          code: '01971-0001',
          point: '42.5196, -70.8968',
        },
      },
    ],
  },
  {
    kind: 'times and dates by their formats',
    file: 'list.xlsx',
    content: workbookOf(
      [
        {
          rows: [
            ['Name', 'Mon open', 'Mon close', 'Verified'],
            ['Meals', [0.395833333333333, 0], [0.6875, 1], [46143, 2]],
          ],
        },
      ],
      ['h:mm AM/PM', 'hh:mm;@', 'dd/mm/yyyy'],
    ),
    services: [{ name: 'Meals', fields: { hours: 'MO 09:30-16:30', assured: '2026-05-01' } }],
  },
  {
    kind: 'hours that became dates',
    file: 'list.xlsx',
    content: workbookOf(
      [
        {
          rows: [
            ['Name', 'Tuesday', 'Age group'],
            ['Meals', [46117, 0], [46371, 0]],
          ],
        },
      ],
      ['d-mmm'],
    ),
    services: [
      { name: 'Meals', fields: {}, warned: { hours: 'date-for-hours', ages: 'date-for-ages' } },
    ],
  },
  {
    kind: 'merged cells down and across',
    file: 'list.xlsx',
    content: workbookOf([
      {
        rows: [
          ['Agency', 'Program', 'Telephone', 'Town'],
          ['Quay Trust', 'Meals', '978-555-0100', 'Salem'],
          [undefined, 'Beds', '978-555-0101'],
          [undefined, 'Soup', '978-555-0102'],
          ['Lake House', 'Tea', '978-555-0103', 'Lynn'],
        ],
        merged: ['A2:A4', 'D2:D4'],
      },
    ]),
    services: [
      {
        name: 'Meals',
        fields: { organization: 'Quay Trust', phone: '978-555-0100', city: 'Salem' },
      },
      {
        name: 'Beds',
        fields: { organization: 'Quay Trust', phone: '978-555-0101', city: 'Salem' },
      },
      {
        name: 'Soup',
        fields: { organization: 'Quay Trust', phone: '978-555-0102', city: 'Salem' },
      },
      { name: 'Tea', fields: { organization: 'Lake House', phone: '978-555-0103', city: 'Lynn' } },
    ],
  },
  {
    kind: 'merged groups above the headings',
    file: 'list.xlsx',
    content: workbookOf([
      {
        rows: [
          ['What helps in Salem'],
          ['', '', 'Where', undefined, 'Monday', undefined, 'Office only', undefined],
          ['Name', 'Telephone', 'Street', 'Town', 'From', 'To', 'Phone', 'Email'],
          [
            'Meals',
            '978-555-0100',
            '12 Quay St',
            'Salem',
            '9:00',
            '16:00',
            '978-555-0190',
            'ann@quay.example',
          ],
        ],
        merged: ['A1:H1', 'C2:D2', 'E2:F2', 'G2:H2'],
      },
    ]),
    services: [
      {
        name: 'Meals',
        fields: {
          phone: '978-555-0100',
          street: '12 Quay St',
          city: 'Salem',
          hours: 'MO 09:00-16:00',
        },
      },
    ],
    secrets: ['978-555-0190', 'ann@quay.example'],
  },
  {
    kind: 'headings merged over two rows',
    file: 'list.xlsx',
    content: workbookOf([
      {
        rows: [
          ['Program', 'Telephone', 'Hours', undefined],
          [undefined, undefined, 'Monday', 'Tuesday'],
          ['Meals', '978-555-0100', '9:00-16:00', 'closed'],
        ],
        merged: ['A1:A2', 'B1:B2', 'C1:D1'],
      },
    ]),
    services: [{ name: 'Meals', fields: { phone: '978-555-0100', hours: 'MO 09:00-16:00' } }],
  },
  {
    kind: 'a merged area as the heading of a group',
    file: 'list.xlsx',
    content: workbookOf([
      {
        rows: [
          ['Program', 'Telephone', 'Town'],
          ['NORTH SHORE'],
          ['Meals', '978-555-0100', 'Salem'],
          ['Beds', '978-555-0101', 'Salem'],
          ['SOUTH SHORE'],
          ['Soup', '978-555-0102', 'Quincy'],
        ],
        merged: ['A2:C2', 'A5:C5'],
      },
    ]),
    services: [
      { name: 'Meals', fields: { phone: '978-555-0100', city: 'Salem' } },
      { name: 'Beds', fields: { phone: '978-555-0101', city: 'Salem' } },
      { name: 'Soup', fields: { phone: '978-555-0102', city: 'Quincy' } },
    ],
    codes: ['single-cell'],
  },
  {
    kind: 'hidden rows, columns and sheets',
    file: 'list.xlsx',
    content: workbookOf([
      {
        name: 'Old',
        hidden: true,
        rows: [
          ['Name', 'Telephone', 'Town'],
          ['Gone', '978-555-0190', 'Lynn'],
        ],
      },
      {
        name: 'List',
        rows: [
          ['Name', 'Telephone', 'Town', 'Email'],
          ['Meals', '978-555-0100', 'Salem', 'ann@quay.example'],
          ['Shut', '978-555-0191', 'Salem', 'bob@quay.example'],
          ['Beds', '978-555-0101', 'Lynn', 'cy@quay.example'],
        ],
        hiddenRows: [3],
        hiddenColumns: [4],
      },
    ]),
    services: [
      { name: 'Meals', fields: { phone: '978-555-0100', city: 'Salem' } },
      { name: 'Beds', fields: { phone: '978-555-0101', city: 'Lynn' } },
    ],
    secrets: ['978-555-0190', '978-555-0191', 'ann@quay.example'],
    codes: ['hidden-rows', 'hidden-columns'],
  },
  {
    kind: 'links behind words, formulas without a result',
    file: 'list.xlsx',
    content: workbookOf([
      {
        rows: [
          ['Name', 'Website', 'Email', 'Telephone', 'Town'],
          [
            'Meals',
            'our page',
            'write to us',
            '978-555-0100',
            { xml: '<c r="E2"><f>VLOOKUP(A2,X1:Y9,2)</f></c>' },
          ],
        ],
        links: { B2: 'https://quay.example/meals', C2: 'mailto:hello@quay.example' },
      },
    ]),
    services: [
      {
        name: 'Meals',
        fields: {
          website: 'https://quay.example/meals',
          email: 'hello@quay.example',
          phone: '978-555-0100',
        },
        warned: { city: 'unsolved-formulas' },
      },
    ],
  },
  {
    kind: 'a read-me in front',
    file: 'list.xlsx',
    content: workbookOf([
      {
        name: 'How to use',
        rows: [['How to use this list'], ['1. Filter by town'], ['2. Call before you go']],
      },
      {
        name: 'Places',
        rows: [
          ['Name', 'Telephone', 'Town'],
          ['Meals', '978-555-0100', 'Salem'],
        ],
      },
    ]),
    services: [{ name: 'Meals', fields: { phone: '978-555-0100', city: 'Salem' } }],
    codes: ['other-sheets'],
  },
  {
    kind: 'the sheet that is asked for',
    file: 'list.xlsx',
    content: workbookOf([
      {
        name: 'Youth',
        rows: [
          ['Name', 'Telephone', 'Town'],
          ['Teens', '978-555-0109', 'Lynn'],
        ],
      },
      {
        name: 'Adults',
        rows: [
          ['Name', 'Telephone', 'Town'],
          ['Meals', '978-555-0100', 'Salem'],
        ],
      },
    ]),
    options: { sheet: 'adults' },
    services: [{ name: 'Meals', fields: { phone: '978-555-0100', city: 'Salem' } }],
    codes: ['other-list-sheets'],
  },
];
