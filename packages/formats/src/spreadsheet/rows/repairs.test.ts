import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPhones } from '../cells/phones.ts';
import { linkScheme, phoneFormat, postcodeSpacing, repairRow, trimmed } from './repairs.ts';

describe('safe repairs', () => {
  it.each([
    ['(519) 555 0100', '519-555-0100'],
    ['+15195550100', '519-555-0100'],
    ['1 (855) 555-0100', '1-855-555-0100'],
    ['519.555.0100 ext. 12', '519-555-0100 x12'],
    ['211', '211'],
    ['1-888-555-HOPE', '1-888-555-HOPE'],
    ['+44 20 7946 0958', '+44 20 7946 0958'],
    ['519-555-0100 or 519-555-0101', '519-555-0100 or 519-555-0101'],
  ])('write the phone number %j as %j', (before, after) => {
    expect(phoneFormat(before)).toBe(after);
  });

  it('give links a scheme and postal codes a space, and leave other texts alone', () => {
    expect(
      ['example.org/x', 'https://a.example', 'see Facebook', 'a@b.example'].map(linkScheme),
    ).toEqual(['https://example.org/x', 'https://a.example', 'see Facebook', 'a@b.example']);
    expect(['n1n1n1', 'N1N-1N1', 'ls11aa', '60601', 'soon'].map(postcodeSpacing)).toEqual([
      'N1N 1N1',
      'N1N 1N1',
      'LS1 1AA',
      '60601',
      'soon',
    ]);
    expect(trimmed('  two \u00a0 words\u200b \n line ')).toBe('two words\nline');
  });

  it('say which cell of which row was what before', () => {
    const row = { place: 'row 2', cells: [' Kits', '(519) 555-0100 ', 'a.example', 'ok'] };
    const { row: after, repairs } = repairRow(['Name', 'Tel', 'Site', 'Note'], row, {
      peerkit: 'column-map',
      version: 1,
      rows: 'services',
      columns: {
        Name: { to: 'name' },
        Tel: { to: 'phone' },
        Site: { to: 'website' },
        Note: { to: 'note' },
      },
    });
    expect(after.cells).toEqual(['Kits', '519-555-0100', 'https://a.example', 'ok']);
    expect(repairs).toEqual([
      { record: 'row 2', field: 'Name', code: 'trim', before: ' Kits', after: 'Kits' },
      {
        record: 'row 2',
        field: 'Tel',
        code: 'trim',
        before: '(519) 555-0100 ',
        after: '(519) 555-0100',
      },
      {
        record: 'row 2',
        field: 'Tel',
        code: 'phone-format',
        before: '(519) 555-0100',
        after: '519-555-0100',
      },
      {
        record: 'row 2',
        field: 'Site',
        code: 'link-scheme',
        before: 'a.example',
        after: 'https://a.example',
      },
    ]);
    expect(row.cells[0]).toBe(' Kits');
  });

  it('are done once: a second time changes nothing, and no digit is lost', () => {
    const digits = (text: string) => text.replace(/\D/g, '');
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[+(\d) .x-]{0,24}$/)), (text) => {
        for (const fix of [trimmed, phoneFormat, linkScheme, postcodeSpacing]) {
          expect(fix(fix(text))).toBe(fix(text));
        }
        const [before] = readPhones(text).phones;
        const [after] = readPhones(phoneFormat(text)).phones;
        expect(digits(after?.number ?? '').slice(-10)).toBe(
          digits(before?.number ?? '').slice(-10),
        );
      }),
    );
  });
});
