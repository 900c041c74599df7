import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import { icon } from '../../../packages/components/src/shared/icons/icon.ts';
import { bell, exit, info, phone } from '../../../packages/components/src/shared/icons/ui.ts';
import {
  TOKEN_DOCS,
  type TokenDoc,
} from '../../../packages/components/src/shared/tokens/tokens.data.ts';
import { sheet } from './sheet.ts';

const meta: Meta = { title: 'Design/Foundations', tags: ['!autodocs'] };
export default meta;

function role(name: string, rule: string, shape: TemplateResult): TemplateResult {
  return html`<li>
    ${shape}
    <div class="what">
      <h2 class="name">${name}</h2>
      <p>${rule}</p>
    </div>
  </li>`;
}

/** Five jobs, five colours, five shapes. */
export const Roles: StoryObj = {
  render: () =>
    sheet(
      html`<ul class="rows">
        ${role(
          'Action',
          'Your brand. One filled button in each view: the next thing to do.',
          html`<p class="shape as-action">Called. Next: naloxone</p>`,
        )}
        ${role(
          'Call',
          'Red for every brand. The emergency number and nothing else, with a phone.',
          html`<p class="shape as-call">${icon(phone)} Call 911</p>`,
        )}
        ${role(
          'Alarm',
          'Yellow for every brand. A whole area between two black lines, never just a button.',
          html`<div class="shape as-alarm">
            ${icon(bell)}
            <span class="digits">3:06</span>
            <span>Are they breathing?</span>
          </div>`,
        )}
        ${role(
          'Exit',
          'Your brand with its colour taken out. A dark bar with square ends.',
          html`<p class="shape as-exit">${icon(exit)} Leave this page</p>`,
        )}
        ${role(
          'Information',
          'A breath of your brand. A tint behind notes and what is chosen. Never a button to press first.',
          html`<p class="shape as-info">${icon(info)} <span>Saved on this phone.</span></p>`,
        )}
      </ul>`,
    ),
};

function state(kind: string, words: string, rule: string): TemplateResult {
  return html`<li>
    <p class="state ${kind}"><i></i>${words}</p>
    <p>${rule}</p>
  </li>`;
}

/** What we know about a place, each with a shape of its own. */
export const States: StoryObj = {
  render: () =>
    sheet(
      html`<ul class="rows">
        ${state('open', 'Open until 17:00', 'A full disc: we know that it is open now.')}
        ${state('closed', 'Closed. Opens Mon 9:00', 'A ring, with the next time it opens.')}
        ${state('check', 'Check first', 'A diamond: the times may be wrong today. Call before you go.')}
        ${state('unknown', 'Hours not known', 'A dotted square. That is an answer too: we do not guess.')}
      </ul>`,
    ),
};

const tokens = (group: string): TokenDoc[] => TOKEN_DOCS.filter((token) => token.group === group);

/** Words for each size, as they are used. */
const SAMPLES: Readonly<Record<string, string>> = {
  '--_text-clock': '3:06',
  '--_text-command': 'Give naloxone.',
  '--_text-question': 'What do you need?',
  '--_text-xl': 'Street outreach',
  '--_text-l': 'Peel the pack.',
  '--_text-m': 'A peer comes to you, calls or texts.',
  '--_text-s': 'Last checked 3 November',
};

/** The largest first. */
const place = ({ name }: TokenDoc): number => Object.keys(SAMPLES).indexOf(name);

/** Plain words and captions are not heavy. */
const isPlain = (name: string): boolean => ['--_text-m', '--_text-s'].includes(name);

/** From the clock, the largest thing on a screen, to a date. */
export const Words: StoryObj = {
  render: () =>
    sheet(
      html`<ul class="rows">
        ${tokens('text')
          .sort((a, b) => place(a) - place(b))
          .map(
            ({ name, description }) =>
              html`<li>
                <p
                  class="sample ${isPlain(name) ? 'body' : ''}"
                  style=${styleMap({ fontSize: `var(${name})` })}
                >
                  ${SAMPLES[name] ?? 'Help is here.'}
                </p>
                <div class="what">
                  <p><code>${name}</code></p>
                  <p>${description}</p>
                </div>
              </li>`,
          )}
      </ul>`,
    ),
};

/** Eight steps. Things that belong together are near each other. */
export const Space: StoryObj = {
  render: () =>
    sheet(
      html`<ul class="rows">
        ${tokens('space').map(
          ({ name, value, description }) =>
            html`<li>
              <div class="bar" style=${styleMap({ inlineSize: `var(${name})` })}></div>
              <div class="what">
                <p><code>${name}</code> <span class="quiet">${value}</span></p>
                ${description === '' ? '' : html`<p>${description}</p>`}
              </div>
            </li>`,
        )}
      </ul>`,
    ),
};
