import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import { icon, pictogram } from '../icons/icon.ts';
import { peel, press, tilt, tipIn } from '../icons/pictures/guide.ts';
import { bell, breath, needle, spray, undo } from '../icons/ui.ts';
import { button } from './button.templates.ts';
import { paceRing } from './ring.templates.ts';
import { blocks } from './testing/block-host.ts';

/** What a person reads with shaking hands. The words are samples. */
const meta: Meta = { title: 'Blocks/Guide' };
export default meta;
type Story = StoryObj;

const shows = (draw: () => TemplateResult): Story => ({ render: () => blocks(undefined, draw) });
const nothingYet = (): void => undefined;

export const Command: Story = shows(
  () =>
    html`<h2 class="command">Give naloxone</h2>
      <p class="lead">Not sure? Give it.</p>`,
);
export const CommandLong: Story = shows(
  () => html`<h2 class="command">Shout, and shake their shoulder hard</h2>`,
);

const tile = (picture: string, words: string, more?: string): TemplateResult =>
  html`<li class="tile">
    ${pictogram(picture)}
    <span><b>${words}</b>${more === undefined ? nothing : html`<small>${more}</small>`}</span>
  </li>`;
export const Tiles: Story = shows(
  () =>
    html`<ol class="tiles">
      ${tile(peel, 'Peel the pack', 'Do not test it')}
      ${tile(tilt, 'Tilt the head', 'On their back')}
      ${tile(tipIn, 'Tip in a nostril', 'All the way')}
      ${tile(press, 'Press hard', 'That is one dose')}
    </ol>`,
);
export const TilesWordsOnly: Story = shows(
  () =>
    html`<ol class="tiles">
      ${tile(peel, 'Peel')} ${tile(tilt, 'Tilt')} ${tile(tipIn, 'Tip in')} ${tile(press, 'Press')}
    </ol>`,
);

const KITS = [
  [spray, 'Nose spray'],
  [needle, 'Needle'],
  [breath, 'No kit'],
] as const;
export const Segments: Story = {
  render: () =>
    blocks(
      'Nose spray',
      (chosen, set) =>
        html`<div class="segments" role="group" aria-label="What do you have?">
          ${KITS.map(
            ([sign, kit]) =>
              html`<button
                type="button"
                aria-pressed=${kit === chosen ? 'true' : 'false'}
                @click=${() => set(kit)}
              >
                ${icon(sign)} <span>${kit}</span>
              </button>`,
          )}
        </div>`,
    ),
};

const row = (time: string, more: TemplateResult): TemplateResult =>
  html`<div class="clock-row">
    <time>${time}</time>
    <div class="clock-what">${more}</div>
  </div>`;
const clock = (time: string, passed: number): Story =>
  shows(
    () =>
      html`<section class="clock bleed" aria-label="Time since the last dose">
        ${row(
          time,
          html`<b>since dose 1</b>
            ${button(html`${icon(undo)} <span>Undo</span>`, nothingYet, 'plain')}`,
        )}
        <div class="track" aria-hidden="true">
          <i .style=${`inline-size:${passed}%`}></i><u .style=${'inset-inline-start:66.6%'}></u>
          <span .style=${'inset-inline-end:33.4%'}>2:00</span
          ><span .style=${'inset-inline-end:0'}>3:00</span>
        </div>
      </section>`,
  );
export const ClockStart: Story = clock('0:00', 0);
export const Clock: Story = clock('1:20', 44);
export const ClockLong: Story = clock('12:05', 100);

export const Alarm: Story = shows(
  () =>
    html`<section class="alarm bleed">
      ${row('3:06', html`<span class="bell">${icon(bell)}</span><b>since dose 1</b>`)}
      <h2>Still not breathing well? Give dose 2 now.</h2>
      <button type="button" class="button big wide">Give dose 2</button>
    </section>`,
);

const ring = (left: number): Story =>
  shows(() =>
    paceRing({
      left,
      every: 5,
      words: left === 0 ? 'Give a breath now' : `Next breath in ${left}`,
      sign: breath,
    }),
  );
export const RingFull: Story = ring(5);
export const RingThree: Story = ring(3);
export const RingOne: Story = ring(1);
export const RingNow: Story = ring(0);

export const Log: Story = shows(
  () =>
    html`<ol class="log">
      <li>
        <time>14:02</time> <span><b>Called 911</b><small>On speaker</small></span>
      </li>
      <li>
        <time>14:03</time> <span><b>Dose 1</b><small>Nose spray, 4 mg</small></span>
      </li>
      <li class="next">
        <time>14:05</time> <span>Check breathing<small>At 2:00</small></span>
      </li>
      <li class="next"><time>14:06</time> <span>Dose 2, if not breathing well</span></li>
    </ol>`,
);
