/**
 * The shape of overdose guidance. Guidance is data (`@peerkit/guidance`); this file defines it, and the
 * machine beside it walks through it. No step and no number exists without a source.
 */

/** How far a source was read: `verified` on the authority's own page, `secondary` in a copy, `unseen` not at all. */
export type SourceMark = 'verified' | 'secondary' | 'unseen';

/** A publication that facts and steps rest on, and how far it was read. */
export interface Source {
  /** Short id used by facts, e.g. `ON2`. */
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly url: string;
  /** The address is that of the site, or of a part of it: the page itself was not noted. */
  readonly isSite?: true;
  /** ISO date or year, when the source shows one. */
  readonly published?: string;
  /** ISO date on which it was read. */
  readonly retrieved: string;
  readonly mark: SourceMark;
}

/** Ids of sources; at least one. */
export type SourceIds = readonly [string, ...string[]];

/** Seconds, minutes, milligrams, millilitres, a rate a minute, a number of things, a year, or a phone number. */
export type FactUnit = 's' | 'min' | 'mg' | 'mL' | 'per-min' | 'count' | 'year' | 'phone';

/** A number in the unit of its fact; text for phone numbers and names. */
export type FactValue = number | string;

/** One number or name that may be shown, with its sources. */
export interface Fact<T extends FactValue = FactValue> {
  readonly value: T;
  readonly unit: FactUnit;
  readonly sources: SourceIds;
  /** Why this value. */
  readonly note?: string;
  /** What other sources say instead; a clinician decides. */
  readonly conflict?: string;
}

/** Who recommends something, and why it was chosen where sources differ. */
export interface Grounds {
  readonly sources: SourceIds;
  readonly note?: string;
  /** What other sources say instead; a clinician decides. */
  readonly conflict?: string;
}

/**
 * Where a protocol comes from, in full: every fact, step, kit and line of what comes next by its id. Kept apart from the protocol,
 * so that a phone loads it only when somebody asks.
 */
export interface ProtocolEvidence {
  readonly facts: Readonly<Record<string, Fact>>;
  readonly steps: Readonly<Record<string, Grounds>>;
  readonly kits: Readonly<Record<string, Grounds>>;
  /** What is said when it is over, by message id: about the person, and about the law. */
  readonly afterwards: Readonly<Record<string, Grounds>>;
  /** What the second of two helpers does, by message id. */
  readonly two: Readonly<Record<string, Grounds>>;
  readonly sources: readonly Source[];
  /** Every change of the protocol, the newest first. */
  readonly changes: readonly ProtocolChange[];
}

/** What one version of a protocol changed. */
export interface ProtocolChange {
  readonly version: string;
  /** ISO date. */
  readonly on: string;
  readonly what: string;
}

/** What a step is about; elements choose its picture and words accordingly. */
export type StepKind =
  | 'check'
  | 'call'
  | 'alone'
  | 'airway'
  | 'naloxone'
  | 'breaths'
  | 'compressions'
  | 'reassess'
  | 'recovery'
  | 'stay';

/**
 * What a person can say at a step; each leads on, none is ever locked. `worse`: somebody who answered
 * before does not now. `relapse`: breathing came back and stopped again. `not-called`: nobody has called yet.
 * `no-life`: not breathing at all, and no sign of life. `give-dose`: to the step of the dose, from any other;
 * of somebody who said that none is left: there is another. `one-left`: the kit in hand holds a single dose more.
 */
export type StepOutcome =
  | 'done'
  | 'responds'
  | 'no-response'
  | 'worse'
  | 'breathing'
  | 'not-breathing'
  | 'no-life'
  | 'dose-given'
  | 'give-dose'
  | 'one-left'
  | 'no-kit'
  | 'no-doses-left'
  | 'breaths-now'
  | 'cannot-give-breaths'
  | 'can-give-breaths'
  | 'no-phone'
  | 'not-called'
  | 'relapse';

/**
 * One thing to do. `Word` is the type of message ids, which name messages in the guidance locale files;
 * their tokens are ids of facts.
 */
export interface Step<Word extends string = string> {
  readonly id: string;
  readonly kind: StepKind;
  /** The command. */
  readonly title: Word;
  /** Lines that help to follow the command, in order. */
  readonly details: readonly Word[];
  /** Id of a pictogram. */
  readonly art?: string;
  readonly timer?: TimerSpec;
  /** Ways on, in the order they are offered; the first is the usual one. */
  readonly next: readonly [StepLink, ...StepLink[]];
}

/** A way on: which answer leads to which step. */
export interface StepLink {
  readonly when: StepOutcome;
  /** Id of the step it leads to. */
  readonly to: string;
  /** Id of the step it leads to instead, for as long as the last dose needs time to work. */
  readonly meanwhile?: string;
}

/**
 * A clock shown beside a step; `redose` takes its times from the kit, `breath` its pace from the fact of
 * that id. `blocks` is the literal false: no timer may gate an action.
 */
export type TimerSpec =
  | { readonly kind: 'redose'; readonly blocks: false }
  | { readonly kind: 'breath'; readonly fact: string; readonly blocks: false };

/** What a kit's facts are about; the id of a fact is the kit's id, a point, and one of these. */
export type KitFact = 'dose' | 'volume' | 'doses' | 'reassess' | 'redose';

/**
 * A kit that holds doses. Its facts, as far as a source was read: milligrams (`dose`) and millilitres
 * (`volume`) of one dose, `doses` in a kit, and the minutes after which to look again (`reassess`) and
 * another dose may be due (`redose`).
 */
export interface DoseKit<Word extends string = string> {
  readonly id:
    | 'nasal-4mg'
    | 'nasal-1.8mg'
    | 'nasal-1.26mg'
    | 'im-vial-0.4mg'
    | 'im-ampoule-0.4mg'
    | 'im-prefilled-2mg'
    | 'other';
  readonly route: 'nasal' | 'intramuscular' | 'by-label';
  readonly name: Word;
  /** How to give one dose, in order; the last line says what is different the next time. */
  readonly howTo: readonly Word[];
}

/** No kit at all: its path is complete on its own. */
export interface NoKit<Word extends string = string> {
  readonly id: 'none';
  readonly route: 'none';
  readonly name: Word;
  readonly howTo: readonly Word[];
}

/** Naloxone in hand, or none. */
export type Kit<Word extends string = string> = DoseKit<Word> | NoKit<Word>;
/** Ids of all kits that any protocol knows. */
export type KitId = Kit['id'];

/** Who vouches for a protocol. Anything but `reviewed` is shown as a draft. */
export interface Review {
  readonly status: 'draft' | 'reviewed' | 'retired';
  readonly by?: string;
  readonly credential?: string;
  /** ISO dates. */
  readonly on?: string;
  readonly expires?: string;
}

/** All steps of one region, from the call to staying with the person. */
export interface Protocol<Word extends string = string> {
  /** The region profile, e.g. `ca-on`. */
  readonly id: string;
  /** Counts every change of content, semver. */
  readonly version: string;
  /** Fact id of the emergency number. */
  readonly emergency: string;
  /** Ids of the first step: when it is happening now, and when somebody reads or has yet to check. */
  readonly start: { readonly emergency: string; readonly overview: string };
  readonly steps: readonly Step<Word>[];
  /** Kits known here; `none` is always among them. */
  readonly kits: readonly Kit<Word>[];
  /** The kit in hand until somebody says otherwise; the first of `kits` when absent. */
  readonly kit?: KitId;
  /** The values of the facts by id; they fill the tokens of the messages. In full: {@link ProtocolEvidence}. */
  readonly facts: Readonly<Record<string, FactValue>>;
  readonly review: Review;
}
