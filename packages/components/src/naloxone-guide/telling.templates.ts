import { html } from 'lit';
import { clockText, type DoseClock } from './naloxone-guide.state.ts';
import type { Content, Say } from './scene.ts';

/** While the next dose is due, it is said again after so long, in milliseconds. */
const AGAIN_MS = 60_000;

/** What is told of a clock now; the same for as long as there is nothing new to tell. */
export function tellingOf({ state, at }: DoseClock, now: number): string {
  return state === 'due' ? `due ${String(Math.floor((now - at) / AGAIN_MS))}` : state;
}

/** @param before What was told before: who has heard it hears how long ago the dose was. */
export function telling(
  { state, at, count }: DoseClock,
  say: Say,
  now: number,
  before: string,
): Content {
  const words = say(`redose.${state}`);
  if (state !== 'due' || !before.startsWith('due')) return words;
  return html`${clockText(now - at)} ${say('since-dose', { count })}. ${words}`;
}
