import { html, svg, type TemplateResult } from 'lit';
import { icon } from '../../shared/icons/icon.ts';
import { breath } from '../../shared/icons/ui.ts';

/** Length of the whole ring, in the unit of its dashes. */
const LENGTH = 100;
/** What parts two seconds. */
const GAP = 2;

/**
 * The pacer's ring: a part for each second, full when it is time for a breath.
 *
 * @param seconds Until the next breath; 0 is now.
 * @param interval Seconds from breath to breath.
 */
export function ring(seconds: number, interval: number): TemplateResult {
  const part = LENGTH / interval;
  const filled = seconds === 0 ? part : part * (interval - seconds + 1);
  const circle = (kind: string, dashes: string, offset: number): TemplateResult =>
    svg`<circle class=${kind} cx="60" cy="60" r="52" pathLength=${LENGTH} stroke-dasharray=${dashes} stroke-dashoffset=${offset}></circle>`;
  return html`<svg viewBox="0 0 120 120" aria-hidden="true">
      ${circle('base', `${String(LENGTH)} 0`, 0)} ${circle('run', String(LENGTH), LENGTH - filled)}
      ${circle('gaps', `${String(GAP)} ${String(part - GAP)}`, GAP / 2)}
    </svg>
    <b>${seconds === 0 ? icon(breath) : seconds}</b>`;
}
