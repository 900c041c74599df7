import { describe, expect, it } from 'vitest';
import { tinyProtocol as tiny } from '../testing/tiny-protocol.ts';
import { factNumber, kitParams, redoseState, startSession } from './machine.ts';
import type { Session } from './session.ts';

const T0 = 1_800_000_000_000;
const MINUTE = 60_000;

describe('facts of a kit', () => {
  it('fill the lines that say how to use it, where they were read', () => {
    const facts = { ...tiny.facts, 'nasal-4mg.dose': 4, 'nasal-4mg.volume': '0.1' };
    expect(kitParams({ ...tiny, facts }, 'nasal-4mg')).toStrictEqual({ dose: 4, volume: '0.1' });
    expect(kitParams(tiny, 'nasal-4mg')).toStrictEqual({});
    expect(kitParams({ ...tiny, facts }, 'none')).toStrictEqual({});
  });

  it('are numbers where a number is asked for', () => {
    expect(factNumber(tiny, 'nasal-4mg.redose')).toBe(3);
    expect(() => factNumber(tiny, 'number')).toThrow('No number "number".');
  });
});

describe('the time of the next dose', () => {
  const stateOf = (minutes: number, ...checks: Session['checks']) =>
    redoseState(
      tiny,
      {
        ...startSession(tiny, { at: T0, kit: 'nasal-4mg' }),
        doses: [{ at: T0, kit: 'nasal-4mg' }],
        checks,
      },
      T0 + minutes * MINUTE,
    );
  const check = (minutes: number, ok: boolean) => ({ at: T0 + minutes * MINUTE, ok });

  it('does not count what was seen in the moment of the dose', () => {
    expect(stateOf(1, check(0, true), check(0, false))).toBe('wait');
    expect(stateOf(1, check(0, true), check(0.5, false))).toBe('wait');
    expect(stateOf(1, check(0.2, true), check(0.5, false))).toBe('now');
  });

  it('is not there at once while they breathe', () => {
    expect(stateOf(1, check(0.5, true))).toBe('wait');
    expect(stateOf(2, check(0.5, false), check(0.8, true))).toBe('check');
  });

  it('is there for whoever looked at the time of the look, to the moment', () => {
    expect(stateOf(2.5, check(2, false))).toBe('due');
    expect(stateOf(2.5, check(1.999, false))).toBe('check');
    expect(stateOf(2.5, check(1, false), check(2.2, false))).toBe('due');
  });
});
