import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { icon, pictogram } from '../../../packages/components/src/shared/icons/icon.ts';
import * as form from '../../../packages/components/src/shared/icons/pictures/form.ts';
import * as guide from '../../../packages/components/src/shared/icons/pictures/guide.ts';
import * as ui from '../../../packages/components/src/shared/icons/ui.ts';
import { sheet } from './sheet.ts';

const meta: Meta = { title: 'Design/Icons', tags: ['!autodocs'] };
export default meta;

function all(
  glyphs: Readonly<Record<string, string>>,
  draw: (glyph: string) => TemplateResult,
): TemplateResult {
  return html`<ul class="sheet">
    ${Object.entries(glyphs).map(
      ([name, glyph]) => html`<li>${draw(glyph)}<code>${name}</code></li>`,
    )}
  </ul>`;
}

/** The steps of the guide. Each must be clear when its words are covered. */
export const Pictograms: StoryObj = {
  render: () =>
    sheet(
      html`<h2>Pictograms</h2>
        ${all({ ...guide, ...form }, pictogram)}`,
    ),
};

/** Icons that appear beside words, never alone. */
export const Signs: StoryObj = {
  render: () =>
    sheet(
      html`<h2>Signs</h2>
        ${all(ui, icon)}`,
    ),
};
