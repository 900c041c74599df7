import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { expect, it } from 'vitest';
import { LeaveKeys } from './leave-keys.ts';

/** A page with one guide: what presses its keys, and how often somebody left. */
function page() {
  let left = 0;
  const view = new EventTarget();
  const host = { addController: (_: ReactiveController) => undefined };
  const keys = new LeaveKeys(host as unknown as ReactiveControllerHost, () => (left += 1), view);
  const press = (...names: string[]): number => {
    for (const key of names)
      for (const type of ['keydown', 'keyup'])
        view.dispatchEvent(Object.assign(new Event(type), { key, repeat: false }));
    return left;
  };
  return { keys, press };
}

it('leaves with the third Shift, and with no word that is typed', () => {
  const { keys, press } = page();
  expect(press('Shift', 'Shift', 'Shift')).toBe(0);
  keys.hostConnected();
  expect(press('Shift', 'Shift')).toBe(0);
  expect(press('a', 'Shift', 'Shift')).toBe(0);
  expect(press('Shift')).toBe(1);
  expect(press('Shift', 'Shift')).toBe(1);
  keys.hostDisconnected();
  expect(press('Shift', 'Shift', 'Shift')).toBe(1);
});
