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

/** A token that can be seen is shown as what it is. */
function sample({ name, group, type }: TokenDoc): TemplateResult | typeof nothing {
  if (name.startsWith('--peer')) return nothing;
  const token = `var(${name})`;
  if (type === 'color') {
    return html`<div class="swatch" style=${styleMap({ background: token })}></div>`;
  }
  if (group === 'text') {
    return html`<p class="sample digits" aria-hidden="true" style=${styleMap({ fontSize: token })}>
      3:06
    </p>`;
  }
  if (group === 'space' || name.startsWith('--_target')) {
    return html`<div class="bar" style=${styleMap({ inlineSize: token })}></div>`;
  }
  if (group === 'radius') {
    return html`<div class="swatch" style=${styleMap({ borderRadius: token })}></div>`;
  }
  return nothing;
}

function row(token: TokenDoc): TemplateResult {
  return html`<li>
    <div class="what">
      <p><code>${token.name}</code></p>
      <p class="quiet">${token.value}</p>
    </div>
    <p>${token.description}</p>
    ${sample(token)}
  </li>`;
}

/** Every token and its purpose. Change the theme and the brand above: the colours follow. */

export const Tokens: StoryObj = {
  render: () =>
    sheet(
      html`${[...new Set(TOKEN_DOCS.map(({ group }) => group))].map(
        (group) => html`
          <h2>${TITLES[group] ?? group}</h2>
          <ul class="rows">
            ${TOKEN_DOCS.filter((token) => token.group === group).map(row)}
          </ul>
        `,
      )}`,
    ),
};
