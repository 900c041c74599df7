import { css, html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { defineElement } from '../../base/define.ts';
import { PeerElement } from '../../base/peer-element.ts';
import { iconStyles } from '../../icons/icons.styles.ts';
import { preferenceStyles } from '../../tokens/preferences.styles.ts';
import { tokenStyles } from '../../tokens/tokens.styles.ts';
import { buttonStyles } from '../button.styles.ts';
import { chipStyles } from '../chip.styles.ts';
import { choicesStyles } from '../choices.styles.ts';
import { lateStyles } from '../late.styles.ts';
import { contactStyles } from '../contact.styles.ts';
import { dialogStyles } from '../dialog.styles.ts';
import { disclosureStyles } from '../disclosure.styles.ts';
import { emergencyStyles } from '../emergency.styles.ts';
import { emptyStyles } from '../empty.styles.ts';
import { errorSummaryStyles } from '../error-summary.styles.ts';
import { fieldErrorStyles } from '../field-error.styles.ts';
import { fieldStyles } from '../field.styles.ts';
import { hitStyles } from '../hit.styles.ts';
import { hostStyles } from '../host.styles.ts';
import { hoursStyles } from '../hours.styles.ts';
import { noteStyles } from '../note.styles.ts';
import { progressStyles } from '../progress.styles.ts';
import { receiptStyles } from '../receipt.styles.ts';
import { rowStyles } from '../row.styles.ts';
import { searchboxStyles } from '../searchbox.styles.ts';
import { stateStyles } from '../state.styles.ts';
import { tallyStyles } from '../tally.styles.ts';

/** Blocks run from edge to edge, over the gutter of what is around them. */
const hostPaddingStyles = css`
  .root > .stack {
    padding-inline: var(--_gutter);
  }
  .bleed {
    margin-inline: calc(var(--_gutter) * -1);
  }
`;

/** Draws a block; `set` keeps a new value and draws again, as an element would. */
export type Draw<Value> = (
  value: Value,
  set: (value: Value) => void,
  root: ParentNode,
) => TemplateResult;

/** An element that only shows blocks: for stories and tests, never for a page. */
export class BlockHost extends PeerElement {
  static override styles = [
    tokenStyles,
    preferenceStyles,
    hostStyles,
    iconStyles,
    buttonStyles,
    fieldStyles,
    fieldErrorStyles,
    choicesStyles,
    tallyStyles,
    errorSummaryStyles,
    progressStyles,
    lateStyles,
    emergencyStyles,
    searchboxStyles,
    chipStyles,
    hitStyles,
    stateStyles,
    contactStyles,
    hoursStyles,
    noteStyles,
    receiptStyles,
    rowStyles,
    emptyStyles,
    dialogStyles,
    disclosureStyles,
    hostPaddingStyles,
  ];

  @property({ attribute: false }) draw?: Draw<unknown>;
  @property({ attribute: false }) value: unknown;

  protected override render(): TemplateResult {
    const set = (value: unknown): void => {
      this.value = value;
    };
    return html`<div class="stack">
      ${this.draw?.(this.value, set, this.renderRoot) ?? nothing}
    </div>`;
  }
}

defineElement('peer-block-host', BlockHost);

/** A block, or a few, in a host of its own. */
export function blocks<Value>(value: Value, draw: Draw<Value>): TemplateResult {
  return html`<peer-block-host .value=${value} .draw=${draw}></peer-block-host>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'peer-block-host': BlockHost;
  }
}
