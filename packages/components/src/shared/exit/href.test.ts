import { describe, expect, it } from 'vitest';
import { FALLBACK_HREF, safeHref } from './href.ts';

describe('safeHref', () => {
  it('has a plain page for when there is no other', () => {
    expect(FALLBACK_HREF).toBe('https://www.wikipedia.org/');
  });

  it.each([
    ['https://example.org/weather', 'https://example.org/weather'],
    ['http://example.org/weather', 'http://example.org/weather'],
    ['/news', 'https://agency.example/news'],
    ['javascript:alert(1)', FALLBACK_HREF],
    ['data:text/html,x', FALLBACK_HREF],
    ['web+https://example.org/', FALLBACK_HREF],
    ['https://', FALLBACK_HREF],
    ['', FALLBACK_HREF],
  ])('%s leads to %s', (href, expected) => {
    expect(safeHref(href, 'https://agency.example/help')).toBe(expected);
  });
});
