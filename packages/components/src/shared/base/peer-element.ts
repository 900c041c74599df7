import { LitElement, type PropertyDeclaration, type PropertyValues } from 'lit';
import { defineElement } from './define.ts';
import { OwnTree } from './own-tree.ts';
import type { Rest } from './rest.ts';

/** What an attribute of words says: when it is taken away, it is as if it had never been there, `''` and not `null`. */
export const wordsOf = (value: string | null): string => value ?? '';

/** An attribute of words, under the name of its property. */
export const WORDS: PropertyDeclaration = { converter: wordsOf };

/**
 * What every Peerkit element has in common. Importing a class registers nothing;
 * its `define` module, or {@link PeerElement.define}, does.
 */
export abstract class PeerElement extends LitElement {
  /** The tag that `define()` registers when it is given none. */
  static readonly tag: string;

  /** What no element needs to be drawn for the first time. */
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
   * The wall: everything is drawn into one `<div class="wall">`, never into the shadow root itself. A
   * page's rules reach the host (`*` beats `:host`) and what it inherits, but not the wall.
   */
  protected override createRenderRoot(): HTMLElement {
    // What a prerendered page brought along is a picture of us, not ours.
    this.shadowRoot?.replaceChildren();
    const root = super.createRenderRoot() as ShadowRoot;
    // By that name: see build/own-document.mjs.
    const { ownerDocument: document } = this;
    const wall = document.createElement('div');
    wall.className = 'wall';
    root.append(wall);
    // Lit would put what it draws before a style sheet that is not in the wall.
    this.renderOptions.renderBefore = null;
    this.#tree = new OwnTree(wall);
    return wall;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#connected?.();
  }

  /** A browser drops the styles of what is moved into another document. */
  adoptedCallback(): void {
    this.#rest?.keepStyles(this);
  }

  /** Each element has it in the part that it always loads. */
  protected takeRest(rest: Rest): void {
    this.#rest ??= (rest.begin(this), rest);
  }

  /** Draws nothing, and so loads nothing, for an element that was taken out before it was ever shown. */
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
