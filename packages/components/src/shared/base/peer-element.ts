import { LitElement } from 'lit';
import { defineElement } from './define.ts';

/**
 * What every Peerkit element has in common. Importing a class registers nothing;
 * its `define` module, or {@link PeerElement.define}, does.
 */
export abstract class PeerElement extends LitElement {
  /** The tag that `define()` registers when it is given none. */
  static readonly tag: string;

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
    const root = super.createRenderRoot() as ShadowRoot;
    const wall = this.ownerDocument.createElement('div');
    wall.className = 'wall';
    root.append(wall);
    // Lit would put what it draws before a style sheet that is not in the wall.
    this.renderOptions.renderBefore = null;
    return wall;
  }
}
