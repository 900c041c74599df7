import { afterEach, expect, it, vi } from 'vitest';
import { toJson } from './json.ts';

const VALUE = { list: ['a', ['b', 1, null]], text: 'x', yes: true, none: undefined, empty: [] };

afterEach(() => {
  for (const { prototype } of [Array, Object, String, Number]) {
    Reflect.deleteProperty(prototype, 'toJSON');
  }
});

it('writes what JSON.stringify writes', () => {
  expect(toJson(VALUE)).toBe(JSON.stringify(VALUE));
  expect(toJson([])).toBe('[]');
});

it.each([Array, Object, String, Number])(
  'asks no toJSON that a library gave to every %o',
  (type) => {
    const right = JSON.stringify(VALUE);
    const spoil = vi.fn(() => 'spoilt');
    Object.defineProperty(type.prototype, 'toJSON', { value: spoil, configurable: true });
    expect(toJson(VALUE)).toBe(right);
  },
);
