import { describe, expect, it } from 'vitest';
import { tells, whereaboutsOf, withoutWhereabouts } from './whereabouts.ts';

const house = whereaboutsOf(['99 Hidden Lane, Woodstock', 'N1N 1N2', 'Behind the old mill'], false);

describe('what tells where a place is', () => {
  it.each([
    ...[
      'We are at 99 Hidden Ln.',
      'In HIDDEN LANE, second door',
      'Code n1n1n2',
      'behind the old mill.',
    ],
    ...['https://maps.example/?q=99+Hidden+Ln', '99, Hidden  Lane'],
  ])('is found in %j', (text) => {
    expect(tells(text, house)).toBe(true);
  });

  it.each(['We are in Woodstock.', 'Call 519-555-0199.', 'The old hall', 'Lanes are hidden.', ''])(
    'is not found in %j',
    (text) => {
      expect(tells(text, house)).toBe(false);
    },
  );

  it.each([
    ...[
      'Ring at 12 Pier Road',
      'N1N 1N2',
      'SW1A 1AA',
      '1017 AB Amsterdam',
      '00-950 Warszawa',
      '1000-205 Lisboa',
    ],
    ...[
      'Boston, MA 02118',
      '12 rue des Lilas',
      'Kerkstraat 12',
      'Fő utca 3',
      '43.13057, -80.74672',
      'ul. Prosta 5',
    ],
    'https://goo.gl/maps/abc',
  ])('is any place at all in %j, where there is only one', (text) => {
    expect(tells(text, { phrases: [], any: true })).toBe(true);
  });

  it.each([
    'Open 9 to 5.',
    'Call 519-555-0100',
    'Text HELLO to 741741',
    'Since 2012, for 1200 people',
    'Ages 16-30',
  ])('is nothing in %j', (text) => {
    expect(tells(text, { phrases: [], any: true })).toBe(false);
  });

  it('goes by the sentence, and leaves the rest as it is', () => {
    const record = {
      id: '99-hidden-lane',
      name: 'Quiet house, 99 Hidden Lane',
      description: 'Tea is free. We are at 99 Hidden Lane. Ring twice.',
      website: 'https://maps.example/99-hidden-lane',
      phones: [{ number: '519-555-0100', kind: 'voice', label: 'Hidden Lane desk' }],
      areas: [{ name: 'Hidden Lane' }, { name: 'Oxford County' }],
      languages: ['en', 'English, 99 Hidden Lane'],
    };
    expect(withoutWhereabouts(record, house)).toEqual({
      id: '99-hidden-lane',
      name: 'Quiet house',
      description: 'Tea is free.\nRing twice.',
      phones: [{ number: '519-555-0100', kind: 'voice' }],
      areas: [{ name: 'Oxford County' }],
      languages: ['en'],
    });
    const innocent = { name: 'Kits', description: 'Tea is free.' };
    expect(withoutWhereabouts(innocent, house)).toBe(innocent);
  });

  it('is found across a full stop in an address', () => {
    const street = whereaboutsOf(['12 St. Mary Road'], false);
    expect(withoutWhereabouts({ text: 'Come to 12 St. Mary Road.' }, street)).toEqual({});
  });
});
