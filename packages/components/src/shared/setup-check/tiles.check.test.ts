import { expect, it } from 'vitest';
import { tilesFindings } from './tiles.check.ts';

const PAGE = 'https://agency.example/find';
const keys = (map: string, isDrawn = true): string[] =>
  tilesFindings(map, isDrawn, PAGE).map(({ key }) => key);

it('finds nothing without a map, or with one of the page’s own', () => {
  expect(keys('', false)).toEqual([]);
  expect(keys('/tiles/town.pmtiles')).toEqual([]);
});

it('says who else learns where people look', () => {
  expect(tilesFindings('https://tiles.example/{z}/{x}/{y}.png', true, PAGE)).toEqual([
    { key: 'tiles-elsewhere', params: { origin: 'https://tiles.example' } },
  ]);
});

it('says what is no web address, and that nothing draws a map', () => {
  expect(keys('javascript:alert(1)')).toEqual(['tiles-bad']);
  expect(keys('/tiles/town.pmtiles', false)).toEqual(['tiles-undrawn']);
});
