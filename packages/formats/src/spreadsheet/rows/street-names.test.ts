import { describe, expect, it } from 'vitest';
import { tellingWords, withoutWords } from './street-names.ts';

describe('the words that name a street', () => {
  it('are those of houses with a number, and those of the name of the place', () => {
    expect(tellingWords(['417 Quillfern Lane', 'Floor 2'], 'Marlowe House', [])).toEqual([
      'quillfern',
      'marlowe',
    ]);
  });

  it('are none that many streets and names share', () => {
    expect(tellingWords(['12 Church Street', '9 Main St'], 'Hope House', [])).toEqual([]);
    expect(tellingWords(['417 Quillfern Lane'], 'Pier Marlowe', ['Marlowe'])).toEqual([
      'quillfern',
    ]);
  });
});

describe('a record without words', () => {
  const words = ['quillfern'];

  it('is the same record when none stands in it', () => {
    const record = { name: 'Beds', description: 'Come by.', phones: [{ number: '211' }] };
    expect(withoutWords(record, words)).toBe(record);
  });

  it('loses sentences, links and parts of names that hold them', () => {
    const record = {
      id: 's1',
      name: 'Quillfern House beds',
      description: 'Tea is free. Ring at Quillfern. Bring a towel.',
      website: 'https://quillfernhouse.example',
      email: 'desk@quillfern.example',
      otherWebsites: [{ website: 'https://quillfern.example' }, { website: 'https://a.example' }],
      terms: ['quillfern-kits'],
    };
    expect(withoutWords(record, words)).toEqual({
      id: 's1',
      name: 'House beds',
      description: 'Tea is free.\nBring a towel.',
      otherWebsites: [{ website: 'https://a.example' }],
      terms: ['quillfern-kits'],
    });
  });

  it('keeps no alert without a text', () => {
    const record = { alerts: [{ text: 'Come to Quillfern.', until: '2026-12-01' }] };
    expect(withoutWords(record, words)).toEqual({ alerts: [] });
  });
});
