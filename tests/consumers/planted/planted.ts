/** An element with what a careless build loses: built by the CDN build in `planted.test.ts`. */
import { css, html, LitElement, type TemplateResult } from 'lit';
import { preferenceStyles } from '../../../packages/components/src/shared/tokens/preferences.styles.ts';
import { tokenStyles } from '../../../packages/components/src/shared/tokens/tokens.styles.ts';

class Planted extends LitElement {
  static override styles = [
    tokenStyles,
    preferenceStyles,
    css`
      @property --planted-length {
        syntax: '<length>';
        inherits: false;
        initial-value: 7px;
      }
      :host {
        --_planted: rgb(1, 2, 3);
      }
      @media (prefers-contrast: more) {
        :host {
          --_planted: rgb(4, 5, 6);
        }
      }
      :is(.used, .other) p {
        color: var(--_planted);
      }
      p:where(.a, .never-there) {
        border-block-start: 3px solid;
      }
      @media (width >= 1px) {
        p {
          padding-block-end: 5px;
        }
      }
      .text {
        background: var(--_surface);
      }
    `,
  ];

  readonly #name = 'middle';
  readonly #empty = '';

  protected override render(): TemplateResult {
    const bold = html` <b>three</b>`;
    return html`<div class="used">
      <p class="a ${this.#name} b" title='says "${this.#name}"' style="margin-inline-start: ${4}px">
        <b>one</b>
        <i>two</i>${bold}, <x-inline>four</x-inline> <x-inline>five</x-inline>
        <input .value=${'kept'} ?disabled=${true} placeholder=${this.#empty} data-empty="" />
      </p>
      <pre>
 a
  b</pre>
    </div>`;
  }
}

customElements.define('x-planted', Planted);
