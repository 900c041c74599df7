import { html, type TemplateResult } from 'lit';
import type { Glyph } from '../shared/icons/glyph.ts';
import { pictogram } from '../shared/icons/icon.ts';
import { newPerson, samePerson } from '../shared/icons/pictures/guide.ts';
import { quietClock } from './clock.templates.ts';
import type { SideKey } from './locales/side.en.ts';
import { heading } from './naloxone-guide.templates.ts';
import type { Acts, Scene, Screen, SideSay } from './scene.ts';

/** Asks whether times from earlier are about the same person. The clock runs on, and calling is one tap. */
export function resume(scene: Scene, { begin, erase }: Acts, say: SideSay): Screen {
  const row = (key: 'same.yes' | 'same.no', glyph: Glyph, act: () => void): TemplateResult => {
    const next: SideKey = `${key}-next`;
    return html`<button data-way=${key} @click=${act}>
      <span class="pic">${pictogram(glyph)}</span
      ><span>${say(key)}<small>${say(next)}</small></span>
    </button>`;
  };
  return {
    clock: quietClock(scene),
    main: html`<div>
        ${heading(say('same'))}
        <p class="sub">${say('same.why')}</p>
      </div>
      <div class="answers">
        ${row('same.yes', samePerson, begin)}${row('same.no', newPerson, erase)}
      </div>`,
  };
}
