import { describe, expect, it } from 'vitest';
import { NAMELESS, withCleanTexts } from './clean-texts.ts';

/** Takes out texts that hold an `x`. A name has to stay. */
function clean(text: string, field: string): string | undefined {
  if (!text.includes('x')) return text;
  return field === 'name' ? NAMELESS : undefined;
}

describe('a record with clean texts', () => {
  it('is the same record when nothing changes', () => {
    const record = { name: 'Kits', languages: ['en'], phones: [{ number: '211' }] };
    expect(withCleanTexts(record, clean)).toBe(record);
  });

  it('keeps what nobody reads as words', () => {
    const record = { id: 'x', locationId: 'x', partnerIds: ['x'], timeZone: 'x', until: 'x' };
    expect(withCleanTexts(record, clean)).toBe(record);
  });

  it('is cleaned in the records and lists in it', () => {
    const record = {
      description: 'x',
      languages: ['en', 'x'],
      eligibility: { description: 'x', minimumAge: 16 },
      phones: [{ number: 'x', label: 'x' }],
    };
    expect(withCleanTexts(record, clean)).toEqual({
      languages: ['en'],
      eligibility: { minimumAge: 16 },
      phones: [{ number: 'x' }],
    });
  });

  it('loses a record of a list with its last text', () => {
    const record = {
      areas: [{ name: 'x' }, { name: 'County' }],
      alerts: [{ text: 'x', until: '2026-12-01' }, { text: 'Closed' }],
      otherWebsites: [{ website: 'x' }],
    };
    expect(withCleanTexts(record, clean)).toEqual({
      areas: [{ name: 'County' }],
      alerts: [{ text: 'Closed' }],
      otherWebsites: [],
    });
  });
});
