import { describe, expect, it } from 'vitest';
import {
  getProtocol,
  guideCatalog,
  guideMessages,
  REGIONS,
  renderStaticGuide,
  type GuideProtocol,
} from '../index.ts';

const { en } = guideCatalog;

const found = getProtocol('ca-on');
if (!found.ok) throw new Error('no protocol');
const protocol: GuideProtocol = found.value;
const page = renderStaticGuide(protocol, await guideMessages('en'));
const headings = (html: string, level: number) =>
  [...html.matchAll(new RegExp(`<h${level}>(.*?)</h${level}>`, 'g'))].map(([, content = '']) =>
    content.replace(/<svg.*<\/svg>/, ''),
  );
/** The words alone, parts of different elements apart. */
const wordsOf = (html: string) => html.replace(/<svg.*?<\/svg>/g, '').replace(/<[^>]*>/g, '|');

describe('the static guide', () => {
  it('begins with a phone link to the emergency number', () => {
    expect(/<a href="([^"]*)"/.exec(page)?.[1]).toBe('tel:911');
    expect(page.indexOf('<a ')).toBeLessThan(page.indexOf('<ol'));
  });

  it('holds the steps in the order of the protocol', () => {
    expect(headings(page, 3)).toEqual([
      'Shout their name. Shake their shoulders.',
      'Not responding? Call 911 now.',
      'Give naloxone.',
      'Breathe for them.',
      'Are they breathing on their own?',
      'Breathing well by themselves, but not awake? Roll them on their side.',
      'Stay until help takes over.',
    ]);
  });

  it('holds how to use every kit, what to do without one, and pushing on the chest', () => {
    expect(headings(page, 4)).toEqual([
      'They answer or wake up? Stay with them. Keep them talking.',
      'No phone? Shout for help.',
      'Nose spray',
      'Vial',
      'Ampoule',
      'No kit',
      'Cannot give breaths? Push hard and fast on the chest.',
      'Not breathing well, or only gasping?',
    ]);
    expect(page).toContain('4 mg in 0.1 mL');
    expect(page).toContain('It holds 0.4 mg.');
    expect(page).toContain('one breath every 5 seconds');
  });

  it('says how to go on when they do not breathe: when the next dose is due, by kit, and from where', () => {
    const text = wordsOf(page);
    expect(text).toContain(
      'Nose spray: not breathing well 3 minutes after a dose? Give the next dose.',
    );
    expect(text).toContain('Vial: not breathing well 3 minutes after a dose? Give the next dose.');
    expect(text).toContain('Keep helping. Do steps 3 to 5 again until they breathe well.');
    expect(text).toContain('Breathing stops again? Give a dose at once. Go back to step 3.');
  });

  it('is safe to follow in every region: nobody is turned on their side who does not breathe', () => {
    for (const region of REGIONS) {
      const known = getProtocol(region);
      if (!known.ok) throw new Error(region);
      const text = wordsOf(renderStaticGuide(known.value, en));
      expect(text, region).toContain(
        'Breathing well by themselves, but not awake? Roll them on their side.',
      );
      expect(text, region).not.toMatch(/\|Roll them on their side\.\|/);
      expect(text, region).toMatch(/Do steps \d to \d again until they breathe well\./);
      expect(text, region).toMatch(
        /Breathing stops again\? (Give a dose at once\. )?Go back to step \d\./,
      );
      expect(text, region).toContain('They answer or wake up?');
      expect(text, region).not.toMatch(/undefined|NaN|[{}]/);
    }
  });

  it('names no time where none was read', () => {
    const known = getProtocol('ca-bc');
    if (!known.ok) throw new Error('ca-bc');
    const text = renderStaticGuide(known.value, en);
    expect(text).toContain('Nose spray: the label, or 911, says when to give the next dose.');
    expect(text).toContain('Vial: not breathing well 5 minutes after a dose?');
  });

  it('says that it is a draft unless a review is valid on the given day', () => {
    expect(page).toContain('Draft.');
    const reviewed: GuideProtocol = {
      ...protocol,
      review: {
        status: 'reviewed',
        by: 'A',
        credential: 'B',
        on: '2027-01-01',
        expires: '2028-01-01',
      },
    };
    expect(renderStaticGuide(reviewed, en, { today: '2027-06-01' })).not.toContain('Draft.');
    expect(renderStaticGuide(reviewed, en, { today: '2028-06-01' })).toContain('Draft.');
    expect(renderStaticGuide(reviewed, en)).toContain('Draft.');
  });

  it('closes every tag it opens and needs no script or style', () => {
    const open: string[] = [];
    for (const [, slash, tag] of page.matchAll(/<(\/?)(\w+)[^>]*>/g)) {
      if (slash) expect(open.pop()).toBe(tag);
      else open.push(tag!);
    }
    expect(open).toEqual([]);
    expect(page).not.toMatch(/<script|<style|style=|\son\w+=/);
  });

  it('escapes words and numbers', () => {
    const evil = '<img src=x onerror="a">&\'';
    const html = renderStaticGuide(
      {
        ...protocol,
        facts: { ...protocol.facts, emergencyNumber: evil },
      },
      { ...en, 'check.title': evil },
    );
    expect(html).not.toContain('<img');
    expect(html).toContain('&lt;img src=x onerror=&quot;a&quot;&gt;&amp;&#39;');
  });

  it('draws what the hands do before the words, and nothing where a page wants none', () => {
    const drawn = (words: string) =>
      new RegExp(`<li>(<svg[^<]*(<path[^<]*</path>)+</svg>)+${words}`);
    expect(page).toMatch(drawn('Peel'));
    expect(page).toMatch(/<h3><svg.*?<\/svg>Breathe for them\./);
    expect(page.match(/<svg/g)).toHaveLength(26);
    expect(renderStaticGuide(protocol, en, { pictures: false })).not.toContain('<svg');
  });

  it('shows the kits that a page asks for, in its order, and always what to do without one', () => {
    const kits = ['im-ampoule-0.4mg', 'nasal-4mg'];
    const html = renderStaticGuide(protocol, en, { kits });
    expect(headings(html, 4).slice(2, 5)).toEqual(['Ampoule', 'Nose spray', 'No kit']);
    expect(html).not.toContain('Vial');
  });

  it('uses the heading level that the page asks for', () => {
    expect(headings(renderStaticGuide(protocol, en, { headingLevel: 2 }), 2)).toHaveLength(7);
  });
});
