import {
  formatMessage,
  messageTokens,
  reduceSession,
  startSession,
  type Session,
  type StepOutcome,
} from '@peerkit/model';
import { describe, expect, it } from 'vitest';
import {
  getProtocol,
  guideMessages,
  REGIONS,
  renderStaticGuide,
  staticGuideMessages,
  type GuideProtocol,
} from '../index.ts';
import { getEvidence } from '../sources.ts';
import { readingGrade } from '../testing/reading-grade.ts';
import { otherLine, otherTasks, twoHelpersCatalog, type TwoWord } from './two-helpers.ts';

// Written by hand, apart from the data; what is said at each step is in the goldens.

function protocolOf(region: string): GuideProtocol {
  const found = getProtocol(region, '000');
  if (!found.ok) throw new Error(region);
  return found.value;
}
const ontario = protocolOf('ca-on');
const { en, load } = twoHelpersCatalog;
const everywhere = [...REGIONS, 'generic'];

/** A session of two, a minute apart from act to act. */
function walked(kit: Session['kit'], ...acts: StepOutcome[]): Session {
  const two = { ...startSession(ontario, { at: 0, kit }), two: true };
  return acts.reduce<Session>(
    (at, when, index) => reduceSession(ontario, at, { type: 'outcome', when, at: index * 60_000 }),
    two,
  );
}

describe('what the second helper does in Ontario', () => {
  it.each<[string, Session, string]>([
    ['while one calls', walked('nasal-4mg'), 'naloxone.title'],
    ['where there is no phone', walked('nasal-4mg', 'no-phone'), 'two.call'],
    ['while one gives the dose', walked('nasal-4mg', 'done'), 'two.breathe'],
    ['where there is no kit', walked('none', 'done'), 'none.ask'],
    ['while one breathes', walked('nasal-4mg', 'done', 'dose-given'), 'two.ready'],
    [
      'once both doses are used',
      walked('nasal-4mg', 'done', 'dose-given', 'give-dose', 'dose-given'),
      'none.ask',
    ],
    [
      'while one pushes on the chest',
      walked('nasal-4mg', 'done', 'dose-given', 'cannot-give-breaths'),
      'two.aed',
    ],
    [
      'once they breathe',
      walked('nasal-4mg', 'done', 'dose-given', 'done', 'breathing'),
      'two.meet',
    ],
  ])('%s', (_, session, line) => {
    expect(otherLine(ontario, session)).toBe(line);
    expect(otherLine(ontario, { ...session, two: false })).toBeUndefined();
  });
});

it.each(everywhere)(
  'each line in %s is a command of the steps, or has a source that was read',
  (region) => {
    const protocol = protocolOf(region);
    const found = getEvidence(region);
    if (!found.ok) throw new Error(region);
    const { two, sources } = found.value;
    const said = [
      ...protocol.steps.map(({ title }) => title as string),
      ...protocol.kits.flatMap(({ howTo }) => howTo as readonly string[]),
    ];
    const known = new Map(sources.map(({ id, mark }) => [id, mark]));
    const lines = Object.values(otherTasks(protocol)).flatMap(({ usual, withoutDose = usual }) => [
      usual,
      withoutDose,
    ]);
    for (const line of lines.filter((word) => !said.includes(word))) {
      expect(two[line]?.note, line).toContain('A clinician must confirm it.');
      for (const id of two[line]?.sources ?? [])
        expect(known.get(id)).toMatch(/verified|secondary/);
    }
    expect(Object.keys(two).every((word) => lines.some((line) => line === word))).toBe(true);
  },
);

it.each(['nl', 'be', 'hu', 'eu-none'])('in %s nobody is sent for naloxone', (region) => {
  const lines = JSON.stringify(otherTasks(protocolOf(region)));
  expect(lines).not.toMatch(/two\.(?:fetch|ready|breathe|push|aed")|none\.ask|naloxone/);
});

describe.each(['en', ...Object.keys(load)])('in %s', (language) => {
  it('has every line, with no digit and no token but the number to call', async () => {
    const own = (await load[language]?.())?.default ?? en;
    expect(Object.keys(own).sort()).toEqual(Object.keys(en).sort());
    for (const [id, words] of Object.entries(own)) {
      expect(messageTokens(words), id).toEqual(id === 'two.call' ? ['emergencyNumber'] : []);
      expect(JSON.stringify(words), id).not.toMatch(/\d/);
    }
  });

  it('is on the page that needs no script, with its condition, at the dose and at the breaths', async () => {
    const words =
      language === 'en' ? await guideMessages('en') : await staticGuideMessages(language);
    const own = (await load[language]?.())?.default ?? en;
    const said = (word: TwoWord): string => formatMessage(own[word] ?? '', {}, language);
    const page = renderStaticGuide(ontario, words, { language, pictures: false });
    for (const word of ['two.breathe', 'two.ready', 'two.meet'] as const) {
      expect(page, word).toContain(`<strong>${said('two.if')}</strong> ${said(word)}`);
    }
    expect(page.indexOf(said('two.breathe'))).toBeLessThan(page.indexOf(said('two.ready')));
    if (language !== 'en') expect(page).not.toContain('lang="en"');
  });
});

it('is plain', () => {
  expect(readingGrade(Object.values(en).map(String))).toBeLessThanOrEqual(6);
});
