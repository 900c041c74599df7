import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import {
  TOKEN_DOCS,
  type TokenDoc,
} from '../../../packages/components/src/shared/tokens/tokens.data.ts';
import { sheet } from './sheet.ts';

const meta: Meta = { title: 'Design/Tokens', tags: ['!autodocs'] };
export default meta;

const TITLES: Readonly<Record<string, string>> = {
  public: 'What a partner may set',
  color: 'Colours',
  text: 'Sizes of words',
  font: 'Fonts',
  leading: 'Lines',
  weight: 'Weight',
  measure: 'Width of a text',
  space: 'Space',
  size: 'Sizes',
  density: 'Density',
  radius: 'Corners',
  motion: 'Motion',
  elevation: 'Lift',
};

function swatch({ name, type }: TokenDoc): TemplateResult | typeof nothing {
  if (type !== 'color' || name.startsWith('--peer')) return nothing;
  return html`<div class="swatch" style=${styleMap({ background: `var(${name})` })}></div>`;
}

/** A size of words is shown in itself. */
function sample({ name, group }: TokenDoc): TemplateResult | typeof nothing {
  if (group !== 'text') return nothing;
  const style = { fontSize: `var(${name})`, lineHeight: 'var(--_leading-command)' };
  return html`<p aria-hidden="true" style=${styleMap(style)}>3:06</p>`;
}

function row(token: TokenDoc): TemplateResult {
  return html`<li>
    ${swatch(token)} ${sample(token)}
    <p><code>${token.name}</code></p>
    <p class="quiet">${token.value}</p>
    ${token.description === '' ? nothing : html`<p>${token.description}</p>`}
  </li>`;
}

/** Every token and its purpose. Change the theme and the brand above: the colours follow. */

export const Tokens: StoryObj = {
  render: () =>
    sheet(
      html`${[...new Set(TOKEN_DOCS.map(({ group }) => group))].map(
        (group) => html`
          <h2>${TITLES[group] ?? group}</h2>
          <ul class="sheet">
            ${TOKEN_DOCS.filter((token) => token.group === group).map(row)}
          </ul>
        `,
      )}`,
    ),
};
