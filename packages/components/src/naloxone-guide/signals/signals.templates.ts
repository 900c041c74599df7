import { html, nothing } from 'lit';
import { icon } from '../../shared/icons/icon.ts';
import { bell, buzz, speaker } from '../../shared/icons/ui.ts';
import type { Part, SideSay } from '../screens/scene.ts';
import type { Signals } from './signals.ts';
import type { Voice } from './voice.ts';

const ICONS = { sound: bell, buzz, voice: speaker };

/** What turns sound, buzz and voice on and off, as far as the device can do each. */
export function switches(signals: Signals, voice: Voice, say: SideSay, changed: () => void): Part {
  const senses = (['sound', 'buzz', 'voice'] as const).filter((sense) =>
    sense === 'voice' ? voice.can : signals.can(sense),
  );
  if (senses.length === 0) return nothing;
  return html`<div class="senses">
    ${senses.map((sense) => {
      const isOn = sense === 'voice' ? voice.isOn : signals.isOn(sense);
      const toggle = (): void => {
        if (sense === 'voice') voice.toggle();
        else signals.toggle(sense);
        changed();
      };
      return html`<button
        class="button line"
        aria-pressed=${String(isOn)}
        data-way=${sense}
        @click=${toggle}
      >
        ${icon(ICONS[sense])}<span
          >${say(sense)}<span aria-hidden="true">: ${say(isOn ? 'on' : 'off')}</span></span
        >
      </button>`;
    })}
  </div>`;
}
