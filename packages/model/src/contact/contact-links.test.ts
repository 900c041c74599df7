import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Phone } from '../directory/directory.ts';
import {
  directionsLinks,
  emailHref,
  emergencyHref,
  mapHref,
  phoneHref,
  websiteHref,
  websiteLabel,
} from './contact-links.ts';

describe('phoneHref', () => {
  it.each<[Phone, string | undefined]>([
    [{ number: '519-555-0100', kind: 'voice' }, 'tel:5195550100'],
    [{ number: '1-800-555-HOPE', kind: 'tty' }, 'tel:18005554673'],
    [{ number: '211', extension: '5', kind: 'voice' }, 'tel:211;ext=5'],
    [{ number: '211', extension: 'x5', kind: 'voice' }, 'tel:211;ext=5'],
    [{ number: '519-555-0100 ext. 5', kind: 'voice' }, 'tel:5195550100;ext=5'],
    [{ number: '519-555-0100 ext. 5', extension: '5', kind: 'voice' }, 'tel:5195550100;ext=5'],
    // Two that differ: the main number, and the person reads both.
    [{ number: '519-555-0100 ext. 5', extension: '6', kind: 'voice' }, 'tel:5195550100'],
    [{ number: '519-555-0100', extension: '5;x=1', kind: 'voice' }, 'tel:5195550100'],
    [{ number: '519-555-0100', extension: 'press 2', kind: 'voice' }, 'tel:5195550100'],
    [{ number: '741741', kind: 'text' }, 'sms:741741'],
    [{ number: '519-555-0100', extension: '5', kind: 'text' }, 'sms:5195550100'],
    [{ number: '519-555-0100', kind: 'fax' }, undefined],
    [{ number: 'ask for Dana, room 12 after 5', kind: 'voice' }, undefined],
    [{ number: 'text HOME to 741741', kind: 'text' }, undefined],
  ])('%j gives %s', (phone, href) => {
    expect(phoneHref(phone)).toBe(href);
  });
});

describe('emergencyHref', () => {
  it('dials what phoneHref dials, where both read a number', () => {
    const digits = Array.from({ length: 10 }, (_, digit) => String(digit));
    const character = fc.constantFrom(...digits, ...digits, ' ', '-', '.', '(', ')', '+');
    const written = fc.array(character, { maxLength: 18 }).map((characters) => characters.join(''));
    const inBrackets = fc
      .tuple(fc.nat(99), fc.nat(99), fc.integer({ min: 1_000_000, max: 99_999_999 }))
      .map(([country, area, line]) => `+${country} (${area === 0 ? '0' : area})${line}`);
    fc.assert(
      fc.property(fc.oneof(written, inBrackets), (number) => {
        const small = emergencyHref(number);
        const full = phoneHref({ number, kind: 'voice' });
        if (small !== undefined && full !== undefined) expect(small).toBe(full);
      }),
      { numRuns: 2000, examples: [['+44 (0)20 7946 0000'], ['2-1-1'], ['+39 (0)6 1234 5678']] },
    );
  });

  it.each([
    ['911', 'tel:911'],
    [' 112 ', 'tel:112'],
    ['15', 'tel:15'],
    ['+1 (519) 555-0100', 'tel:+15195550100'],
    ['519.555.0100', 'tel:5195550100'],
    ['911 or 112', undefined],
    ['911, 112', undefined],
    ['911/112', undefined],
    ['911 112', undefined],
    ['call us', undefined],
    ['1', undefined],
    ['*911', undefined],
    ['', undefined],
  ])('%j gives %s', (number, href) => {
    expect(emergencyHref(number)).toBe(href);
  });
});

describe('emailHref', () => {
  it.each([
    ['info@example.org', 'mailto:info@example.org'],
    ['info+peers@example.org', 'mailto:info+peers@example.org'],
    ['información@example.org', 'mailto:informaci%C3%B3n@example.org'],
    ['info@example.org?bcc=x@evil.example', undefined],
    ['a@b.org,c@d.org', undefined],
    ['a@b.org; c@d.org', undefined],
    ['mailto:info@example.org', undefined],
    ['javascript:alert(1)//@x', undefined],
    ['ask at the desk', undefined],
    ['\ud800@example.org', undefined],
    ['\u202egro.elpmaxe@ofni', undefined],
    ['', undefined],
  ])('%j gives %s', (email, href) => {
    expect(emailHref(email)).toBe(href);
  });
});

describe('websiteHref', () => {
  it.each([
    'https://example.org/help',
    'http://example.org',
    'HTTPS://Example.org/?a=b#c',
    'https://example.org:8443/',
    'https://ex\u00e4mple.org/|x|',
  ])('links %s as it is', (website) => {
    expect(websiteHref(website)).toBe(website);
  });

  it.each([
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'JAVASCRIPT:alert(1)',
    'javascript://example.org/%0aalert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    'blob:https://example.org/1',
    'intent://example.org#Intent;end',
    'https://real.org@evil.example/',
    'https:\\\\evil.example',
    'https://',
    'https:///path',
    'https:example.org',
    'https://example.org and more',
    'https://example.org/\njavascript:alert(1)',
    '//example.org',
    'https://\u202egro.elpmaxe/',
    'https://example.org/\u200b',
    'example.org',
    'www.example.org',
    '',
  ])('gives no link for %j', (website) => {
    expect(websiteHref(website)).toBeUndefined();
  });

  it('is written as people say it', () => {
    expect(websiteLabel('https://www.example.org/')).toBe('example.org');
    expect(websiteLabel('http://example.org/a')).toBe('example.org/a');
  });
});

describe('mapHref', () => {
  it.each([
    [{ latitude: 42.9745, longitude: -82.4066 }, 'geo:42.9745,-82.4066'],
    [{ latitude: 0, longitude: -0.0000001 }, 'geo:0,0'],
    [{ latitude: 91, longitude: 0 }, undefined],
    [{ latitude: 0, longitude: -181 }, undefined],
    [{ latitude: Number.NaN, longitude: 0 }, undefined],
    [{ latitude: 0, longitude: Infinity }, undefined],
  ])('%j gives %s', (point, href) => {
    expect(mapHref(point)).toBe(href);
  });
});

describe('directionsLinks', () => {
  const pier = { address: '2 Pier Road, Millbrook', name: 'Pier (2)' };
  const point = { latitude: 44.1, longitude: -78.5 };
  const hrefs = (to: Parameters<typeof directionsLinks>[0], agent = ''): string[] =>
    directionsLinks(to, agent).map(({ href }) => href);

  it('lead to a point where there is one, else to an address', () => {
    expect(hrefs({ ...pier, point })).toEqual([
      'https://www.google.com/maps/dir/?api=1&destination=44.1%2C-78.5',
      'https://www.openstreetmap.org/directions?to=44.1%2C-78.5#map=17/44.1/-78.5',
    ]);
    expect(hrefs(pier)).toEqual([
      'https://www.google.com/maps/dir/?api=1&destination=2%20Pier%20Road%2C%20Millbrook',
      'https://www.openstreetmap.org/search?query=2%20Pier%20Road%2C%20Millbrook',
    ]);
  });

  it('begin with the map of the device', () => {
    const android = 'Mozilla/5.0 (Linux; Android 14)';
    expect(directionsLinks({ ...pier, point }, android)[0]).toEqual({
      map: 'device',
      href: 'geo:44.1,-78.5?q=44.1,-78.5(Pier%20%202%20)',
    });
    expect(hrefs(pier, android)[0]).toBe('geo:0,0?q=2%20Pier%20Road%2C%20Millbrook');
    expect(hrefs({ point, address: '' }, android)[0]).toBe('geo:44.1,-78.5?q=44.1%2C-78.5');
    expect(hrefs(pier, 'iPhone')[0]).toBe(
      'https://maps.apple.com/?daddr=2%20Pier%20Road%2C%20Millbrook',
    );
  });

  it('use no point that is not on earth, and write no exponent', () => {
    expect(hrefs({ ...pier, point: { latitude: 91, longitude: 0 } })).toEqual(hrefs(pier));
    expect(hrefs({ point: { latitude: 91, longitude: 0 }, address: '' })).toEqual([]);
    expect(hrefs({ ...pier, point: { latitude: 1e-7, longitude: 2 } })[0]).toContain('=0%2C2');
  });
});
