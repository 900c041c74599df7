import { html, type TemplateResult } from 'lit';
import type { Content } from '../../shared/blocks/words.ts';

/**
 * Whether something waited when a page was last open: the queue itself cannot be asked before the first
 * question is drawn, and a notice that came later would push it away.
 */
const MARK = 'peerkit-waiting';

export function hasMark(): boolean {
  return tried(() => localStorage.getItem(MARK) !== null);
}

export function setMark(waits: boolean): void {
  tried(() => (waits ? localStorage.setItem(MARK, '') : localStorage.removeItem(MARK)));
}

/** Room for the notice of what waits. */
export const waits = (content: Content): TemplateResult =>
  html`<div class="waits">${content}</div>`;

function tried(work: () => unknown): boolean {
  try {
    return work() === true;
  } catch {
    return false; // Storage is blocked: nothing is kept there either.
  }
}
