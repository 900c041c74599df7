import type { LitElement } from 'lit';
import { addStyles } from '../../shared/base/add-styles.ts';
import type * as Closing from './closing.ts';
import type { ClosingWords } from './closing.locales.ts';
import { loadOnce } from '../load-once.ts';

/** What can wait until the first question is there: its code once for a page, its words and styles for a form. */
const importClosing = loadOnce(() => import('./closing.ts'));

export class ClosingLoader {
  /** The part, once it is loaded. */
  part: typeof Closing | undefined;
  /** Its words, once it is loaded. */
  words: ClosingWords | undefined;
  /** Loads it; when that failed, the next call tries again. */
  readonly load = loadOnce(() => this.#load());

  /** @param arrived Called once it is loaded. */
  constructor(
    private readonly host: LitElement,
    private readonly arrived: (part: typeof Closing) => void,
  ) {}

  async #load(): Promise<typeof Closing> {
    const part = await importClosing();
    this.words = await part.closingWords(this.host);
    addStyles(this.host.renderRoot, part.closingStyleSheets);
    this.part = part;
    part.tellFilledIn(this.host);
    this.arrived(part);
    this.host.requestUpdate();
    return part;
  }
}
