import type { Field, FieldValue, FieldValues, FormKind } from '@peerkit/forms';
import { Ending, type EndingPart } from './ending/ending.ts';
import { stillNote } from './queue/button-note.ts';
import { EarlierMessages } from './queue/earlier.ts';
import type { Connect } from './outreach-form.attributes.ts';
import { submissionEvent } from './queue/submission-event.ts';
import { hasAnswers, hasMoved, reduceForm, sinkFault } from './outreach-form.reducer.ts';
import type { FormAction } from './outreach-form.reducer.ts';
import { startForm, type FormState, type Outcome, type SinkFault } from './outreach-form.state.ts';
import type { AnyKey } from './outreach-form.words.ts';
import { report } from './load-once.ts';
import { KeptAnswers } from './history/kept-answers.ts';
import { titleOf } from './ending/outcome-title.ts';
import { oneAtATime } from './queue/one-at-a-time.ts';
import { UnsavedAnswers } from './history/unsaved-answers.ts';
import { FillSpeed } from './fill-speed.ts';
import { RareFields } from './fields/rare-fields.ts';
import type { RestartReason, SessionHost } from './session-host.ts';
import { failure, sinkFor, SinkLink, type SinkForm } from './queue/sink-link.ts';
import { uuid } from './uuid.ts';

/** One form being filled in and sent: the state, and everything that takes time. Only here are the answers. */
export class FormSession {
  #state: FormState;
  #link: SinkLink | undefined;
  readonly earlierMessages: EarlierMessages;
  readonly #oneAtATime = oneAtATime();
  readonly #oneDeletion = oneAtATime(); // What hangs while it is sent can be deleted all the same.
  readonly #fillSpeed = new FillSpeed();
  #note: AnyKey | undefined;
  /** Why nothing can be sent, when the page is set up wrong. */
  fault: SinkFault | undefined;
  readonly unsaved: UnsavedAnswers;
  readonly rare: RareFields;
  readonly kept: KeptAnswers;
  readonly ending: Ending;

  /** Takes what was answered before it was there, and what loads the review and what follows it. */
  constructor(
    readonly form: FormKind,
    private readonly host: SessionHost,
    values: FieldValues,
    ending: () => Promise<EndingPart>,
  ) {
    this.#state = { ...startForm(uuid()), values };
    this.ending = new Ending(host, ending, (note) => this.#announce(note));
    this.rare = new RareFields(host.element, form);
    this.earlierMessages = new EarlierMessages(host.element, form.offline);
    const take = (state: FormState): unknown => this.#act({ type: 'take', state });
    this.kept = new KeptAnswers(host.element, form, this.ending, take);
    this.unsaved = new UnsavedAnswers(form, (place) => this.#act({ type: 'show', place }));
  }

  get state(): FormState {
    return this.#state;
  }

  /** A sentence for screen readers to read once: something changed by itself, or did not work. */
  get note(): AnyKey | undefined {
    return this.#note;
  }

  /** Submissions of earlier visits that still wait; their ids where the sink can name them. */
  get earlier(): ReturnType<EarlierMessages['beside']> {
    return this.earlierMessages.beside(this.#state);
  }

  /** Whole days for which unsent messages are kept on this device; 0 when the sink does not say. */
  get keepDays(): number {
    return Math.floor((this.#link?.keepHours ?? 0) / 24);
  }

  /** Connects to a sink and closes the previous one. It is opened by {@link open} or when first used. */
  link(form: SinkForm, connect?: Connect): void {
    this.close();
    this.unsaved.open(this.#state);
    this.fault = undefined;
    this.#link = new SinkLink(() => sinkFor(form, connect), {
      opened: (sink) => {
        const missed = sink.latest?.(this.#state.id);
        if (missed && this.#state.view === 'outcome') this.#report(missed);
      },
      delivered: (delivery) => {
        const { id, state } = delivery;
        if (id !== this.#state.id) this.earlierMessages.heard(delivery);
        // `send` reports its own outcome; the "saved" before it would only flash on the screen.
        const underWay = this.#state.view === 'sending' && id === this.#state.id;
        if (underWay && state === 'saved') this.unsaved.handOver(this.#state, delivery);
        if (!underWay || state === 'received') this.#report(delivery);
      },
      waiting: (waiting) => {
        this.earlierMessages.counted(waiting, this.#state);
        this.host.show(false);
      },
    });
  }

  /** Finds out what still waits from earlier visits. */
  open(): void {
    if (this.form.offline || this.host.hasFocus()) this.prepare();
    this.#link?.open().catch((cause: unknown) => {
      report(cause);
      this.fault = sinkFault(cause);
      this.earlierMessages.hasFailed = true;
      this.host.show(false);
    });
  }

  close(): void {
    this.unsaved.close();
    this.#link?.close();
    this.#link = undefined;
  }

  /** Loads what the end and sealing need, as soon as somebody starts to answer. */
  prepare(): void {
    this.ending.load().catch(report);
    this.#link?.prepare().catch(report);
  }

  answer(field: Pick<Field, 'id'>, value: FieldValue, late?: 'late'): void {
    this.#act({ type: late ?? 'answer', field: field.id, value });
  }

  fill(place: number, field: string, value: string): void {
    if (this.#state.view === 'outcome') this.restart();
    this.#act({ type: 'show', place });
    this.answer({ id: field }, value);
  }

  change(step: number): void {
    this.#act({ type: 'change', step });
  }

  /** Goes back, or on where the page was left. */
  go(type: 'back' | 'resume'): void {
    this.#act({ type });
  }

  /** Forgets every answer and starts over; somebody who returned to the page is asked first. The sink keeps what it has. */
  restart(why?: RestartReason): void {
    const isLost = why === 'returned' && hasAnswers(this.#state);
    if (isLost && !this.unsaved.wasLong) {
      this.#act({ type: 'returned' });
      if (this.#state.view === 'away') return;
    }
    if (why === 'left') this.unsaved.forget();
    this.kept.leave(why);
    this.rare.drop();
    this.#note = undefined;
    const { again } = this.#state;
    this.#act({ type: 'restart', id: uuid(), ...(why === 'next' && again && { values: again }) });
    this.unsaved.isLost = isLost;
  }

  /** Goes on to the next question, unless something on this page is wrong. */
  goOn(): void {
    const { making } = this.rare;
    const issues = making ? undefined : this.ending.part?.checkStep(this.form, this.#state);
    if (issues && !issues[0]) this.rare.wentOn(this.#state.step);
    if (issues) this.#act({ type: 'continue', issues });
    else this.ending.onceThere(() => this.goOn(), making);
    if (issues?.[0]) this.host.show(true);
  }

  async send(): Promise<void> {
    await this.#once(async (isStill) => {
      if (this.rare.making) await this.rare.making;
      const checked = isStill() && this.ending.part?.checkForm(this.form, this.#state);
      if (!checked) return; // What checks them draws the button.
      this.#act({ type: 'send', issues: [...checked.issues, ...this.rare.issues] });
      if (this.#state.view !== 'sending') return;
      const [{ id }, { name: kind, version }, { answers }] = [this.#state, this.form, checked];
      try {
        const draft = { id, kind, version, locale: this.host.language(), answers };
        this.#report(await this.#linked().submit({ ...draft, ...this.#fillSpeed.mark }));
      } catch (cause) {
        report(cause);
        this.#report({ id, ...failure(cause) });
      }
    });
  }

  /** Tries to send what waits, and says so when nothing changed. */
  async retry(): Promise<void> {
    await this.#once(async (isStill) => {
      const { earlier, state } = this;
      this.#announce('retry.now');
      await this.#linked().flush().catch(report);
      const same = this.#state.outcome === state.outcome && this.earlier.count >= earlier.count;
      if (isStill()) this.#announce(same ? stillNote(this.earlier, this.#state) : undefined);
    });
  }

  /** Deletes what was not sent yet. */
  async discard(ids: readonly string[]): Promise<void> {
    await this.#oneDeletion(ids.join(), async () => {
      try {
        await this.#linked().discard(ids);
      } catch (cause) {
        report(cause);
        this.#announce('delete.failed');
      }
    });
  }

  /** Whether that changed anything. */
  #act(action: FormAction): boolean {
    const before = this.#state;
    this.#state = reduceForm(this.form, before, action);
    this.#fillSpeed.follow(action);
    this.unsaved.follow(this.#state, action);
    this.kept.follow(this.#state);
    const moved = hasMoved(before, this.#state);
    if (moved || action.type === 'restart') this.ending.stop();
    if (moved) this.earlierMessages.seen();
    this.host.show(moved);
    return this.#state !== before;
  }

  #report({ id, ...outcome }: Outcome & { readonly id: string }): void {
    const { view } = this.#state;
    if (!this.#act({ type: 'deliver', id, outcome })) return;
    this.#note = undefined;
    if (view === 'outcome') {
      // It changed by itself: the focus moves only if it was in the form; otherwise screen readers are told.
      if (this.host.hasFocus()) this.host.show(true);
      else this.#announce(titleOf(outcome));
    }
    const event = submissionEvent(id, outcome.state);
    if (event) this.host.tell(event);
  }

  #announce(note: AnyKey | undefined): void {
    this.#note = note;
    this.host.show(false);
  }

  /** Runs one task at a time. The task can ask whether the form was restarted since it began. */
  async #once(task: (isStill: () => boolean) => Promise<void>): Promise<void> {
    const { id } = this.#state;
    await this.#oneAtATime(id, () => task(() => this.#state.id === id));
  }

  #linked(): SinkLink {
    if (this.#link) return this.#link;
    throw new Error('The form is not connected to a sink.');
  }
}
