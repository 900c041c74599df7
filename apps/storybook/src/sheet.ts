import { css, html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { defineElement } from '../../../packages/components/src/shared/base/define.ts';
import { PeerElement } from '../../../packages/components/src/shared/base/peer-element.ts';
import { hostStyles } from '../../../packages/components/src/shared/blocks/host.styles.ts';
import { iconStyles } from '../../../packages/components/src/shared/icons/icons.styles.ts';
import { preferenceStyles } from '../../../packages/components/src/shared/tokens/preferences.styles.ts';
import { tokenStyles } from '../../../packages/components/src/shared/tokens/tokens.styles.ts';
import { foundationStyles } from './foundations.styles.ts';

/** A page of the design system, which uses the tokens like an element. Never for a partner's page. */
class DesignSheet extends PeerElement {
  static override styles = [
    tokenStyles,
    preferenceStyles,
    hostStyles,
    iconStyles,
    foundationStyles,
    css`
      .root {
        padding: var(--_space-4);
      }
      h2 {
        margin-block: var(--_space-6) var(--_space-3);
      }
      .sheet {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(min(100%, 15rem), 1fr));
        gap: var(--_space-4);
      }
      .sheet > li {
        display: grid;
        gap: var(--_space-2);
        align-content: start;
        padding: var(--_space-3);
        border: var(--_line-width) solid var(--_line);
        border-radius: var(--_radius);
        background: var(--_raised);
      }
      code {
        font-weight: var(--_weight-strong);
      }
      .swatch {
        block-size: var(--_target);
        border: var(--_edge-width) solid var(--_edge);
        border-radius: var(--_radius-s);
      }
      .icon {
        font-size: 2em;
      }
      .sizes {
        display: flex;
        flex-wrap: wrap;
        align-items: end;
        gap: var(--_space-4);
      }
      .s60 {
        --_pictogram: 60px;
      }
      .s72 {
        --_pictogram: 72px;
      }
      .s88 {
        --_pictogram: 88px;
      }
      .s128 {
        --_pictogram: 128px;
      }
    `,
  ];

  @property({ attribute: false }) content?: TemplateResult;

  protected override render(): TemplateResult {
    return html`<div>${this.content ?? nothing}</div>`;
  }
}

defineElement('peer-design-sheet', DesignSheet);

/** A page of the design system with this content. */
export function sheet(content: TemplateResult): TemplateResult {
  return html`<peer-design-sheet .content=${content}></peer-design-sheet>`;
}
