import type { GuideWord } from '@peerkit/guidance';
import type { KitId, MessageParams, Step, StepOutcome } from '@peerkit/model';
import type { nothing, ReactiveElement, RenderOptions, TemplateResult } from 'lit';
import type { Localized } from '../../shared/i18n/localizer.ts';
import type { ClockStates } from '../layout/heights.ts';
import type { GuideKey } from '../locales/en.ts';
import type { SideKey } from '../locales/side.en.ts';
import type { GuideRun } from '../naloxone-guide.run.ts';
import type { DoseClock } from '../naloxone-guide.state.ts';
import type { SessionStore } from '../session/session-store.ts';
import type { Signal } from '../signals/signals.ts';

/** Words for a template, marked with their language where it is not the one asked for. */
export type Content = TemplateResult | string;
export type Part = TemplateResult | typeof nothing;

/** Gives a message. */
export type Say = (key: GuideKey, params?: MessageParams) => Content;

/** What says and draws. */
export interface Draws {
  readonly say: Say;
  /** Nothing is real: nothing is dialled. */
  readonly isPractice?: boolean;
  /** Pictures, once they are loaded. */
  readonly drawn?: Pick<Drawn, 'picture' | 'iconFor'> | undefined;
}

/** What the page has set on a guide. */
export interface GuideHost extends ReactiveElement {
  readonly region: string;
  readonly number: string;
  readonly kits: string;
  readonly start: string;
  readonly languages: string;
  readonly exit: string;
  readonly finder: string;
  readonly lines: string;
  readonly practice: boolean;
  readonly store: SessionStore | undefined;
  readonly clock: () => number;
  readonly renderOptions: RenderOptions;
  /** Lets Lit draw outside an update. */
  redraw(draw: () => void): void;
}

/** What is shown: the step, the card for the crew, or what comes when it is over. */
export type Page = 'step' | 'crew' | 'after';

/** One step as it is shown now. */
export interface Scene extends Draws {
  /** A message that is not a template yet. */
  readonly localized: (key: GuideKey, params?: MessageParams) => Localized;
  readonly run: GuideRun;
  readonly step: Step<GuideWord>;
  readonly now: number;
  /** When the pacer of this step began, in milliseconds since 1970. */
  readonly pacedSince: number;
  readonly clock: DoseClock | undefined;
  /** BCP 47, for times of day. */
  readonly language: string;
}

/** What a person can do at a step. */
export interface Acts {
  readonly go: (when: StepOutcome) => void;
  readonly back: () => void;
  readonly kit: (kit: KitId) => void;
  readonly undo: () => void;
  /** Puts the dose that was taken off back, with its time. */
  readonly redo: () => void;
  readonly erase: () => void;
  /** To something beside the step, and back to the step. */
  readonly turn: (to: Page) => void;
  /** From the overview to its first step, or on with the same person: where they were, or that way from there. */
  readonly begin: (when?: StepOutcome) => void;
  /** Begins anew as with another person, with the times so far to be read for as long as the page is open. */
  readonly setAside: () => void;
}

/** What a step shows, besides the bars above and below. */
export interface Screen {
  readonly clock?: Part;
  /** What must be seen at once. */
  readonly main: Part;
  /** Lines that can wait. */
  readonly extra?: Part;
  /** What is pressed below, where it is not the ways on from the step. */
  readonly foot?: Part;
  /** Ways that are pressed in the quiet row, beside those of the step. */
  readonly quiet?: readonly Part[];
  /** Ways on that are in `main`, so that the bar below leaves them out. */
  readonly answers?: readonly StepOutcome[];
  /** The usual way on is not what to do first: its button is an outline. */
  readonly isLine?: boolean;
  /** The next dose is due, and the clock is an alarm. */
  readonly isDue?: boolean;
  /** Copies what is shown, where that can be. */
  readonly copy?: TemplateResult | undefined;
}

/** The same for the words of what loads after the call. */
export type SideSay = (key: SideKey, params?: MessageParams) => Content;

/** Draws for one guide. */
export interface Drawn {
  /** Words of its own are on their way. */
  readonly isLoading: boolean;
  /** The picture of a message; `at` is its place where a message has several. */
  picture(word: GuideKey, at: number): Part;
  iconFor(word: GuideKey): Part;
  screen(scene: Scene, acts: Acts): Screen;
  overview(scene: Scene): Part;
  /** Asks whether the times found are about the same person. */
  resume(scene: Scene, acts: Acts): Screen;
  /** The card for the crew. */
  crew(scene: Scene, acts: Acts): Screen;
  /** What comes when it is over. */
  after(scene: Scene, acts: Acts): Screen;
  /** The way to it. */
  toAfter(acts: Acts): Part;
  side(scene: Scene, acts: Pick<Acts, 'erase' | 'undo' | 'redo' | 'turn'>): Part;
  /** Lets somebody hear or feel it. */
  signal(what: Signal): void;
  menu(languages: string): Part;
  /**
   * Says below the menu that a language did not load.
   *
   * @param isKept Whether a reload of the page returns to the current step.
   */
  notice(isKept: boolean): Part;
  /** The way out to an address, where the page has none. */
  leave(href: string): Part;
  /** Makes what is drawn as large as fits in the window. Cheap where nothing changed size. */
  fit(states: ClockStates): void;
  /** Scrolls to the top of the guide, at once, where a part of its step is out of sight. */
  bring(): void;
}
