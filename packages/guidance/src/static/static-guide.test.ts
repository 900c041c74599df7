import { describe, expect, it } from 'vitest';
import { getProtocol, guideMessages, renderStaticGuide, type GuideProtocol } from '../index.ts';
import { en } from '../locales/en.ts';

const found = getProtocol('ca-on');
if (!found.ok) throw new Error('no protocol');
const protocol: GuideProtocol = found.value;
const page = renderStaticGuide(protocol, await guideMessages('en'));
const headings = (html: string, level: number) =>
  [...html.matchAll(new RegExp(`<h${level}>(.*?)</h${level}>`, 'g'))].map(([, text]) => text);

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
      'Roll them on their side.',
      'Stay until help takes over.',
    ]);
  });

  it('holds how to use every kit, what to do without one, and pushing on the chest', () => {
    expect(headings(page, 4)).toEqual([
      'Nose spray',
      'Needle',
      'No kit',
      'Cannot give breaths? Push hard and fast on the chest.',
    ]);
    expect(page).toContain('4 mg in 0.1 mL');
    expect(page).toContain('It holds 0.4 mg.');
    expect(page).toContain('one breath every 5 seconds');
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

  it('uses the heading level that the page asks for', () => {
    expect(headings(renderStaticGuide(protocol, en, { headingLevel: 2 }), 2)).toHaveLength(7);
  });
});
