import { describe, expect, it } from 'vitest';
import { renderWho } from './who.ts';

describe('who hands the guide out', () => {
  it('is a footer with the name, a line and a contact that opens', () => {
    expect(
      renderWho({ name: ' River <Peers> ', about: 'Kits & company.', contact: '416-555-0100' }),
    ).toBe(
      '<footer><p><strong>River &lt;Peers&gt;</strong></p><p>Kits &amp; company.</p>' +
        '<p><a href="tel:4165550100">416-555-0100</a></p></footer>',
    );
    expect(renderWho({ name: 'A', contact: 'us@river.example' })).toContain(
      'href="mailto:us@river.example"',
    );
    expect(renderWho({ name: 'A', contact: 'https://river.example/?a=1&b=2' })).toContain(
      'href="https://river.example/?a=1&amp;b=2"',
    );
  });

  it('is nothing where nobody said it', () => {
    expect(renderWho({})).toBe('');
  });

  it.each([{ about: 'A line' }, { contact: '416-555-0100' }])('has a name: %o', (who) => {
    expect(() => renderWho(who)).toThrow('Say with --name whose line or contact it is.');
  });

  it.each([
    ['--name', { name: '  ' }],
    ['--name', { name: 'a\u202Eb' }],
    ['--about', { name: 'A', about: 'one\ntwo' }],
    ['--about', { name: 'A', about: 'x'.repeat(201) }],
  ])('refuses what is no line: %s', (option, who) => {
    expect(() => renderWho(who)).toThrow(`Write ${option} as one line of text`);
  });

  it.each([
    'ask us',
    'javascript:alert(1)',
    '',
    'http://a@b.example',
    'us@a.example?cc=b@c.example',
  ])('refuses a contact that cannot be made into a link: %s', (contact) => {
    expect(() => renderWho({ name: 'A', contact })).toThrow('cannot be made into a link');
  });
});
