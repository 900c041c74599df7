import { describe, expect, it } from 'vitest';
import { distanceInWords } from './distance.ts';

describe('a distance', () => {
  it.each([
    [0.004, 'en', undefined, '50 m'],
    [0.34, 'en', undefined, '350 m'],
    [0.96, 'en', undefined, '1 km'],
    [1.24, 'en', 'America/Toronto', '1.2 km'],
    [12.6, 'en', undefined, '13 km'],
    [1.24, 'fr', undefined, '1,2 km'],
    [1.24, 'en-US', undefined, '0.8 mi'],
    [1.24, 'en', 'Europe/London', '0.8 mi'],
    [1.24, 'en-IE', 'Europe/London', '1.2 km'],
  ])('of %d km in %s, %s, is %s', (km, language, zone, words) => {
    expect(distanceInWords(km, language, zone).replaceAll(/\s/g, ' ')).toBe(words);
  });
});
