import { describe, expect, it } from 'vitest';
import { FALLBACK_HREF, safeHref } from './href.ts';

const SITE = 'https://agency.example';
const BASE = `${SITE}/help`;

describe('safeHref', () => {
  it('has a plain page for when there is no other', () => {
    expect(FALLBACK_HREF).toBe('https://www.wikipedia.org/');
  });

  it.each([
    ['https://example.org/weather', 'https://example.org/weather'],
    ['http://example.org/weather', 'http://example.org/weather'],
    ['//example.org/weather', 'https://example.org/weather'],
    ['javascript:alert(1)', FALLBACK_HREF],
    ['data:text/html,x', FALLBACK_HREF],
    ['web+https://example.org/', FALLBACK_HREF],
    ['https://', FALLBACK_HREF],
    ['', FALLBACK_HREF],
  ])('%s leads to %s', (href, expected) => {
    expect(safeHref(href, BASE, SITE)).toBe(expected);
  });

  it.each(['/', '/news', 'www.wikipedia.org', 'undefined', 'https://agency.example/news', '#top'])(
    'never stays on the site: %s',
    (href) => {
      expect(safeHref(href, BASE, SITE)).toBe(FALLBACK_HREF);
    },
  );

  it.each(['news', 'https://agency.example/news'])(
    'never stays on the site where its base is another: %s',
    (href) => {
      expect(safeHref(href, 'https://cdn.example/', SITE)).toBe(FALLBACK_HREF);
    },
  );
});
