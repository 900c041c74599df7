import { messageTokens } from '@peerkit/model';
import { describe, expect, it } from 'vitest';
import { getProtocol, REGIONS, type GuideProtocol } from '../index.ts';
import { getEvidence } from '../sources.ts';
import { afterwardsCatalog, afterwardsOf } from './afterwards.ts';

// Written by hand from the two fact sheets, apart from the data.

function protocolOf(region: string): GuideProtocol {
  const found = getProtocol(region, '000');
  if (!found.ok) throw new Error(region);
  return found.value;
}
const everywhere = [...REGIONS, 'generic'];
const CANADA = 'law.ca.act law.ca.who law.ca.covers law.ca.terms law.ca.not law.ca.police';

describe('the law', () => {
  it.each(everywhere)(
    'in %s is what was read for that region, and nothing of a neighbour',
    (region) => {
      const read: Readonly<Record<string, string>> = {
        'ca-on': CANADA,
        ca: CANADA,
        'ca-ab': CANADA,
        'ca-bc': CANADA,
        uk: 'law.uk.give law.uk.not',
      };
      expect(afterwardsOf(protocolOf(region)).law.join(' ')).toBe(read[region] ?? '');
    },
  );

  it.each(everywhere)('in %s never says what it covers without what it does not', (region) => {
    const { law } = afterwardsOf(protocolOf(region));
    expect(law.some((word) => word.endsWith('.not'))).toBe(law.length > 0);
  });

  it('has its sources, with the pages that were read', () => {
    const found = getEvidence('ca-on');
    if (!found.ok) throw new Error('no evidence');
    const { afterwards, sources } = found.value;
    const address = (id: string) => sources.find((source) => source.id === id)?.url;
    expect(afterwards['law.ca.not']?.sources).toEqual(['CA10', 'CA11', 'CA8']);
    expect(address('CA10')).toMatch(/ottawapublichealth\.ca\/.*\/stop-overdose-ottawa/);
    expect(address('CA11')).toMatch(/aidsnb\.com\/naloxone/);
    expect(address('CA8')).toMatch(/canada\.ca\/.*\/good-samaritan-law/);
    expect(afterwards['law.ca.police']?.sources).toEqual(['ON9']);
    expect(address('ON9')).toMatch(/tbdhu\.com\/.*witness-an-overdose/);
  });
});

it.each(everywhere)('each line about a person or the law in %s has a source', (region) => {
  const protocol = protocolOf(region);
  const said = new Set(protocol.steps.flatMap(({ details }) => details as readonly string[]));
  const found = getEvidence(region);
  if (!found.ok) throw new Error(region);
  const { next, law } = afterwardsOf(protocol);
  for (const word of [...next, ...law]) {
    if (said.has(word)) continue;
    expect(found.value.afterwards[word]?.sources.length, word).toBeGreaterThan(0);
  }
});

it.each([
  ['ca-on', 'stay.wears-off'],
  ['ca-ab', 'stay.wears-off-plain'],
  ['uk', 'stay.wears-off'],
  ['nl', 'recovery.watch'],
])('begins in %s with %s', (region, word) => {
  expect(afterwardsOf(protocolOf(region)).next[0]).toBe(word);
});

it.each([
  ['ca-on', 1],
  ['fr', 1],
  ['nl', 0],
  ['be', 0],
  ['hu', 0],
  ['eu-none', 0],
])('in %s says to get a new kit on %d lines', (region, count) => {
  expect(afterwardsOf(protocolOf(region)).kit).toHaveLength(count);
});

/** What the limit of each law says "not" with; without it the line would promise what is not so. */
const NOT: Readonly<Record<string, RegExp>> = {
  en: /does not cover/,
  fr: /(?:ne couvre ni|ne couvre pas)/,
  el: /δεν καλύπτει/i,
  hu: /nem terjed ki/i,
  lt: /neapima/,
  nl: /geldt niet/,
  pl: /nie obejmuje/i,
  pt: /não abrange/i,
};

describe.each(Object.keys(NOT))('in %s', (language) => {
  it('has every line, without digits and tokens; limits say “not”, both drafts say so', async () => {
    const own = (await afterwardsCatalog.load[language]?.())?.default ?? afterwardsCatalog.en;
    expect(Object.keys(own).sort()).toEqual(Object.keys(afterwardsCatalog.en).sort());
    for (const [id, words] of Object.entries(own)) {
      expect(messageTokens(words), id).toEqual([]);
      expect(JSON.stringify(words), id).not.toMatch(/\d/);
    }
    expect(own['law.ca.not']).toMatch(NOT[language] ?? /^$/);
    expect(own['law.uk.not']).toMatch(NOT[language] ?? /^$/);
    expect(own['law.ca.act']).toContain('Good Samaritan Drug Overdose Act');
  });
});
