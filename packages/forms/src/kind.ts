import type { Messages } from '@peerkit/model';

/** A field is asked only when an earlier one was answered with one of these values. */
export interface Condition {
  /** Id of a `radios`, `checkboxes`, `yes-no` or `consent` field that comes earlier and has no `name` of its own. */
  readonly field: string;
  /** Options of that field; `yes` or `no` for `yes-no`, `yes-1` or `no-1` for `consent`. One of them is enough. */
  readonly is: readonly string[];
}

interface FieldBase {
  /** Unique in the form. Its words are found under it. */
  readonly id: string;
  /**
   * The property of the answers that the field fills; its `id` when absent. Fields that are never
   * asked together may share one, such as a phone number and an e-mail address as the contact.
   */
  readonly name?: string;
  /** It must be answered, if it is asked. */
  readonly required?: true;
  /** Asked always, when absent. */
  readonly when?: Condition;
}

/** What a person writes: one line (`text`) or several (`lines`). Answered with a string. */
export interface TextField extends FieldBase {
  readonly control: 'text' | 'lines';
  /** Longest text, in characters as a person counts them. */
  readonly max: number;
  /** How the text must look. Also chooses the keyboard. */
  readonly format?: TextFormat;
  /** HTML autofill token; `off` when absent, so that a shared device remembers nothing. */
  readonly autocomplete?: 'tel' | 'email' | 'nickname';
}

/** How the text of a field is checked. */
export type TextFormat = 'phone' | 'email' | 'date';

/** One of some options. Answered with that option. */
export interface RadiosField extends FieldBase {
  readonly control: 'radios';
  readonly options: readonly string[];
  /** The options are shown with pictures, which a form knows by the names of the options. */
  readonly signs?: true;
}

/** Any of some options. Answered with a list of at least one, none twice; no answer when skipped. */
export interface CheckboxesField extends FieldBase {
  readonly control: 'checkboxes';
  readonly options: readonly string[];
  /** The options are shown with pictures, which a form knows by the names of the options. */
  readonly signs?: true;
}

/** Yes or no. Answered with a boolean. */
export interface YesNoField extends FieldBase {
  readonly control: 'yes-no';
}

/**
 * Yes or no to one purpose, such as a warning to other people: never chosen beforehand, and no costs nothing. The
 * answer holds which words were agreed to: `yes-1`, `no-1`.
 */
export interface ConsentField extends FieldBase {
  readonly control: 'consent';
  /** Counts every change to what the words mean, from 1. */
  readonly version: number;
  /** Who says no gets the same help. */
  readonly required?: never;
}

/** How many there were, one more or less at a time. Answered with a whole number; no answer for none. */
export interface TallyField extends FieldBase {
  readonly control: 'tally';
  /** The largest number. */
  readonly most: number;
}

/**
 * Where something is, in a person's words. They may choose from areas, and add about where they are by a tap; what is
 * added is text, which they see and can change. Answered with a string.
 */
export interface PlaceField extends FieldBase {
  readonly control: 'place';
  /** Longest text, in characters as a person counts them. */
  readonly max: number;
  /** How far a position is rounded, in metres; absent where none may be added. Never exact. */
  readonly within?: 100 | 1000;
  /** Areas to choose from, as the agency names them. */
  readonly areas?: readonly string[];
  /** Words are not checked for how they look. */
  readonly format?: never;
  readonly autocomplete?: never;
}

/**
 * One photo, made small and without what a camera writes into it. Answered with a `data:` address of a JPEG.
 */
export interface PhotoField extends FieldBase {
  readonly control: 'photo';
}

/** One field of a form: its control, and what its answer must be. */
export type Field =
  | TextField
  | RadiosField
  | CheckboxesField
  | YesNoField
  | ConsentField
  | TallyField
  | PlaceField
  | PhotoField;

/** One page of a form: one thing to answer. */
export interface Step {
  /** Names its heading, `{id}.title`, which it needs when it has more than one field. */
  readonly id: string;
  readonly fields: readonly Field[];
}

/** What the answers of a form can reveal about a person. */
export type SensitiveTopic =
  'location' | 'health' | 'drug-use' | 'housing' | 'justice' | 'age' | 'employment' | 'third-party';

/** Staff who may read the answers of a form. Nobody else at the agency needs them. */
export type ReaderRole =
  | 'outreach-coordinator'
  | 'outreach-worker'
  | 'harm-reduction-worker'
  | 'pickup-crew'
  | 'alert-lead'
  | 'intake-worker'
  | 'peer-program-lead'
  | 'team-lead'
  | 'program-manager'
  | 'directory-editor';

/** The words of a kind: English is always there, every other language is a module loaded when asked for. */
export interface KindWords<Key extends string = string> {
  readonly en: Messages<Key>;
  /** By BCP 47 language. Written out one by one: a bundler must see each module. */
  readonly load: Readonly<Record<string, () => Promise<{ default: Partial<Messages<Key>> }>>>;
}

/**
 * A kind of form, as data: the only definition of what it asks. The type of its answers, the checks,
 * the schemas, the controls on screen and the labels that staff read are all made from it.
 */
export interface FormKind {
  /** What pages and submissions call it, e.g. `request-peer`. Never changes its meaning. */
  readonly name: string;
  /** Counts every change to the shape of the answers, from 1. */
  readonly version: number;
  readonly steps: readonly Step[];
  /** Answers that tell staff in one line what a submission is about, by name. */
  readonly summary: readonly string[];
  /** What the answers can reveal; empty when nothing. */
  readonly sensitive: readonly SensitiveTopic[];
  readonly readers: readonly ReaderRole[];
  /** Days after which an agency should delete a submission, unless its page promises to do so earlier. */
  readonly keepDays: number;
  /**
   * How a page should hold the form: `frame`, the intake's own page in a frame, out of reach of the
   * other scripts of the page; `inline` where the answers are not sensitive.
   */
  readonly mode: 'frame' | 'inline';
  /**
   * Unfinished answers may be kept on the device, if a person says that it is theirs and asks. Only where nothing is
   * sensitive: what is kept is not locked.
   */
  readonly keeps?: true;
  /** It is filled in where there is no network: a form loads all that it needs to seal at once. */
  readonly offline?: true;
  /** Answers of somebody who may be in danger: from then on a page shows whom to call now. */
  readonly urgent?: Condition;
  /** Staff fill it in many times in a row: ids of the fields whose answers the next one starts with. */
  readonly again?: readonly string[];
  readonly words: KindWords;
}

/** All fields of a kind, in the order in which they are asked. */
export function fieldsOf({ steps }: FormKind): Field[] {
  return steps.flatMap(({ fields }) => fields);
}

/** The property of the answers that a field fills. */
export const nameOf = ({ id, name }: Field): string => name ?? id;
