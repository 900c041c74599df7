import type { Field, FieldValue } from '@peerkit/forms';
import type { FormSession } from './form-session.ts';
import type { FormKey } from './locales/en.ts';
import type { RestartReason } from './session-host.ts';
import { startForm, type FormState } from './outreach-form.state.ts';

/** Shows the first question: the element. */
export interface FirstQuestionHost {
  show(moved: boolean): void;
  /**
   * The form with all that comes after the first question; undefined when it cannot be loaded now.
   *
   * @param late Says that it takes a while.
   */
  whole(late: () => void): Promise<FormSession | undefined>;
}

/**
 * The first question, until the rest of the form is there. It keeps what is answered, and nobody is taken to
 * a page that is not there.
 */
export class FirstQuestion {
  state: FormState = startForm('');
  /** Why the next question is not shown. */
  note: FormKey | undefined;
  #waiting: object | undefined;

  constructor(private readonly host: FirstQuestionHost) {}

  answer({ id }: Field, value: FieldValue): void {
    this.state = { ...this.state, values: { ...this.state.values, [id]: value } };
    this.host.show(false);
  }

  /** Forgets every answer. */
  restart(_why?: RestartReason): void {
    this.state = startForm('');
    this.note = this.#waiting = undefined;
    this.host.show(false);
  }

  /** Goes on as soon as the rest is there. A second tap meanwhile does nothing. */
  async goOn(): Promise<void> {
    if (this.#waiting) return;
    const waiting = (this.#waiting = {});
    const whole = await this.host.whole(() => {
      if (this.#waiting) this.#tell('load.slow');
    });
    if (this.#waiting !== waiting) return;
    this.#waiting = undefined;
    if (!whole) this.#tell('load.failed');
    // Another press may have been faster, once the rest took over.
    else if (whole.state.step === 0) whole.goOn();
  }

  #tell(note: FormKey): void {
    this.note = note;
    this.host.show(false);
  }
}
