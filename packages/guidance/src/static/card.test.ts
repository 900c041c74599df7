import { describe, expect, it } from 'vitest';
import {
  getProtocol,
  guideTitle,
  REGIONS,
  renderGuideCard,
  staticGuideMessages,
  type GuideProtocol,
} from '../index.ts';

const LANGUAGES = ['en', 'fr', 'el', 'lt', 'pl', 'pt', 'nl', 'hu'];

function protocolOf(region: string): GuideProtocol {
  const found = getProtocol(region);
  if (!found.ok) throw new Error(region);
  return found.value;
}

/** The words alone, parts of different elements apart. */
const wordsOf = (html: string) =>
  html
    .replace(/<svg.*?<\/svg>/g, '')
    .replace(/<[^>]*>/g, '|')
    .replace(/\|+/g, '|');

describe('the card', () => {
  const card = wordsOf(renderGuideCard(protocolOf('ca-on'), {}, { kits: ['nasal-4mg'] }));

  it('has the number, and every step in its order with the pace of breaths', () => {
    const lines = [
      'Call 911',
      'Shout their name. Shake their shoulders.',
      'Not responding? Call 911 now.',
      'Give naloxone.',
      'Breathe for them.',
      'one breath every 5 seconds',
      'Are they breathing on their own?',
      'Breathing well by themselves, but not awake? Roll them on their side.',
      'Stay until help takes over.',
    ].map((line) => card.indexOf(line));
    expect(lines).not.toContain(-1);
    expect(lines).toEqual([...lines].sort((a, b) => a - b));
  });

  it('has the kit in hand, the next dose and the loop on its back', () => {
    expect(card).toContain('|Nose spray|');
    expect(card).not.toContain('Vial');
    expect(card).toContain('not breathing well 3 minutes after a dose? Give the next dose.');
    expect(card).toContain('Do steps 3 to 5 again until they breathe well.');
    expect(card).toContain('Breathing stops again? Give a dose at once. Go back to step 3.');
    expect(card).toContain('Draft.');
  });

  it('names no dose where people have no kit', () => {
    const html = wordsOf(renderGuideCard(protocolOf('eu-none'), {}));
    expect(html).toContain('|No kit|');
    expect(html).not.toMatch(/naloxone\.|Give a dose|next dose/);
    expect(html).toMatch(/Do steps \d to \d again/);
  });

  it('is whole in every region and language, and escapes what it is given', async () => {
    for (const language of LANGUAGES) {
      const messages = await staticGuideMessages(language);
      for (const region of REGIONS) {
        const html = renderGuideCard(protocolOf(region), messages, { language });
        expect(html, `${region} ${language}`).not.toMatch(/undefined|NaN|[{}]|lang="en"><\/?span/);
        expect(html.match(/<(\w+)/g)).toHaveLength(html.match(/<\//g)?.length ?? 0);
      }
    }
    const evil = { ...protocolOf('ca-on'), facts: { emergencyNumber: '<img>' } };
    expect(() => renderGuideCard(evil, {})).toThrow(RangeError);
    expect(renderGuideCard(protocolOf('ca-on'), { 'check.title': '<img>' })).not.toContain('<img');
  });

  it('is called by its name in each language', async () => {
    const titles = await Promise.all(
      LANGUAGES.map(async (language) => guideTitle(await staticGuideMessages(language))),
    );
    expect(titles[0]).toBe('Overdose help');
    expect(titles[1]).toBe('Aide surdose');
    expect(new Set(titles).size).toBe(8);
  });
});
