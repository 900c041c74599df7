import { html, type TemplateResult } from 'lit';
import type { Glyph } from '../../shared/icons/glyph.ts';
import { icon, pictogram } from '../../shared/icons/icon.ts';
import { newPerson, samePerson } from '../../shared/icons/pictures/guide.ts';
import { ask } from '../../shared/icons/ui.ts';
import { quietClock } from '../clock/clock.templates.ts';
import type { SideKey } from '../locales/side.en.ts';
import { logged } from '../record/log.templates.ts';
import { doseWord, isCalm } from '../naloxone-guide.state.ts';
import { button, foot, heading } from '../naloxone-guide.templates.ts';
import type { Acts, Part, Scene, Screen, SideSay } from '../screens/scene.ts';
import { toDose } from '../screens/steps.templates.ts';

/** Times to know a person by; all of them are in the log. */
const MOST_TIMES = 3;

/**
 * Asks whether times from earlier are about the same person, and says which times. The clock runs on, and calling and
 * the dose are one tap.
 */
export function resume(scene: Scene, acts: Acts, say: SideSay): Screen {
  const { begin, erase, setAside } = acts;
  const row = (key: 'same.yes' | 'same.no', glyph: Glyph, act: () => void): TemplateResult => {
    const next: SideKey = `${key}-next`;
    return html`<button data-way=${key} @click=${act}>
      <span class="pic">${pictogram(glyph)}</span
      ><span>${say(key)}<small>${say(next)}</small></span>
    </button>`;
  };
  const time = new Intl.DateTimeFormat(scene.language, { timeStyle: 'short' });
  const times = logged(scene, say).slice(-MOST_TIMES);
  return {
    clock: quietClock(scene),
    main: html`<div>
        ${heading(say('same'))}
        <p class="sub">
          ${say('same.why')}
          ${times.map(({ at, words }) => html`<b class="time-of">${words}, ${time.format(at)}.</b> `)}
        </p>
      </div>
      <div class="answers">
        ${row('same.yes', samePerson, () => begin())}${row('same.no', newPerson, erase)}
      </div>`,
    foot: foot(undefined, [
      html`<button class="button plain" data-way="same.unsure" @click=${setAside}>
        ${icon(ask)}<span>${say('same.unsure')}</span>
      </button>`,
      dose(scene, acts),
    ]),
  };
}

/** The next dose of the same person: there is no question before it. */
function dose(scene: Scene, acts: Acts): Part {
  const { begin } = acts;
  const give =
    scene.clock && !isCalm(scene.step)
      ? toDose(scene, { ...acts, go: begin, turn: () => begin() })
      : undefined;
  return give
    ? button(scene, doseWord(scene.run.session), 'plain', 'give-dose', give)
    : html`<span></span>`;
}
