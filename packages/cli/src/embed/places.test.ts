import type { Directory } from '@peerkit/model';
import { buildIndex } from '@peerkit/search';
import { describe, expect, it } from 'vitest';
import { renderPlaces } from './places.ts';

const place = (more: Partial<Directory['organizations'][number]>): string =>
  renderPlaces(
    buildIndex({
      language: 'en',
      organizations: [{ id: 'mill', name: 'The Mill', phones: [], terms: [], ...more }],
      programs: [],
      services: [],
      locations: [],
      servicesAtLocations: [],
    }).entries,
  );

describe('the page that needs no script', () => {
  it.each([
    ['1-800-555-HOPE', '<a href="tel:18005554673">1-800-555-HOPE</a>'],
    ['519-555-0100 ext. 5', '<a href="tel:5195550100;ext=5">519-555-0100 ext. 5</a>'],
    ['+351 227 531 106/7', '<a href="tel:+351227531106">+351 227 531 106/7</a>'],
    ['030/1234567', '<a href="tel:0301234567">030/1234567</a>'],
  ])('dials %s', (number, link) => {
    expect(place({ phones: [{ number, kind: 'voice' }] })).toContain(`<br>${link}</li>`);
  });

  it.each(['ask for Dana, room 12 after 5', '555-0100 or 555-0199', 'javascript:alert(1)'])(
    'shows %j and dials nothing',
    (number) => {
      const html = place({ phones: [{ number, kind: 'voice' }] });
      expect(html).toContain(`<br>${number}</li>`);
      expect(html).not.toContain('href');
    },
  );

  it('keeps an extension in the words and in the link', () => {
    const html = place({ phones: [{ number: '519-555-0100', extension: '5', kind: 'voice' }] });
    expect(html).toContain('<a href="tel:5195550100;ext=5">519-555-0100 ext. 5</a>');
  });

  it('writes to a text line, and leaves fax machines out', () => {
    const html = place({
      phones: [
        { number: '741741', kind: 'text' },
        { number: '519-555-0199', kind: 'fax' },
      ],
    });
    expect(html).toContain('<a href="sms:741741">Text: 741741</a>');
    expect(html).not.toContain('0199');
  });

  it('names only what can be reached: by phone, mail or site, or by going there', () => {
    const list = '<ul class="peer-static-places">';
    expect(place({})).toBe(`${list}\n\n</ul>`);
    expect(place({ phones: [{ number: '519-555-0199', kind: 'fax' }] })).not.toContain('The Mill');
    for (const way of [
      { phones: [{ number: 'ask for Dana', kind: 'voice' as const }] },
      { email: 'hello@mill.example' },
      { website: 'https://mill.example' },
    ]) {
      expect(place(way)).toContain('<strong>The Mill</strong>');
    }
  });

  it('links an address and a site, http too, and shows what is not safe to link', () => {
    const good = place({ email: 'hello@mill.example', website: 'http://www.mill.example/help/' });
    expect(good).toContain('<a href="mailto:hello@mill.example">hello@mill.example</a>');
    expect(good).toContain('<a href="http://www.mill.example/help/">mill.example/help</a>');
    const bad = place({ email: 'a@b.org?bcc=x@evil.example', website: 'javascript:alert("1")' });
    expect(bad).toContain('a@b.org?bcc=x@evil.example<br>javascript:alert(&quot;1&quot;)</li>');
    expect(bad).not.toContain('href');
  });
});
