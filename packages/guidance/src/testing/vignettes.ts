import type { RedoseState, StepKind, StepOutcome } from '@peerkit/model';
import type { GuideWord } from '../index.ts';
import type { TwoLine } from '../two-helpers/two-helpers.ts';

/** A region's way to help somebody who does not breathe: breaths, or CPR. */
type Help = 'help';

/** Something that happens, minutes after the start; `back`, `undo` and `two` are not answers. */
export type Move = readonly [what: StepOutcome | 'back' | 'undo' | 'two', minute: number];

/** What must be seen after the moves. */
export interface Shown {
  readonly kind?: StepKind | Help;
  /** Lines that must be on the screen. */
  readonly lines?: readonly GuideWord[];
  /** Answers that must be one tap away. */
  readonly ways?: readonly StepOutcome[];
  readonly notWays?: readonly StepOutcome[];
  readonly redose?: readonly RedoseState[];
  readonly doses?: number;
  /** What the second helper is told: one of these, by how the region helps. */
  readonly other?: readonly TwoLine[];
}

/** A situation, and what the guide must show in it. */
export interface Vignette {
  readonly situation: string;
  /** Regions without the thing that it is about are left out: they have another vignette. */
  readonly needs?: 'naloxone' | 'interval' | 'breaths';
  readonly start?: 'overview';
  readonly kit?: 'none';
  readonly moves: readonly Move[];
  /** Milliseconds that the phone's clock was set back before it is looked at. */
  readonly setBack?: number;
  readonly shows: Shown;
}

/** From the call to the step of the dose: `give-dose` only where help comes first. */
const toDose: readonly Move[] = [
  ['done', 0],
  ['give-dose', 0],
];
const dosed: readonly Move[] = [...toDose, ['dose-given', 1]];
const lookedAt = (minute: number): readonly Move[] => [...dosed, ['done', minute]];

/** Situations from the fact sheets, twenty and more. A move that a region does not offer is passed over. */
export const VIGNETTES: readonly Vignette[] = [
  {
    situation: 'Somebody lies there and does not respond; the page is opened.',
    moves: [],
    shows: {
      kind: 'call',
      lines: ['call.title', 'call.speaker', 'call.say'],
      ways: ['done', 'no-phone', 'responds'],
    },
  },
  {
    situation: 'Nobody has checked yet.',
    start: 'overview',
    moves: [['no-response', 0]],
    shows: { kind: 'call' },
  },
  {
    situation: 'They answer when somebody shouts, and are drowsy.',
    start: 'overview',
    moves: [['responds', 0]],
    shows: {
      kind: 'stay',
      lines: ['awake.title', 'awake.watch', 'awake.drowsy'],
      ways: ['worse'],
      notWays: ['give-dose', 'dose-given'],
    },
  },
  {
    situation: 'They answered, and do not any more.',
    start: 'overview',
    moves: [
      ['responds', 0],
      ['worse', 5],
    ],
    shows: { kind: 'call' },
  },
  {
    situation: 'There is no phone, and nobody else.',
    moves: [['no-phone', 0]],
    shows: {
      kind: 'alone',
      lines: ['alone.title', 'alone.send', 'alone.first', 'alone.leave'],
      ways: ['done'],
    },
  },
  {
    situation: 'They called, and have naloxone.',
    needs: 'naloxone',
    moves: toDose,
    shows: {
      kind: 'naloxone',
      lines: ['naloxone.unsure', 'naloxone.again'],
      ways: ['dose-given', 'breaths-now'],
    },
  },
  {
    situation: 'Two are there: one gives the dose, the other helps them breathe.',
    needs: 'naloxone',
    moves: [...toDose, ['two', 0]],
    shows: {
      kind: 'naloxone',
      lines: ['naloxone.unsure', 'naloxone.again'],
      ways: ['dose-given', 'breaths-now'],
      other: ['two.breathe', 'two.push'],
    },
  },
  {
    situation: 'Two are there after a dose: one helps them breathe, the other has the next dose.',
    needs: 'naloxone',
    moves: [...toDose, ['two', 0], ['dose-given', 1]],
    shows: {
      kind: 'help',
      ways: ['done', 'give-dose'],
      doses: 1,
      other: ['two.ready', 'two.aed'],
    },
  },
  {
    situation: 'It is a child.',
    needs: 'naloxone',
    moves: toDose,
    shows: { kind: 'naloxone', lines: ['naloxone.child'], ways: ['dose-given'] },
  },
  {
    situation: 'They called, and have no naloxone.',
    kit: 'none',
    moves: [
      ['done', 0],
      ['no-kit', 0],
    ],
    shows: { kind: 'help', notWays: ['give-dose'] },
  },
  {
    situation: 'Right after the dose.',
    needs: 'naloxone',
    moves: dosed,
    shows: {
      kind: 'help',
      lines: ['vomit'],
      ways: ['done', 'give-dose'],
      redose: ['wait', 'untimed'],
      doses: 1,
    },
  },
  {
    situation: 'Twenty seconds after the dose they do not breathe.',
    needs: 'naloxone',
    moves: [...lookedAt(1.3), ['not-breathing', 1.34]],
    shows: { kind: 'help', ways: ['give-dose'], redose: ['wait', 'untimed'] },
  },
  {
    situation: 'Five minutes after the dose they only gasp.',
    needs: 'interval',
    moves: [...lookedAt(6), ['not-breathing', 6]],
    shows: { kind: 'naloxone', ways: ['dose-given'], redose: ['due'] },
  },
  {
    situation: 'Somebody looks whether they breathe.',
    moves: [
      ['done', 0],
      ['no-kit', 0],
      ['breaths-now', 0],
      ['done', 1],
    ],
    shows: {
      kind: 'reassess',
      lines: ['reassess.gasping', 'reassess.goal', 'seizure'],
      ways: ['breathing', 'responds', 'not-breathing'],
    },
  },
  {
    situation: 'They breathe well and do not wake.',
    moves: [
      ['done', 0],
      ['no-kit', 0],
      ['breaths-now', 0],
      ['done', 3],
      ['breathing', 3],
    ],
    shows: {
      kind: 'recovery',
      lines: ['recovery.title', 'recovery.hand', 'recovery.watch', 'vomit'],
      ways: ['done', 'relapse'],
      notWays: ['dose-given', 'give-dose'],
    },
  },
  {
    situation: 'They wake up after a dose.',
    needs: 'naloxone',
    moves: [...lookedAt(3), ['responds', 3]],
    shows: {
      kind: 'stay',
      lines: ['stay.title', 'stay.calm', 'stay.no-more'],
      ways: ['relapse'],
      notWays: ['dose-given'],
    },
  },
  {
    situation: 'They breathed, and stop again soon after the dose.',
    needs: 'naloxone',
    moves: [...lookedAt(1.5), ['breathing', 1.6], ['done', 1.7], ['relapse', 1.8]],
    shows: { kind: 'naloxone', ways: ['dose-given'], redose: ['now'] },
  },
  {
    situation: 'They breathed, stopped again, and still do not breathe two answers later.',
    needs: 'naloxone',
    moves: [
      ...lookedAt(1.5),
      ['breathing', 1.6],
      ['relapse', 1.7],
      ['breaths-now', 1.7],
      ['done', 1.8],
      ['not-breathing', 1.9],
    ],
    shows: { kind: 'naloxone', ways: ['dose-given'], redose: ['now'] },
  },
  {
    situation: 'Only one dose is left, and it was given.',
    needs: 'naloxone',
    moves: [...toDose, ['one-left', 0], ['dose-given', 1], ['done', 6], ['not-breathing', 6]],
    shows: { kind: 'help', ways: ['done', 'give-dose'] },
  },
  {
    situation: 'Only one dose is left, it was given, and somebody brings another.',
    needs: 'naloxone',
    moves: [...toDose, ['one-left', 0], ['dose-given', 1], ['give-dose', 6]],
    shows: { kind: 'naloxone', ways: ['dose-given', 'breaths-now'], notWays: ['no-doses-left'] },
  },
  {
    situation: 'Breaths cannot be given.',
    needs: 'breaths',
    moves: [
      ['done', 0],
      ['no-kit', 0],
      ['breaths-now', 0],
      ['cannot-give-breaths', 0],
    ],
    shows: {
      kind: 'compressions',
      lines: ['compressions.push', 'compressions.call', 'compressions.aed'],
      ways: ['done', 'can-give-breaths'],
    },
  },
  {
    situation: 'A dose was logged by mistake.',
    needs: 'naloxone',
    moves: [...dosed, ['undo', 1.1]],
    shows: { kind: 'naloxone', ways: ['dose-given', 'breaths-now'], redose: ['first'], doses: 0 },
  },
  {
    situation: 'Somebody set the clock of the phone back.',
    needs: 'naloxone',
    moves: lookedAt(6),
    setBack: 4 * 60_000,
    shows: { kind: 'reassess', ways: ['not-breathing', 'give-dose'], redose: ['unsure'] },
  },
  {
    situation: 'Nobody had called; now somebody has.',
    moves: [
      ['no-phone', 0],
      ['done', 0],
      ['no-kit', 0],
      ['breaths-now', 0],
      ['done', 3],
      ['breathing', 3],
      ['done', 4],
      ['not-called', 5],
      ['done', 6],
    ],
    shows: { kind: 'stay', notWays: ['not-called'] },
  },
];
