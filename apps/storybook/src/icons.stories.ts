import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { icon, pictogram } from '../../../packages/components/src/shared/icons/icon.ts';
import * as form from '../../../packages/components/src/shared/icons/pictures/form.ts';
import * as guide from '../../../packages/components/src/shared/icons/pictures/guide.ts';
import * as places from '../../../packages/components/src/shared/icons/pictures/places.ts';
import * as ui from '../../../packages/components/src/shared/icons/ui.ts';
import { sheet } from './sheet.ts';

const meta: Meta = { title: 'Design/Icons', tags: ['!autodocs'] };
export default meta;

/** What each picture of the guide must say without a word, in the order of the guide. */
const GUIDE: Readonly<Record<keyof typeof guide, string>> = {
  respond: 'Shake a shoulder and shout.',
  callPhone: 'Call, on speaker.',
  twoHelpers: 'One calls, the other stays.',
  peel: 'Peel the pack open.',
  tilt: 'Tilt the head back.',
  tipIn: 'Put the tip into a nostril.',
  press: 'Press the plunger.',
  uncap: 'Take the cap off the vial.',
  snap: 'Snap the top off the ampoule.',
  drawUp: 'Pull it all up.',
  thigh: 'Needle into the thigh.',
  push: 'Push the plunger all the way.',
  chin: 'Tilt the head, lift the chin.',
  pinch: 'Pinch the nose.',
  breathe: 'Breathe into the mouth.',
  chestRise: 'See the chest rise.',
  compress: 'Push on the chest.',
  watch: 'Stay and watch.',
  breathingAsleep: 'Breathing, will not wake.',
  notBreathing: 'Not breathing.',
  recovery: 'Roll onto the side.',
  awake: 'Awake: sit down and talk.',
  samePerson: 'The same person.',
  newPerson: 'Someone else.',
};

const FORM: Readonly<Record<keyof typeof form, string>> = {
  bench: 'A peer who listens.',
};

interface Captioned {
  readonly name: string;
  readonly glyph: string;
  readonly meaning: string;
}

function captioned<Name extends string>(
  glyphs: Readonly<Record<Name, string>>,
  meanings: Readonly<Record<Name, string>>,
): Captioned[] {
  return (Object.entries(meanings) as [Name, string][]).map(([name, meaning]) => ({
    name,
    glyph: glyphs[name],
    meaning,
  }));
}

function each(draw: (picture: Captioned) => TemplateResult): TemplateResult {
  return html`<ul class="sheet">
    ${[...captioned(guide, GUIDE), ...captioned(form, FORM)].map(
      (picture) => html`<li>${draw(picture)}</li>`,
    )}
  </ul>`;
}

/** The pictures and what each must say. Cover the words: each must still be clear. */
export const Pictograms: StoryObj = {
  render: () =>
    sheet(
      html`<h2>Pictograms</h2>
        ${each(
          ({ name, glyph, meaning }) => html`${pictogram(glyph)}<code>${name}</code>${meaning}`,
        )}`,
    ),
};

/** From a kit tab on a small phone to a whole screen: 60, 72, 88 and 128 px. */
export const Sizes: StoryObj = {
  render: () =>
    sheet(
      html`<h2>Sizes</h2>
        ${each(
          ({ name, glyph }) =>
            html`<div class="sizes">
                ${['s60', 's72', 's88', 's128'].map(
                  (size) => html`<div class=${size}>${pictogram(glyph)}</div>`,
                )}
              </div>
              <code>${name}</code>`,
        )}`,
    ),
};

/** Icons that appear beside words, never alone. */
export const Signs: StoryObj = {
  render: () =>
    sheet(
      html`<h2>Signs</h2>
        <ul class="sheet">
          ${Object.entries({ ...ui, ...places }).map(
            ([name, glyph]) => html`<li>${icon(glyph)}<code>${name}</code></li>`,
          )}
        </ul>`,
    ),
};

/** In right-to-left text, what points along the line turns round. People, clocks and letters do not. */
export const RightToLeft: StoryObj = {
  render: () =>
    sheet(
      html`<h2>Right to left</h2>
        <div dir="rtl">
          <ul class="sheet">
            ${[ui.back, ui.forward, ui.undo, ui.exit, ui.list, ui.breath].map(
              (glyph) => html`<li>${icon(glyph)}</li>`,
            )}
            ${[ui.clock, ui.phone, ui.walk].map((glyph) => html`<li>${icon(glyph)}</li>`)}
            ${[guide.tilt, guide.recovery].map((glyph) => html`<li>${pictogram(glyph)}</li>`)}
          </ul>
        </div>`,
    ),
};
