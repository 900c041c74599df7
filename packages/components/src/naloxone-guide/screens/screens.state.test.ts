import { guideMessages } from '@peerkit/guidance';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GuideWord } from '@peerkit/guidance';
import type { DoseClock } from '../naloxone-guide.state.ts';
import { answersOf, isAlarm, isSlim, secondsToBreath, sentences } from './screens.state.ts';
import { NOW, ontario } from '../testing/fixtures.ts';

const step = (id: string) => ontario().steps.find((known) => known.id === id)!;
const clock = (state: DoseClock['state']) => ({ state }) as DoseClock;

describe('the breath pacer', () => {
  it('asks for a breath at once, then every five seconds', () => {
    const seconds = Array.from({ length: 11 }, (_, s) => secondsToBreath(NOW + s * 1000, NOW, 5));
    expect(seconds).toEqual([0, 4, 3, 2, 1, 0, 4, 3, 2, 1, 0]);
  });

  it('counts from the moment pacing began', () => {
    expect(secondsToBreath(NOW + 3200, NOW + 1700, 5)).toBe(4);
  });

  it('never counts below zero or above the pace, whatever the clock does', () => {
    fc.assert(
      fc.property(
        fc.integer(),
        fc.integer(),
        fc.integer({ min: 1, max: 60 }),
        (now, since, pace) => {
          const seconds = secondsToBreath(now, since, pace);
          expect(seconds).toBeGreaterThanOrEqual(0);
          expect(seconds).toBeLessThan(pace);
        },
      ),
    );
  });
});

describe('answers', () => {
  it.each([
    ['check', ['no-response', 'responds']],
    ['reassess', ['breathing', 'responds', 'not-breathing']],
    ['call', []],
    ['recovery', []],
  ])('of %s are %j', (id, answers) => {
    expect(answersOf(step(id))).toEqual(answers);
  });
});

describe('the alarm', () => {
  const states = ['wait', 'check', 'due', 'now', 'unsure', 'out'] as const;

  it.each(['check', 'call', 'alone', 'naloxone', 'breaths', 'compressions', 'reassess'])(
    'is for a dose that is due, that is needed again, or that nobody can tell, at %s',
    (id) => {
      const alarming = states.filter((state) => isAlarm(step(id), clock(state)));
      expect(alarming).toEqual(['due', 'now', 'unsure']);
      expect(isAlarm(step(id), undefined)).toBe(false);
    },
  );

  it.each(['recovery', 'stay', 'awake'])('never sounds at %s', (id) => {
    expect(states.filter((state) => isAlarm(step(id), clock(state)))).toEqual([]);
  });

  it('fills the clock only where nothing else is to be looked at', () => {
    const wide = ontario().steps.filter((known) => !isSlim(known));
    expect(wide.map(({ id }) => id)).toEqual(['breaths', 'compressions']);
  });
});

describe('sentences', () => {
  it('keep their marks, and a number with a point is one word', () => {
    expect(sentences('Press hard. One dose: 4 mg in 0.1 mL. Odd? Yes!')).toEqual([
      'Press hard. ',
      'One dose: 4 mg in 0.1 mL. ',
      'Odd? ',
      'Yes!',
    ]);
  });

  it('lose no letter of any text', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z .!?;,0-9]*$/), (text) => {
        expect(sentences(text).join('')).toBe(text);
      }),
    );
  });

  /** Lines of which a picture shows one sentence, or the first stands out. */
  const least: readonly (readonly [GuideWord, number])[] = [
    ['ampoule.open', 3],
    ['im.where', 2],
    ['im.push', 3],
    ['vial.open', 3],
    ['prefilled.open', 2],
    ['other.use', 2],
    ['breaths.pace-plain', 2],
    ['nasal.open', 2],
    ['nasal.tilt', 2],
    ['nasal.press', 2],
    ['breaths.back', 3],
    ['breaths.pinch', 2],
    ['breaths.pace', 2],
  ];
  it.each(['en', 'el', 'fr', 'hu', 'lt', 'nl', 'pl', 'pt'])(
    'are as many in %s as the pictures need',
    async (language) => {
      const messages = await guideMessages(language);
      for (const [word, count] of least) {
        const text = messages[word];
        if (typeof text !== 'string') throw new Error(`${word} has plural forms.`);
        expect(sentences(text), word).toHaveLength(count);
      }
    },
  );
});
