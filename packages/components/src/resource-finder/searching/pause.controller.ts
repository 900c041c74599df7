import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Localized } from '../../shared/i18n/localizer.ts';
import type { Words } from '../finder-words.ts';
import type { FinderTools } from '../tools.ts';

/** After a pause this long, in milliseconds, the person has stopped typing. */
const PAUSE_MS = 700;

/** Calls once a person has paused. */
export class PauseController implements ReactiveController {
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    host: ReactiveControllerHost,
    private readonly paused: () => void,
  ) {
    host.addController(this);
  }

  wait(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.paused, PAUSE_MS);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }
}

/** "12 results. 5 suggestions." */
export function foundWords(total: number, words: Words, tools: FinderTools | undefined): Localized {
  const found = words.localized(total === 0 ? 'none' : 'count', { count: total });
  const suggested = tools?.suggested(words) ?? '';
  return suggested === '' ? found : { ...found, text: `${found.text}. ${suggested}.` };
}
