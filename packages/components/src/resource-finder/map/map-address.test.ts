import { describe, expect, it } from 'vitest';
import { isAllowed, mapAddressOf } from './map-address.ts';

const PAGE = 'https://agency.example/help/find.html';

describe('the address in `map`', () => {
  it.each([
    ['/tiles/town.pmtiles', 'pmtiles', 'https://agency.example/tiles/town.pmtiles'],
    ['town.PMTiles?v=2', 'pmtiles', 'https://agency.example/help/town.PMTiles?v=2'],
    ['/t/{z}/{x}/{y}.mvt', 'vector', 'https://agency.example/t/{z}/{x}/{y}.mvt'],
    ['/t/{z}/{x}/{y}.pbf?k=1', 'vector', 'https://agency.example/t/{z}/{x}/{y}.pbf?k=1'],
    ['/t/{z}/{x}/{y}.png', 'raster', 'https://agency.example/t/{z}/{x}/{y}.png'],
    ['/t?z={z}&x={x}&y={y}', 'raster', 'https://agency.example/t?z={z}&x={x}&y={y}'],
    ['/map/style.json', 'style', 'https://agency.example/map/style.json'],
  ])('%s is %s', (text, kind, href) => {
    expect(mapAddressOf(text, PAGE)).toEqual({
      kind,
      href,
      origins: ['https://agency.example'],
    });
  });

  it('names another host only where the page does', () => {
    expect(mapAddressOf('https://tiles.example/town.pmtiles', PAGE)?.origins).toEqual([
      'https://agency.example',
      'https://tiles.example',
    ]);
  });

  it.each(['', '  ', 'javascript:alert(1)', 'data:application/json,{}', 'http://['])(
    '“%s” is none',
    (text) => {
      expect(mapAddressOf(text, PAGE)).toBe(undefined);
    },
  );
});

describe('where a map may ask', () => {
  const own = mapAddressOf('/map/style.json', PAGE);
  const named = mapAddressOf('https://tiles.example/style.json', PAGE);
  if (!own || !named) throw new Error('They are addresses.');

  it.each([
    'https://agency.example/fonts/a.pbf',
    'pmtiles://https://agency.example/town.pmtiles',
    'pmtiles://https://agency.example/town.pmtiles/3/4/5',
    'data:image/png;base64,AA',
    'blob:https://agency.example/1',
  ])('the page’s own host: %s', (address) => {
    expect(isAllowed(address, own)).toBe(true);
  });

  it.each([
    'https://tiles.example/1/1/1.mvt',
    'https://agency.example.evil.example/a',
    'http://agency.example/a',
    'pmtiles://https://tiles.example/town.pmtiles',
    '//tiles.example/a',
    'nowhere',
  ])('no other: %s', (address) => {
    expect(isAllowed(address, own)).toBe(false);
  });

  it('and the host that the attribute names', () => {
    expect(isAllowed('https://tiles.example/1/1/1.mvt', named)).toBe(true);
    expect(isAllowed('https://other.example/1/1/1.mvt', named)).toBe(false);
  });
});
