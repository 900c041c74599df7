/** What somebody does inside an element. Controls are found by what is the same in every language. */
import { until } from './until.ts';

interface Rendered extends Element {
  readonly updateComplete?: Promise<boolean>;
}

/** A person's hand on one element: it waits for what it needs, and for the outcome. */
export class Hand {
  readonly #element: Rendered;

  constructor(element: Element | null) {
    if (element === null) throw new Error('The element is not there.');
    this.#element = element;
  }

  /** The hand of a story, on the element it shows. */
  static on(canvas: HTMLElement, tag: string): Hand {
    return new Hand(canvas.querySelector(tag));
  }

  /** The first thing in the element that fits. */
  async find(selector: string): Promise<HTMLElement> {
    return until(`${selector} in <${this.#element.localName}>`, () =>
      this.#element.shadowRoot?.querySelector<HTMLElement>(selector),
    );
  }

  /** Whether something that fits is there, or comes while a person waits a moment. */
  async has(selector: string): Promise<boolean> {
    await new Promise((done) => setTimeout(done, 250));
    return this.#element.shadowRoot?.querySelector(selector) !== null;
  }

  /** Presses a key where the focus is thought to be. */
  async key(selector: string, key: string): Promise<void> {
    (await this.find(selector)).dispatchEvent(
      new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }),
    );
    await this.#element.updateComplete;
  }

  async press(selector: string): Promise<void> {
    (await this.find(selector)).click();
    await this.#element.updateComplete;
  }

  /** Writes into a field, as typing would. */
  async write(selector: string, text: string): Promise<void> {
    const input = (await this.find(selector)) as HTMLInputElement;
    input.value = text;
    input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, data: text }));
    input.dispatchEvent(new Event('change', { bubbles: true }));
    await this.#element.updateComplete;
  }
}
