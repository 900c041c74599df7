import { describe, expect, it } from 'vitest';
import { tinyProtocol as tiny } from '../testing/tiny-protocol.ts';
import { noteTime, reduceSession, startSession, waysOn } from './machine.ts';
import type { Protocol, Step, StepLink, StepOutcome } from './protocol.ts';
import type { Session } from './session.ts';

const T0 = 1_800_000_000_000;
const KIT = 'nasal-4mg';
const dose = { at: T0, kit: KIT } as const;

type Ways = readonly `${StepOutcome} ${string}`[];

/** A protocol whose step has other ways on: each is its outcome and the step it leads to. */
function withWays(id: string, ways: Ways): Protocol {
  const next = ways.map((way) => {
    const [when = '', to = ''] = way.split(' ');
    return { when, to } as StepLink;
  });
  const steps = tiny.steps.map(
    (step) => (step.id === id ? { ...step, next } : step) as unknown as Step,
  );
  return { ...tiny, steps };
}

/** A session at a step that somebody came to from another. */
const at = (step: string, more: Partial<Session> = {}): Session => ({
  ...startSession(tiny, { at: T0, kit: KIT }),
  step,
  trail: [{ step: 'call', checked: false }],
  ...more,
});

const ways = (protocol: Protocol, session: Session): readonly string[] =>
  waysOn(protocol, session).map(({ when, to }) => `${when} ${to}`);

const after = (protocol: Protocol, session: Session, when: StepOutcome): Session =>
  reduceSession(protocol, session, { type: 'outcome', when, at: T0 + 60_000 });

describe('a way to the dose', () => {
  it('is added where no way of the step leads there', () => {
    expect(ways(tiny, at('breaths'))).toEqual(['done reassess', 'give-dose naloxone']);
    expect(ways(tiny, at('stay', { doses: [dose] }))).toEqual(['relapse naloxone']);
  });

  it('is not added where one of several ways leads there', () => {
    const two = withWays('breaths', ['done naloxone', 'relapse stay']);
    expect(ways(two, at('breaths'))).toEqual(['done naloxone', 'relapse stay']);
    expect(ways(two, at('breaths', { doses: [dose] }))).toEqual(['done naloxone', 'relapse stay']);
  });

  it('needs no word of a call after a dose, but before one', () => {
    expect(ways(tiny, at('call'))).toEqual(['done naloxone']);
    expect(ways(tiny, at('call', { doses: [dose] }))).toEqual([
      'done naloxone',
      'give-dose naloxone',
    ]);
    const other = withWays('call', ['done stay', 'relapse naloxone']);
    expect(ways(other, at('call', { doses: [dose] }))).toEqual(['done stay', 'relapse naloxone']);
  });

  it('is not added before a dose while somebody stays with a person who breathes', () => {
    const quiet = withWays('stay', ['done call']);
    expect(ways(quiet, at('stay'))).toEqual(['done call']);
    expect(ways(quiet, at('stay', { doses: [dose] }))).toEqual(['done call', 'give-dose naloxone']);
  });

  it('of the step itself is for whoever has a kit or gave a dose', () => {
    const own = withWays('breaths', ['give-dose naloxone', 'done reassess']);
    const both = ['give-dose naloxone', 'done reassess'];
    expect(ways(own, at('breaths'))).toEqual(both);
    expect(ways(own, at('breaths', { kit: 'none', doses: [dose] }))).toEqual(both);
    expect(ways(own, at('breaths', { kit: 'none' }))).toEqual(['done reassess']);
  });

  it('of the step itself stays for whoever said that none is left: another may come', () => {
    const own = withWays('breaths', ['done naloxone', 'give-dose naloxone']);
    const empty = at('breaths', { doses: [dose], holds: 1 });
    expect(ways(own, empty)).toEqual(['done breaths', 'give-dose naloxone']);
  });

  it('leads whoever said that none is left to where the dose sends them', () => {
    const elsewhere = withWays('naloxone', ['dose-given breaths', 'no-doses-left stay']);
    const empty = at('stay', { doses: [dose], holds: 1 });
    expect(ways(elsewhere, empty)).toEqual(['relapse stay', 'give-dose naloxone']);
  });

  it('is nowhere in a protocol without a dose', () => {
    const none = { ...tiny, steps: tiny.steps.filter(({ kind }) => kind !== 'naloxone') };
    expect(ways(none, at('breaths', { doses: [dose], holds: 1 }))).toEqual(['done reassess']);
  });

  it('takes nothing for said that nobody said', () => {
    const without = at('breaths', { kit: 'none', doses: [dose] });
    expect(after(tiny, without, 'give-dose')).toMatchObject({ step: 'naloxone', holds: 0 });
  });
});

describe('somebody who was sent back to call', () => {
  const sent = at('call', { trail: [{ step: 'reassess', checked: false }] });

  it('goes on where they were, and elsewhere by another way', () => {
    const other = withWays('call', ['done naloxone', 'relapse stay']);
    expect(ways(other, sent)).toEqual(['done reassess', 'relapse stay', 'give-dose naloxone']);
  });

  it('is who came from a question that sends to the call', () => {
    const from = at('call', { trail: [{ step: 'breaths', checked: false }] });
    expect(ways(tiny, from)).toEqual(['done naloxone']);
    expect(ways(tiny, at('call', { trail: [] }))).toEqual(['done naloxone']);
    const breaths = withWays('breaths', ['done stay']);
    expect(ways(breaths, { ...sent, step: 'breaths', kit: 'none' })).toEqual(['done stay']);
  });
});

describe('what is written down', () => {
  it('takes "They respond" for breathing only where breathing was asked', () => {
    const awake = withWays('call', ['responds stay']);
    expect(after(awake, at('call'), 'responds').checks).toEqual([]);
    expect(after(tiny, at('reassess'), 'responds').checks).toEqual([{ at: T0 + 60_000, ok: true }]);
  });

  it('takes a dose off where nothing is known of the step before', () => {
    const alone = at('breaths', { doses: [dose], trail: [] });
    const undone = reduceSession(tiny, alone, { type: 'undo-dose' });
    expect(undone).toMatchObject({ step: 'breaths', doses: [], trail: [] });
  });

  it('takes no clock for set back before a dose', () => {
    const none = at('call', { latest: T0 });
    expect(noteTime(none, T0 - 3_600_000)).toBe(none);
  });
});
