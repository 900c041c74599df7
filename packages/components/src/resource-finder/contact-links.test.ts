import { describe, expect, it } from 'vitest';
import { emailHref, phoneHref, websiteHref, websiteLabel } from './contact-links.ts';

describe('phoneHref', () => {
  it.each([
    ['211', 'tel:211'],
    ['519-555-0100', 'tel:5195550100'],
    ['+351 227 531 106/7', 'tel:+351227531106'],
    ['03/201.12.60', 'tel:032011260'],
    ['(+44) (0)20 7946 0000', 'tel:+442079460000'],
    ['1-888-995-HOPE', 'tel:18889954673'],
    ['519-555-0100 ext. 5', 'tel:5195550100'],
  ])('%s', (number, href) => {
    expect(phoneHref({ number, kind: 'voice' })).toBe(href);
  });

  it.each([
    '',
    'call us',
    '211 or text',
    'TEXT HOPE 741741',
    '519-555-0100, 519-555-0101, 519-555-0102',
    'javascript:alert(1)',
    '211;phone-context=evil.example',
    '*67',
  ])('gives no link for %j', (number) => {
    expect(phoneHref({ number, kind: 'voice' })).toBeUndefined();
  });

  it('knows extensions, text lines and fax machines', () => {
    expect(phoneHref({ number: '211', extension: '5', kind: 'voice' })).toBe('tel:211;ext=5');
    expect(phoneHref({ number: '211', extension: '5;x=1', kind: 'voice' })).toBe('tel:211');
    expect(phoneHref({ number: '741741', kind: 'text' })).toBe('sms:741741');
    expect(phoneHref({ number: '519-555-0100', kind: 'fax' })).toBeUndefined();
  });
});

describe('emailHref', () => {
  it('links an address, and nothing that would set other headers', () => {
    expect(emailHref('info@example.org')).toBe('mailto:info@example.org');
    expect(emailHref('info@example.org?bcc=x@evil.example')).toBeUndefined();
    expect(emailHref('a@b.org,c@d.org')).toBeUndefined();
    expect(emailHref('javascript:alert(1)//@x')).toBeUndefined();
  });
});

describe('websiteHref', () => {
  it('links https and nothing else', () => {
    expect(websiteHref('https://example.org/help')).toBe('https://example.org/help');
    for (const bad of [
      'http://example.org',
      'javascript:alert(1)',
      ' javascript:alert(1)',
      'java\nscript:alert(1)',
      'data:text/html,x',
      'https://real.org@evil.example/',
      '//example.org',
      'example.org',
      '',
    ]) {
      expect(websiteHref(bad)).toBeUndefined();
    }
  });

  it('is said without what nobody says', () => {
    expect(websiteLabel('https://www.example.org/')).toBe('example.org');
    expect(websiteLabel('http://example.org/a')).toBe('example.org/a');
  });
});
