import { sendKeys } from '@web/test-runner-commands';
import { until } from './until.ts';

/** A driver may report back before the page has received the key. */
async function received(key: string, send: () => Promise<void>): Promise<void> {
  let isUp = false;
  const note = (): void => void (isUp = true);
  window.addEventListener('keyup', note, { capture: true });
  await send();
  await until(`the page to receive the key "${key}"`, () => isUp);
  window.removeEventListener('keyup', note, { capture: true });
}

/** Presses keys of this window, one after the other. */
export async function keys(...all: readonly string[]): Promise<void> {
  for (const key of all) {
    // The drivers name the space bar differently: it is typed.
    await received(key, () => sendKeys(key === ' ' ? { type: key } : { press: key }));
  }
}

/** Types key by key: WebKit's driver drops characters that repeat within one command, in any input. */
export async function type(typed: string): Promise<void> {
  for (const key of typed) await received(key, () => sendKeys({ type: key }));
}
