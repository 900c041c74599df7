import type { CSSResult, TemplateResult } from 'lit';
import { addStyles } from '../../shared/base/add-styles.ts';
import type { checkForm, checkStep } from '../fields/checks.ts';
import { takeEnding } from '../closing/closing.locales.ts';
import { loadOnce } from '../load-once.ts';
import type { FormKey } from '../locales/en.ts';
import type { FieldIssue } from '../outreach-form.state.ts';
import type { SessionHost } from '../session-host.ts';

/** What draws it. It knows of the session, and so the session knows it only by this. */
export interface EndingPart {
  readonly endingStyleSheets: readonly CSSResult[];
  readonly endingEn: Parameters<typeof takeEnding>[0];
  /** @param view The form as it is to be shown. */
  endingTemplate(view: object): TemplateResult;
  problemsTemplate(view: object): TemplateResult;
  issueTemplate(issue: FieldIssue, view: object): TemplateResult;
  readonly checkStep: typeof checkStep;
  readonly checkForm: typeof checkForm;
}

/** The rules of answers, the review and what follows it: loaded when somebody starts to answer, so that nothing is missing at Send. */
export class Ending {
  part: EndingPart | undefined;
  /** Loads it; when that failed, the next call tries again. */
  readonly load = loadOnce(() => this.#load());

  readonly #import: () => Promise<EndingPart>;
  #waiting: object | undefined;

  /** @param told Why the form does not go on, or not yet. */
  constructor(
    private readonly host: SessionHost,
    from: () => Promise<EndingPart>,
    private readonly told: (note: FormKey | undefined) => void,
  ) {
    this.#import = loadOnce(from);
  }

  /**
   * Nobody is taken to a page that is not there: goes on once it is. A second tap meanwhile does nothing more.
   *
   * @param made What has to come to a good end before, too; what became of it is said elsewhere.
   */
  onceThere(goOn: () => void, made?: Promise<boolean>): void {
    if (this.#waiting) return;
    const waiting = (this.#waiting = {});
    const late = (): void => {
      if (this.#waiting === waiting) this.told('load.slow');
    };
    void Promise.all([this.host.soon(this.load(), late), made]).then(([part, isMade]) => {
      if (this.#waiting !== waiting) return;
      this.#waiting = undefined;
      this.told(part ? undefined : 'load.failed');
      if (part && isMade !== false) goOn();
    });
  }

  /** Somebody went elsewhere, or started over: nobody is taken on. */
  stop(): void {
    this.#waiting = undefined;
  }

  async #load(): Promise<EndingPart> {
    const part = await this.#import();
    addStyles(this.host.element.renderRoot, part.endingStyleSheets);
    takeEnding(part.endingEn);
    return (this.part = part);
  }
}
