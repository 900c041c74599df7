import { LitElement, type PropertyDeclaration, type PropertyValues } from 'lit';
import { defineElement } from './define.ts';
import { OwnTree } from './own-tree.ts';
import type { Rest } from './rest.ts';

/** The value of a text attribute. Removing the attribute gives `''`, as if it had never been set, and not `null`. */
export const wordsOf = (value: string | null): string => value ?? '';

/** A text attribute with the name of its property. */
export const WORDS: PropertyDeclaration = { converter: wordsOf };

/**
 * What every Peerkit element has in common. Importing a class registers nothing;
 * its `define` module, or {@link PeerElement.define}, does.
 */
export abstract class PeerElement extends LitElement {
  /** The tag that `define()` registers when it is given none. */
  static readonly tag: string;

  /** Code that is not needed for the first drawing. */
  #rest: Rest | undefined;
  #tree: OwnTree | undefined;
  #connected: (() => void) | undefined;

  /**
   * Registers this element, under another name or in another registry if asked.
   * A class can hold one name per registry (a rule of the platform): subclass to have two.
   */
  static define(tag: string = this.tag, registry?: CustomElementRegistry): void {
    defineElement(tag, this as unknown as CustomElementConstructor, registry);
  }

  /**
   * Everything is drawn into one `<div class="root">`, never into the shadow root itself. The page's rules apply to the
   * host (`*` beats `:host`), and children inherit from it; `.root` starts again from initial values.
   */
  protected override createRenderRoot(): HTMLElement {
    // A prerendered page brings a copy of the tree, which Lit cannot update.
    this.shadowRoot?.replaceChildren();
    const shadow = super.createRenderRoot() as ShadowRoot;
    // The variable must be named `document`: see build/own-document.mjs.
    const { ownerDocument: document } = this;
    const root = document.createElement('div');
    root.className = 'root';
    shadow.append(root);
    // Otherwise Lit would insert before a style element that is not inside `.root`.
    this.renderOptions.renderBefore = null;
    this.#tree = new OwnTree(root);
    return root;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#connected?.();
  }

  /** Browsers drop the styles of an element that is moved into another document. */
  adoptedCallback(): void {
    this.#rest?.keepStyles(this);
  }

  /** Takes that code over: each element has it in the part that it always loads. */
  protected takeRest(rest: Rest): void {
    this.#rest ??= (rest.begin(this), rest);
  }

  /** An element that was removed before its first update draws nothing, and so loads nothing. */
  // eslint-disable-next-line @typescript-eslint/no-invalid-void-type -- As Lit has it.
  protected override scheduleUpdate(): void | Promise<unknown> {
    if (this.hasUpdated || this.isConnected) return super.scheduleUpdate();
    const connected = new Promise<void>((resolve) => (this.#connected = resolve));
    return connected.then(() => this.scheduleUpdate());
  }

  protected override update(changed: PropertyValues<this>): void {
    this.redraw(() => super.update(changed));
  }

  /**
   * Lets Lit draw outside an update, too: see {@link OwnTree}.
   * @internal
   */
  redraw(draw: () => void): void {
    this.#tree?.draw(draw, this.#rest?.mend);
  }
}
