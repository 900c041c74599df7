import type { FormKind } from '@peerkit/forms';
import type { Delivery } from '@peerkit/model';
import { LeaveQuestion } from './leave-question.ts';
import { hasAnswers, type FormAction } from '../outreach-form.reducer.ts';
import type { FormState } from '../outreach-form.state.ts';
import { noteOver, takeOver } from './over-note.ts';
import { StepHistory } from './step-history.ts';

/** Longest time that a page may be away and still offer what was typed there, in ms: half an hour. */
const AWAY_MS = 30 * 60_000;

/** Sees to it that Back, a reload and a closed tab lose nothing without asking. */
export class UnsavedAnswers {
  /** What was typed is gone: the page was loaded again in the middle, or was away for too long. */
  isLost = false;
  /** The message that was being sent when the page was loaded again. */
  sentBefore: string | undefined;
  readonly #history: StepHistory;
  readonly #question = new LeaveQuestion();
  #leftAt = 0;
  /** Sealed and kept on this device, while it is sent for the first time. */
  #queued = '';
  /** It stays there if the page is closed now. */
  #isSafe = false;

  /**
   * @param arrived Called when the person goes back or on in the browser; false if that makes no sense now.
   */
  constructor(
    private readonly form: FormKind,
    arrived: (place: number) => boolean,
  ) {
    this.#history = new StepHistory(form.name, arrived);
    const { sentBefore, wasLeft } = this.#history;
    if (sentBefore !== undefined && !takeOver(sentBefore)) this.sentBefore = sentBefore;
    this.isLost = wasLeft && sentBefore === undefined;
  }

  open(state: FormState): void {
    this.#history.open();
    addEventListener('pagehide', this.#left);
    this.follow(state, { type: 'resume' });
  }

  close(): void {
    this.#history.close();
    this.#question.set(false);
    removeEventListener('pagehide', this.#left);
  }

  /** The form is in another state now. */
  follow(state: FormState, { type }: FormAction): void {
    const { outcome } = state;
    const isQueued = state.view === 'sending' && state.id === this.#queued;
    const hasLoose = hasAnswers(state) && !isQueued;
    this.#question.set(hasLoose || outcome?.state === 'unsaved' || outcome?.fragile === true);
    if (type === 'continue' || type === 'take') {
      this.isLost = false;
      this.sentBefore = undefined;
    }
    if (type === 'restart') noteOver();
    if (type === 'show') return;
    // A step back now would end the way of a page that goes, or lead it to an entry that says that all is gone.
    if (!hasLoose) this.#history.end(this.#question.isGoing);
    else if (state.view !== 'away') {
      this.#history.begin();
      // What only this page's memory has may have been sent from there, too.
      const isOut = state.view === 'sending' || outcome?.state === 'unsaved';
      this.#history.send(isOut ? state.id : undefined);
      const place = state.view === 'question' ? state.step : this.form.steps.length;
      this.#history.show(place, type === 'change');
    }
  }

  /** The queue has it: it is sent by itself, even if the page goes now. */
  handOver(state: FormState, { fragile }: Delivery): void {
    this.#queued = state.id;
    this.#isSafe = fragile !== true;
    noteOver(state.id);
    this.follow(state, { type: 'resume' });
  }

  /** Whether it is safe on this device while it is sent. */
  isSafe({ id }: FormState): boolean {
    return this.#isSafe && this.#queued === id;
  }

  /** The person left by the quick exit: nothing may show that they were here. */
  forget(): void {
    noteOver();
    this.#history.end(true);
  }

  /** Whether the page was away for so long that somebody else may have the device. */
  get wasLong(): boolean {
    return Date.now() - this.#leftAt > AWAY_MS;
  }

  readonly #left = (): void => {
    this.#leftAt = Date.now();
  };
}
