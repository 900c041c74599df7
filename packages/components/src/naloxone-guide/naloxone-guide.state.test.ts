import {
  messageTokens,
  reduceSession,
  startSession,
  type Message,
  type Session,
} from '@peerkit/model';
import { getProtocol } from '@peerkit/guidance';
import { describe, expect, it } from 'vitest';
import { advanceRun, openRun, stepOf } from './naloxone-guide.run.ts';
import {
  callLines,
  clockText,
  commandOf,
  doseClock,
  hasBegun,
  needsClock,
  offeredKits,
  statesOf,
  wayWord,
} from './naloxone-guide.state.ts';
import { en } from './locales/en.ts';
import { stepsEn } from './locales/steps.en.ts';
import { MemoryStore, MINUTE, NOW, ontario } from './testing/fixtures.ts';

const protocol = ontario();
const fresh = () => startSession(protocol, { at: NOW, kit: 'nasal-4mg' });
const open = (store: MemoryStore, start = 'emergency', now = NOW) =>
  openRun(protocol, { kits: '', start, store, now });

describe('kits to offer', () => {
  it.each([
    ['', ['nasal-4mg', 'im-vial-0.4mg', 'im-ampoule-0.4mg', 'none']],
    ['im-ampoule-0.4mg', ['im-ampoule-0.4mg', 'none']],
    [' im-ampoule-0.4mg  nasal-4mg ', ['im-ampoule-0.4mg', 'nasal-4mg', 'none']],
    ['none', ['none']],
    [' none ', ['none']],
    ['none nasal-4mg', ['nasal-4mg', 'none']],
    ['nasal-4mg nasal-4mg none', ['nasal-4mg', 'none']],
    ['nasal-8mg', ['nasal-4mg', 'im-vial-0.4mg', 'im-ampoule-0.4mg', 'none']],
  ])('for "%s" are %j', (asked, kits) => {
    expect(offeredKits(protocol, asked)).toEqual(kits);
  });
});

describe('the other of two at the call', () => {
  const lastOf = (region: string, session: Partial<Session>) => {
    const found = getProtocol(region);
    if (!found.ok) throw new Error(region);
    const begun = startSession(found.value, { at: NOW, kit: found.value.kits[0]!.id });
    return callLines(found.value, { ...begun, ...session }).at(-1);
  };
  const doses = [{ at: NOW, kit: 'nasal-4mg' }] as const;

  it('gives naloxone from the kit in hand', () => {
    expect(lastOf('ca-on', {})).toBe('call.two');
    expect(lastOf('uk', {})).toBe('call.two');
  });

  it('helps as the region says where there is no kit', () => {
    expect(lastOf('ca-on', { kit: 'none' })).toBe('call.two-breaths');
    expect(lastOf('uk', { kit: 'none' })).toBe('call.two-cpr');
  });

  it('is not told to give naloxone while the clock says to wait', () => {
    expect(lastOf('ca-on', { doses })).toBe('call.two-breaths');
  });
});

describe('the dose clock', () => {
  it('shows nothing before a dose, then its count, time and hint', () => {
    expect(doseClock(protocol, fresh(), NOW)).toBeUndefined();
    const session: Session = { ...fresh(), doses: [{ at: NOW, kit: 'nasal-4mg' }] };
    expect(doseClock(protocol, session, NOW + 130_000)).toMatchObject({
      count: 1,
      elapsed: '2:10',
      state: 'check',
      kit: { id: 'nasal-4mg' },
    });
  });

  it('shows no time when the clock of the phone was set back', () => {
    const session: Session = {
      ...fresh(),
      latest: NOW + MINUTE,
      doses: [{ at: NOW, kit: 'nasal-4mg' }],
    };
    expect(doseClock(protocol, session, NOW + 30_000)).toMatchObject({
      elapsed: '–:––',
      state: 'unsure',
    });
  });

  it('comes to the alarm by itself, and to none where no dose is left or nothing has a time', () => {
    const all = (session: Partial<Session>, minutes: number) => {
      const doses = [{ at: NOW, kit: 'nasal-4mg' as const }];
      const given: Session = { ...fresh(), doses, ...session };
      return statesOf(doseClock(protocol, given, NOW + minutes * MINUTE)!, given);
    };
    expect(all({}, 1)).toEqual(['wait', 'check', 'due']);
    expect(all({}, 2)).toEqual(['check', 'wait', 'due']);
    expect(all({}, 3)).toEqual(['due', 'wait', 'check']);
    expect(all({ holds: 1 }, 1)).toEqual(['wait', 'check', 'out']);
    expect(all({ latest: NOW + 20 * MINUTE }, 1)).toEqual(['unsure']);
  });

  it('goes with the command at the step of the dose', () => {
    const step = protocol.steps.find(({ id }) => id === 'naloxone')!;
    const session: Session = { ...fresh(), doses: [{ at: NOW, kit: 'nasal-4mg' }] };
    const commandAt = (minutes: number) =>
      commandOf(step, doseClock(protocol, session, NOW + minutes * MINUTE));
    expect([0, 1.9, 2, 2.9, 3].map(commandAt)).toEqual([
      ...['hold', 'hold', 'redose.due', 'redose.due', 'naloxone.title'],
    ]);
    expect(commandOf(step, undefined)).toBe('naloxone.title');
    const breaths = protocol.steps.find(({ id }) => id === 'breaths')!;
    expect(commandOf(breaths, doseClock(protocol, session, NOW))).toBe('breaths.title');
  });

  it('shows nothing for a dose of no kit', () => {
    const session: Session = { ...fresh(), doses: [{ at: NOW, kit: 'none' }] };
    expect(doseClock(protocol, session, NOW)).toBeUndefined();
  });

  it.each([
    [0, '0:00'],
    [999, '0:00'],
    [65_000, '1:05'],
    [59 * MINUTE + 59_999, '59:59'],
    [60 * MINUTE, '1:00:00'],
    [62 * MINUTE + 5_000, '1:02:05'],
  ])('writes %d ms as %s', (ms, text) => {
    expect(clockText(ms)).toBe(text);
  });

  it('runs while breaths are paced or a dose was given, and rests otherwise', () => {
    expect(needsClock(protocol, fresh())).toBe(false);
    expect(needsClock(protocol, { ...fresh(), step: 'breaths' })).toBe(true);
    expect(needsClock(protocol, { ...fresh(), doses: [{ at: NOW, kit: 'nasal-4mg' }] })).toBe(true);
  });
});

describe('whether anything is worth keeping', () => {
  it('is false at first, and true after a step or a dose', () => {
    expect(hasBegun(fresh())).toBe(false);
    expect(hasBegun({ ...fresh(), trail: [{ step: 'call', checked: false }] })).toBe(true);
    expect(hasBegun({ ...fresh(), doses: [{ at: NOW, kit: 'nasal-4mg' }] })).toBe(true);
  });
});

describe('words', () => {
  it.each([
    ['call', 'done', 'way.called'],
    ['reassess', 'responds', 'way.awake'],
    ['check', 'responds', 'way.responds'],
    ['recovery', 'done', 'done.recovery'],
    ['breaths', 'done', 'done.look'],
    ['compressions', 'done', 'done.look'],
    ['check', 'done', 'way.done'],
    ['call', 'not-breathing', 'way.not-breathing'],
    ['breaths', 'breathing', 'way.breathing'],
  ] as const)('on the button of step "%s" for "%s" are %s', (kind, when, key) => {
    expect(wayWord(kind, when)).toBe(key);
  });

  it.each([
    ['call', 'done', 'naloxone', 'done.call'],
    ['call', 'done', 'breaths', 'way.called'],
    ['naloxone', 'no-kit', 'breaths', 'way.no-kit'],
    ['naloxone', 'no-kit', 'compressions', 'way.no-kit-cpr'],
    ['naloxone', 'breaths-now', 'compressions', 'way.cpr-now'],
    ['naloxone', 'breaths-now', 'breaths', 'way.breaths-now'],
  ] as const)('on a button of "%s" for "%s" that leads to "%s" are %s', (kind, when, to, key) => {
    expect(wayWord(kind, when, to)).toBe(key);
  });

  it('say nothing of naloxone after the call to whoever has no kit', () => {
    expect(wayWord('call', 'done', 'naloxone', 'none')).toBe('way.called');
    expect(wayWord('call', 'done', 'naloxone', 'nasal-1.8mg')).toBe('done.call');
  });

  it('exist for every way on of every step', () => {
    for (const { kind, next } of protocol.steps) {
      for (const { when } of next)
        expect({ ...en, ...stepsEn }).toHaveProperty([wayWord(kind, when)]);
    }
  });

  it('hold no digits; every token is a fact or given by the element', () => {
    const given = ['number', 'time', 'count', 'minutes', 'seconds', 'hours', 'dose', 'volume'];
    for (const [key, word] of Object.entries<Message>(en)) {
      expect(JSON.stringify(word), key).not.toMatch(/\d/);
      for (const token of messageTokens(word)) {
        expect([...given, ...Object.keys(protocol.facts)], key).toContain(token);
      }
    }
  });
});

describe('a run', () => {
  it('begins an emergency at the call, and an overview with all steps', () => {
    expect(open(new MemoryStore())).toMatchObject({ begun: true, session: { step: 'call' } });
    expect(open(new MemoryStore(), 'overview')).toMatchObject({
      begun: false,
      session: { step: 'check' },
    });
    expect(open(new MemoryStore(), 'nonsense').session.step).toBe('call');
  });

  it('keeps nothing before somebody acts, and the session after every act', () => {
    const store = new MemoryStore();
    const run = open(store);
    expect(store.text).toBeNull();
    const next = advanceRun(run, { type: 'outcome', when: 'done', at: NOW });
    expect(open(store).session).toEqual(next.session);
    expect(advanceRun(next, { type: 'outcome', when: 'relapse', at: NOW })).toBe(next);
  });

  it('is taken up again where it was, also when an overview was asked for', () => {
    const store = MemoryStore.holding({ step: 'breaths', doses: [{ at: NOW, kit: 'nasal-4mg' }] });
    const run = open(store, 'overview', NOW + MINUTE);
    expect(run.begun).toBe(true);
    expect(stepOf(run).id).toBe('breaths');
    expect(run.session.doses).toEqual([{ at: NOW, kit: 'nasal-4mg' }]);
  });

  it('erases what is too old or damaged, and begins anew', () => {
    for (const [store, now] of [
      [MemoryStore.holding({ step: 'stay' }), NOW + 24 * 60 * MINUTE],
      [Object.assign(new MemoryStore(), { text: '{"v":1' }), NOW],
    ] as const) {
      expect(open(store, 'emergency', now).session.step).toBe('call');
      expect(store.text).toBeNull();
    }
  });

  it('says so when the device refuses to keep it, and goes on', () => {
    const store = new MemoryStore();
    store.refuses = true;
    const run = advanceRun(open(store), { type: 'outcome', when: 'done', at: NOW });
    expect(run).toMatchObject({ kept: false, session: { step: 'naloxone' } });
  });

  it('holds times and other numbers only: nothing that can be read', () => {
    const store = new MemoryStore();
    let run = open(store);
    for (const when of ['done', 'dose-given', 'done', 'breathing', 'done'] as const) {
      run = advanceRun(run, { type: 'outcome', when, at: NOW });
    }
    expect(reduceSession(protocol, run.session, { type: 'back' })).not.toBe(run.session);
    expect(store.text).toMatch(/^[\d,[\]]+$/);
  });
});
