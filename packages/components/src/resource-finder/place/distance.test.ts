import { describe, expect, it } from 'vitest';
import { distanceInWords, roughDistance } from './distance.ts';

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

describe('a distance from somewhere in a town', () => {
  it.each([
    [0.004, 'en', undefined, '2 km', true],
    [1.94, 'en', undefined, '2 km', true],
    [2.4, 'en', undefined, '2 km', false],
    [12.6, 'fr', undefined, '13 km', false],
    [3, 'en', 'Europe/London', '2 mi', true],
    [5, 'en', 'Europe/London', '3 mi', false],
  ])('of %d km in %s, %s, is %s or less', (km, language, zone, words, isLess) => {
    const { far, ...rest } = roughDistance(km, language, zone);
    expect([far.replaceAll(/\s/g, ' '), rest.isLess]).toEqual([words, isLess]);
  });
});
