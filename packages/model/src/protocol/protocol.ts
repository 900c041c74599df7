/**
 * The shape of overdose guidance. Guidance is data (`@peerkit/guidance`); this file says what such data
 * is, the machine beside it walks it. No step, and no number, exists without a source.
 */

/** How far a source was read: `verified` on the authority's own page, `secondary` in a copy, `unseen` not at all. */
export type SourceMark = 'verified' | 'secondary' | 'unseen';

export interface Source {
  /** Short id used by facts, e.g. `ON2`. */
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly url: string;
  /** ISO date or year, when the source shows one. */
  readonly published?: string;
  /** ISO date on which it was read. */
  readonly retrieved: string;
  readonly mark: SourceMark;
}

export type FactUnit = 's' | 'min' | 'mg' | 'mL' | 'per-min' | 'count' | 'year' | 'phone';

/** One number or name that may stand on screen, with where it comes from. */
export interface Fact<T extends number | string = number | string> {
  readonly value: T;
  readonly unit?: FactUnit;
  /** Source ids; at least one. */
  readonly sources: readonly [string, ...string[]];
  /** Why this value where sources differ. */
  readonly note?: string;
}

export type StepKind =
  | 'check'
  | 'call'
  | 'airway'
  | 'naloxone'
  | 'breaths'
  | 'compressions'
  | 'reassess'
  | 'recovery'
  | 'stay';

/** What a person can say at a step; each leads on, none is ever locked. */
export type StepOutcome =
  | 'done'
  | 'responds'
  | 'no-response'
  | 'breathing'
  | 'not-breathing'
  | 'dose-given'
  | 'no-kit'
  | 'no-doses-left'
  | 'cannot-give-breaths'
  | 'relapse';

export interface Step {
  readonly id: string;
  readonly kind: StepKind;
  /** Message ids in the guidance locale files: the command, then what helps to do it. */
  readonly title: string;
  readonly details: readonly string[];
  /** Ids of pictograms, in order. */
  readonly art?: string;
  readonly timer?: TimerSpec;
  /** Ways on, in the order they are offered. */
  readonly next: readonly { readonly when: StepOutcome; readonly to: string }[];
  /** Ids of the facts whose values the messages name. */
  readonly facts: readonly string[];
}

/** A clock shown beside a step. `blocks` is the literal false: no timer may gate an action. */
export interface TimerSpec {
  readonly kind: 'redose' | 'breath' | 'elapsed';
  /** Id of the fact that holds the period. */
  readonly fact: string;
  readonly blocks: false;
}

export type KitId = 'nasal-4mg' | 'im-ampoule-0.4mg' | 'none';

export interface Kit {
  readonly id: KitId;
  readonly route: 'nasal' | 'intramuscular' | 'none';
  /** Ids of facts. */
  readonly dose?: string;
  readonly volume?: string;
  readonly dosesInKit?: string;
  /** When to look again after a dose, and when another dose may be due: fact ids. */
  readonly reassessAt: string;
  readonly redoseAt: string;
  /** Message ids: how to give one dose, in order. */
  readonly howTo: readonly string[];
}

/** Who vouches for a protocol. Anything but `reviewed` is shown as a draft. */
export interface Review {
  readonly status: 'draft' | 'reviewed' | 'retired';
  readonly by?: string;
  readonly credential?: string;
  readonly on?: string;
  readonly expires?: string;
}

export interface Protocol {
  /** The region profile, e.g. `ca-on`. */
  readonly id: string;
  /** Counts every change of content, semver. */
  readonly version: string;
  /** Fact id of the emergency number. */
  readonly emergency: string;
  readonly start: string;
  readonly steps: readonly Step[];
  readonly kits: readonly Kit[];
  readonly facts: Readonly<Record<string, Fact>>;
  readonly sources: readonly Source[];
  readonly review: Review;
}
