import { html } from 'lit';
import { clockText, type DoseClock } from '../naloxone-guide.state.ts';
import type { Content, Say } from '../screens/scene.ts';
import type { Signal } from './signals.ts';

/** While the next dose is due, it is said again after so long, in milliseconds. */
const AGAIN_MS = 60_000;

/** What is told of the clock, each thing once. */
export class Telling {
  #told = '';

  /** Whether there is something else to tell than there was. */
  isNew(clock: DoseClock | undefined, now: number): boolean {
    return !!clock && tellingOf(clock, now) !== this.#told;
  }

  /** The words for what is new; undefined where nothing is, or nothing to do. */
  take(clock: DoseClock | undefined, say: Say, now: number): Content | undefined {
    const before = this.#told;
    this.#told = clock ? tellingOf(clock, now) : '';
    if (!clock || before === this.#told || clock.state === 'wait') return undefined;
    return telling(clock, say, now, before);
  }
}

/** Where no dose is left there is only to look. */
export function signalOf({ state }: DoseClock): Signal {
  return state === 'check' || state === 'out' ? 'look' : 'due';
}

/** What is told of a clock now; the same for as long as there is nothing new to tell. */
function tellingOf({ state, at }: DoseClock, now: number): string {
  return state === 'due' ? `due ${String(Math.floor((now - at) / AGAIN_MS))}` : state;
}

/** @param before What was told before: who has heard it hears how long ago the dose was. */
function telling({ state, at, count }: DoseClock, say: Say, now: number, before: string): Content {
  const words = say(`redose.${state}`);
  if (state !== 'due' || !before.startsWith('due')) return words;
  return html`${clockText(now - at)} ${say('since-dose', { count })}. ${words}`;
}
