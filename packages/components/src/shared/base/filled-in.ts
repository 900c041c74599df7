import type { ReactiveElement } from 'lit';

const BOXES = 'input:not([type=radio], [type=checkbox]), select, textarea';

/**
 * Notices every change of a text box, however it was filled in. Autofill on some phones, password managers and
 * dictation dispatch only `change`, or nothing: then the box gets an `input` event as if somebody had typed, at the
 * latest when its form is submitted. May start late: text that is in the boxes by then is noticed, too.
 */
export function tellFilledIn(host: ReactiveElement): void {
  const told = new WeakMap<HTMLInputElement, string>();
  const note = ({ target }: Event): void => {
    told.set(target as HTMLInputElement, (target as HTMLInputElement).value);
  };
  const tell = (box: EventTarget | null): void => {
    if (!(box as Element).matches(BOXES)) return;
    if ((told.get(box as HTMLInputElement) ?? '') === (box as HTMLInputElement).value) return;
    (box as Element).dispatchEvent(new InputEvent('input', { bubbles: true }));
  };
  const changed = ({ target }: Event): void => tell(target);
  const submitted = ({ target }: Event): void => {
    for (const control of (target as HTMLFormElement).elements) tell(control);
  };
  host.addController({
    hostConnected() {
      // Before the element's own listeners. Adding the same listener twice has no effect.
      const root = host.renderRoot;
      root.addEventListener('input', note, true);
      root.addEventListener('change', changed, true);
      root.addEventListener('submit', submitted, true);
      for (const box of root.querySelectorAll(BOXES)) tell(box);
    },
  });
}
