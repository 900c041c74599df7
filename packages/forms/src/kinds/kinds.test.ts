import { describe, expect, it } from 'vitest';
import { toAnswers } from '../answers.ts';
import { checkAnswers } from '../check/index.ts';
import { fieldsOf, nameOf } from '../kind.ts';
import { KIND_NAMES, kindOf } from './kinds.ts';

/** How staff must handle each kind, written out: who reads, days kept, where it is shown, what it reveals. */
const HANDLING: Readonly<Record<string, readonly [string, number, string, string]>> = {
  'request-peer': [
    'outreach-coordinator outreach-worker',
    30,
    'frame',
    'location health housing age',
  ],
  'naloxone-supplies': [
    'harm-reduction-worker outreach-worker',
    30,
    'frame',
    'drug-use location age',
  ],
  'needle-pickup': ['pickup-crew outreach-coordinator', 7, 'inline', 'location'],
  'bad-supply': ['alert-lead', 14, 'frame', 'drug-use health third-party location'],
  'program-info': ['intake-worker', 30, 'frame', 'health justice age'],
  'peer-worker': ['peer-program-lead', 90, 'frame', 'employment drug-use housing age'],
  referral: ['intake-worker outreach-coordinator', 30, 'frame', 'third-party health location age'],
  'encounter-log': ['team-lead', 30, 'inline', ''],
  feedback: ['program-manager', 180, 'frame', 'third-party'],
  'wrong-entry': ['directory-editor', 30, 'inline', ''],
};

/** The least that is taken, written out: with less, a team could do nothing; more is not asked for. */
const LEAST: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  'request-peer': {
    needs: ['naloxone'],
    area: 'Old mill',
    reach: 'in-person',
    meetAt: 'Bench, noon',
  },
  'naloxone-supplies': {
    items: ['nasal-naloxone'],
    handover: 'pick-up',
    area: 'North side',
    reach: 'text',
    contact: '519 555 0188',
  },
  'needle-pickup': { place: 'Behind the arena', count: 'few' },
  'bad-supply': { happened: ['strong'], when: 'today', area: 'North side' },
  'program-info': { program: ['not-sure'] },
  'peer-worker': { name: 'Jo', area: 'Downtown', reach: 'phone', contact: '519 555 0188' },
  referral: {
    consent: 'in-words',
    workplace: 'The shelter',
    workEmail: 'desk@example.org',
    needs: ['peer-program'],
    reachAt: 'At the drop-in on Monday',
  },
  'encounter-log': { day: '2026-11-20', area: 'Downtown' },
  feedback: { about: 'service', words: 'It was kind.' },
  'wrong-entry': { entry: 'The drop-in', wrong: ['hours'] },
};

const kinds = await Promise.all(KIND_NAMES.map(async (name) => (await kindOf(name))!));

it('there are ten kinds', () => {
  expect([...KIND_NAMES].sort()).toEqual(Object.keys(HANDLING).sort());
  expect(KIND_NAMES).toHaveLength(10);
});

describe.each(kinds.map((kind) => [kind.name, kind] as const))('the kind %s', (name, kind) => {
  it('says who reads it, for how long, where it is shown and what it can reveal', () => {
    const { readers, keepDays, mode, sensitive } = kind;
    expect([readers.join(' '), keepDays, mode, sensitive.join(' ')]).toEqual(HANDLING[name]);
  });

  it('takes the least that helps, and nothing less', () => {
    const least = LEAST[name] ?? {};
    expect(checkAnswers(kind, least)).toEqual({ ok: true, value: least });
    for (const left of Object.keys(least)) {
      const rest = Object.fromEntries(Object.entries(least).filter(([key]) => key !== left));
      expect(checkAnswers(kind, rest), left).toMatchObject({ ok: false });
    }
  });

  it('asks for no legal name, birth date, health number or home', () => {
    const names = fieldsOf(kind).map(nameOf).join(' ');
    expect(names).not.toMatch(/birth|health|card|legal|surname|lastName|home|street|diagnosis/i);
  });
});

it('a report of a bad supply has no way to reach or find whoever sent it', () => {
  const kind = kinds.find(({ name }) => name === 'bad-supply');
  const names = kind && fieldsOf(kind).map(nameOf);
  expect(names).not.toContain('contact');
  expect(names).not.toContain('name');
});

it('whoever is young and will call need not say how to be reached; a way that is chosen is asked for', () => {
  const kind = kinds.find(({ name }) => name === 'program-info')!;
  const young = { program: ['youth'], age: 'under-16', young: 'call' };
  expect(checkAnswers(kind, young)).toEqual({ ok: true, value: young });
  const number = [{ path: ['contact'], code: 'required' }];
  expect(checkAnswers(kind, { ...young, reach: 'phone' })).toEqual({ ok: false, issues: number });
});

it('what a shift gave out has the numbers that Ontario asks for', () => {
  const kind = kinds.find(({ name }) => name === 'encounter-log');
  const tallies = kind && fieldsOf(kind).filter(({ control }) => control === 'tally');
  expect(tallies?.map(({ id }) => id)).toEqual(
    expect.arrayContaining([
      'injectableKits',
      'injectableDoses',
      'nasalKits',
      'nasalDoses',
      'trained',
      'needlesOut',
      'needlesIn',
      'smokingKits',
    ]),
  );
});

it('a tally takes whole numbers from one, and none for no answer', () => {
  const kind = kinds.find(({ name }) => name === 'encounter-log')!;
  const shift = LEAST['encounter-log'];
  const given = (nasalKits: unknown) => checkAnswers(kind, { ...shift, nasalKits });
  expect(given(0)).toEqual({ ok: true, value: shift });
  expect(given(9999)).toEqual({ ok: true, value: { ...shift, nasalKits: 9999 } });
  for (const [wrong, issue] of [
    [10_000, { code: 'too-large', params: { max: 9999 } }],
    [-1, { code: 'too-small', params: { min: 1 } }],
    [1.5, { code: 'not-whole' }],
    ['3', { code: 'wrong-type', params: { expected: 'number' } }],
    [Infinity, { code: 'wrong-type', params: { expected: 'number' } }],
  ] as const) {
    expect(given(wrong)).toEqual({ ok: false, issues: [{ path: ['nasalKits'], ...issue }] });
  }
});

it.each(['2026-02-30', '2026-2-3', 'today', '2026-11-20T00:00'])('%s is not a day', (day) => {
  const kind = kinds.find(({ name }) => name === 'encounter-log')!;
  const code = day.length > 10 ? 'too-long' : 'not-a-date';
  expect(checkAnswers(kind, { day, area: 'Downtown' })).toMatchObject({
    ok: false,
    issues: [{ path: ['day'], code }],
  });
});

it('what was typed into a tally becomes a number, or stays for the checks to see', () => {
  const kind = kinds.find(({ name }) => name === 'encounter-log')!;
  const values = { nasalKits: ' 12 ', nasalDoses: '007', needlesOut: 'many', needlesIn: '-3' };
  expect(toAnswers(kind, values)).toEqual({
    nasalKits: 12,
    nasalDoses: 7,
    needlesOut: 'many',
    needlesIn: '-3',
  });
});

it('a referral asks what else, where something else is asked for', () => {
  const kind = kinds.find(({ name }) => name === 'referral')!;
  const asked = (needs: readonly string[]): boolean =>
    'otherNeed' in toAnswers(kind, { needs, otherNeed: 'A lift' });
  expect([asked(['peer-program', 'other']), asked(['peer-program'])]).toEqual([true, false]);
});

it('what is said of a report holds, whatever its person says of a warning', () => {
  const { en } = kinds.find(({ name }) => name === 'bad-supply')!.words;
  expect(en['purpose']).toContain('They warn others only if you say yes to that.');
  expect(en['next']).toContain('If you said yes to a warning');
});
