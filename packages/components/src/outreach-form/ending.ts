import { nothing } from 'lit';
import { addStyles } from '../shared/base/add-styles.ts';
import type * as Part from './ending.part.ts';
import { loadOnce, report } from './load-once.ts';
import type { FormKey } from './locales/en.ts';
import type { SessionHost } from './session-host.ts';

const importPart = loadOnce(() => import('./ending.part.ts'));

/** The review and what follows it: loaded when somebody starts to answer, so that nothing is missing at Send. */
export class Ending {
  part: typeof Part | undefined;
  /** Loads it; when that failed, the next call tries again. */
  readonly load = loadOnce(() => this.#load());

  #isWaiting = false;

  /** @param told Why the form does not go on. */
  constructor(
    private readonly host: SessionHost,
    private readonly told: (note: FormKey | undefined) => void,
  ) {}

  /** Nobody is taken to a page that is not there: goes on once it is. A second tap meanwhile does nothing more. */
  onceThere(goOn: () => void): void {
    if (this.#isWaiting) return;
    this.#isWaiting = true;
    void this.host.soon(this.load()).then((part) => {
      this.#isWaiting = false;
      this.told(part ? undefined : 'load.failed');
      if (part) goOn();
    });
  }

  /** Answers that were kept lead to the review at once: it is drawn as soon as it is there. */
  late(): typeof nothing {
    const host = this.host.element;
    const show = async (): Promise<void> => {
      await this.load();
      host.requestUpdate();
      await host.updateComplete;
      host.renderRoot.querySelector<HTMLElement>('h2[tabindex]')?.focus();
    };
    show().catch(report);
    return nothing;
  }

  async #load(): Promise<typeof Part> {
    const part = await importPart();
    addStyles(this.host.element.renderRoot, part.endingStyleSheets);
    return (this.part = part);
  }
}
