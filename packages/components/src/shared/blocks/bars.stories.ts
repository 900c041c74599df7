import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../icons/icon.ts';
import { back, check, exit, language, phone } from '../icons/ui.ts';
import { button } from './button.templates.ts';
import { blocks } from './testing/block-host.ts';

/** What stays in the same place on every screen. */
const meta: Meta = { title: 'Blocks/Bars' };
export default meta;
type Story = StoryObj;

const shows = (draw: () => TemplateResult): Story => ({ render: () => blocks(undefined, draw) });
const nothingYet = (): void => undefined;

const call = (words: string): TemplateResult =>
  html`<a class="rail-call" href="tel:911">${icon(phone)} <span>${words}</span></a>`;
const leave = (words: string): TemplateResult =>
  html`<a class="rail-exit" href="https://www.wikipedia.org/"
    >${icon(exit)} <span>${words}</span></a
  >`;

export const Rail: Story = shows(
  () => html`<div class="rail bleed">${call('Call 911')} ${leave('Leave')}</div>`,
);
/** Where the page has a bar to leave, this one has none. */
export const RailCallOnly: Story = shows(
  () => html`<div class="rail bleed">${call('Call 911')}</div>`,
);
/** In the call step the call is the main thing, so the rail has the name and the language. */
export const RailTitle: Story = shows(
  () =>
    html`<div class="rail bleed">
      <p class="rail-title">Overdose guide</p>
      ${button(html`${icon(language)} <span>Français</span>`, nothingYet, 'plain')}
      ${leave('Leave')}
    </div>`,
);
export const RailLongWords: Story = shows(
  () =>
    html`<div class="rail bleed">
      ${call('Skambinkite pagalbos numeriu 112')} ${leave('Palikti puslapį')}
    </div>`,
);

const foot = (aside: TemplateResult | typeof nothing): Story =>
  shows(
    () =>
      html`<div class="foot bleed">
        <button type="button" class="button action big wide">
          ${icon(check)} <span>Dose given</span>
        </button>
        ${aside}
      </div>`,
  );
export const Foot: Story = foot(
  html`<div class="foot-row">
    ${button(html`${icon(back)} <span>Back</span>`, nothingYet, 'plain')}
    ${button('I have no kit', nothingYet, 'plain')}
  </div>`,
);
export const FootOneWay: Story = foot(nothing);
