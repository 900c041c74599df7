import { html, nothing } from 'lit';
import { icon } from '../shared/icons/icon.ts';
import { bell, buzz } from '../shared/icons/ui.ts';
import type { Part, SideSay } from './scene.ts';
import type { Sense, Signals } from './signals.ts';

/** What turns sound and buzz on and off, as far as the device can do either. */
export function switches(signals: Signals, say: SideSay, changed: () => void): Part {
  const senses = (['sound', 'buzz'] as const).filter((sense) => signals.can(sense));
  if (senses.length === 0) return nothing;
  const toggle = (sense: Sense): void => {
    signals.toggle(sense);
    changed();
  };
  return html`<div class="senses">
    ${senses.map((sense) => {
      const isOn = signals.isOn(sense);
      return html`<button
        class="button line"
        aria-pressed=${String(isOn)}
        data-way=${sense}
        @click=${() => toggle(sense)}
      >
        ${icon(sense === 'sound' ? bell : buzz)}<span
          >${say(sense)}<span aria-hidden="true">: ${say(isOn ? 'on' : 'off')}</span></span
        >
      </button>`;
    })}
  </div>`;
}
