import type { CSSResult, TemplateResult } from 'lit';
import { addStyles } from '../shared/base/add-styles.ts';
import { loadOnce } from './load-once.ts';
import type { FormKey } from './locales/en.ts';
import type { SessionHost } from './session-host.ts';

/** What draws it. It knows of the session, and so the session knows it only by this. */
export interface EndingPart {
  readonly endingStyleSheets: readonly CSSResult[];
  /** @param view The form as it is to be shown. */
  endingTemplate(view: object): TemplateResult;
}

/** The review and what follows it: loaded when somebody starts to answer, so that nothing is missing at Send. */
export class Ending {
  part: EndingPart | undefined;
  /** Loads it; when that failed, the next call tries again. */
  readonly load = loadOnce(() => this.#load());

  readonly #import: () => Promise<EndingPart>;
  #waiting: object | undefined;

  /** @param told Why the form does not go on. */
  constructor(
    private readonly host: SessionHost,
    from: () => Promise<EndingPart>,
    private readonly told: (note: FormKey | undefined) => void,
  ) {
    this.#import = loadOnce(from);
  }

  /** Nobody is taken to a page that is not there: goes on once it is. A second tap meanwhile does nothing more. */
  onceThere(goOn: () => void): void {
    if (this.#waiting) return;
    const waiting = (this.#waiting = {});
    void this.host.soon(this.load()).then((part) => {
      if (this.#waiting !== waiting) return;
      this.#waiting = undefined;
      this.told(part ? undefined : 'load.failed');
      if (part) goOn();
    });
  }

  /** Somebody went elsewhere, or started over: nobody is taken on. */
  stop(): void {
    this.#waiting = undefined;
  }

  async #load(): Promise<EndingPart> {
    const part = await this.#import();
    addStyles(this.host.element.renderRoot, part.endingStyleSheets);
    return (this.part = part);
  }
}
