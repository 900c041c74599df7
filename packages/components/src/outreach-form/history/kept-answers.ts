import type { FormKind } from '@peerkit/forms';
import type { LitElement, nothing, TemplateResult } from 'lit';
import type { Ending } from '../ending/ending.ts';
import type { Kept } from './kept-answers.part.ts';
import { loadOnce, report } from '../load-once.ts';
import type { FormState } from '../outreach-form.state.ts';
import type { RestartReason } from '../session-host.ts';

const importPart = loadOnce(() => import('./kept-answers.part.ts'));

/**
 * Unfinished answers on a person's own device: only of a form that allows it, only after they asked. All that does
 * it is loaded with such a form.
 */
export class KeptAnswers {
  #kept: Kept | undefined;

  constructor(
    host: LitElement,
    private readonly form: FormKind,
    ending: Pick<Ending, 'onceThere'>,
    take: (state: FormState) => void,
  ) {
    if (!form.keeps) return;
    const load = async (): Promise<void> => {
      const { Kept } = await importPart();
      this.#kept = new Kept(host, form, ending, take);
      host.requestUpdate();
    };
    load().catch(report);
  }

  /** Nothing is kept, for certain: an earlier visit may have, as long as nobody has looked. */
  get isEmpty(): boolean {
    return !this.form.keeps || (this.#kept !== undefined && this.#kept.earlier === undefined);
  }

  /** The form is in another state now. */
  follow(state: FormState): void {
    this.#kept?.follow(state);
  }

  /** The form starts over. */
  leave(why?: RestartReason): void {
    this.#kept?.leave(why);
  }

  /** What an earlier visit kept on this device; undefined where the form keeps nothing. */
  earlierTemplate(): TemplateResult | typeof nothing | undefined {
    return this.#kept?.earlierTemplate();
  }

  /** To keep unfinished answers on one's own device, or to end it. */
  askTemplate(state: FormState): TemplateResult | undefined {
    const isOpen = state.view === 'question' || state.view === 'review';
    return isOpen ? this.#kept?.askTemplate(state) : undefined;
  }
}
