import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  NO_PRESSES,
  PAUSE_MS,
  pressKey,
  PRESSES,
  type KeyInput,
  type ShiftState,
} from './shift-presses.state.ts';

let clock = 0;
const input = (type: 'keydown' | 'keyup', key: string, wait = 100): KeyInput => ({
  type,
  key,
  repeat: false,
  timeStamp: (clock += wait),
});
const shift = (wait?: number): KeyInput[] => [
  input('keydown', 'Shift', wait),
  input('keyup', 'Shift'),
];
const after = (keys: readonly KeyInput[], from: ShiftState = NO_PRESSES): number =>
  keys.reduce(pressKey, from).count;

describe('pressKey', () => {
  it('counts Shift pressed by itself', () => {
    expect(after([...shift(), ...shift(), ...shift()])).toBe(PRESSES);
  });

  it('does not count Shift held down', () => {
    const held = { ...input('keydown', 'Shift'), repeat: true };
    expect(after([input('keydown', 'Shift'), held, held, held, input('keyup', 'Shift')])).toBe(1);
  });

  it('does not count capital letters, however many', () => {
    const capital = (letter: string) => [
      input('keydown', 'Shift'),
      input('keydown', letter),
      input('keyup', letter),
      input('keyup', 'Shift'),
    ];
    expect(after(['H', 'E', 'L', 'P'].flatMap(capital))).toBe(0);
  });

  it('starts over after another key or a long pause', () => {
    expect(after([...shift(), ...shift(), input('keydown', 'a'), ...shift()])).toBe(1);
    expect(after([...shift(), ...shift(), ...shift(PAUSE_MS + 1)])).toBe(1);
    expect(after([...shift(), ...shift(PAUSE_MS - 200), ...shift(PAUSE_MS - 200)])).toBe(PRESSES);
  });

  it('lets five seconds pass between two presses, and no more', () => {
    const press = (timeStamp: number): KeyInput[] => [
      { type: 'keydown', key: 'Shift', repeat: false, timeStamp },
      { type: 'keyup', key: 'Shift', repeat: false, timeStamp },
    ];
    expect(after([...press(0), ...press(5000)])).toBe(2);
    expect(after([...press(0), ...press(5001)])).toBe(1);
  });

  it('minds no key that comes up late, and counts a release once', () => {
    expect(after([...shift(), input('keyup', 'a'), ...shift()])).toBe(2);
    expect(after([...shift(), input('keyup', 'Shift')])).toBe(1);
  });

  it('never leaves for any text that is typed without three lone presses', () => {
    const key = fc.constantFrom('a', 'B', 'Escape', 'Tab', 'Enter', 'Control');
    const other = key.map((name) => [input('keydown', name), input('keyup', name)]);
    const lone = fc.constant(null).map(() => shift());
    fc.assert(
      fc.property(fc.array(fc.tuple(lone, other)), (pairs) => {
        expect(after(pairs.flat(2))).toBeLessThan(2);
      }),
    );
  });
});
