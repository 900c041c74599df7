import { Hand } from '../../shared/testing/hand.ts';
import { until } from '../../shared/testing/until.ts';
import type { PeerOutreachForm } from '../outreach-form.ts';

export { until };

/** The questions of `request-peer`, in order, and what comes after. */
const STOPS = ['needs', 'area', 'reach', 'contact', 'more', 'review', 'outcome'] as const;
export type Stop = (typeof STOPS)[number];

const root = (form: PeerOutreachForm): ShadowRoot => {
  if (!form.shadowRoot) throw new Error('The form is not rendered.');
  return form.shadowRoot;
};

/** Writes an entry of the history. WebKit lets a page write only so often. */
export const writeEntry = (write: () => void): Promise<unknown> =>
  until('a fresh entry', () => {
    try {
      write();
      return true;
    } catch (error) {
      if (error instanceof DOMException) return false;
      throw error;
    }
  });

/**
 * Begins a new count of what WebKit lets a page write: 100 entries in ten seconds.
 * With none left, a form cannot note that its message is on its way.
 */
export async function newCount(): Promise<void> {
  const write = (): void => history.replaceState(history.state, '');
  try {
    if (navigator.vendor.startsWith('Apple')) for (let left = 100; left > 0; left -= 1) write();
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
  }
  await writeEntry(write);
}

/** An entry in the history in which no form was left. */
export const freshEntry = (): Promise<unknown> => writeEntry(() => history.replaceState(null, ''));

/** The text of the page's heading. */
export function heading(form: PeerOutreachForm): string {
  return root(form).querySelector('h2[tabindex]:not(.urgent *)')?.textContent.trim() ?? '';
}

/** Presses the button with that text, for tests of the words. */
export async function press(form: PeerOutreachForm, text: string): Promise<void> {
  const button = await until(`a button "${text}"`, () =>
    [...root(form).querySelectorAll('button')].find(
      ({ textContent }) => textContent.trim() === text,
    ),
  );
  button.click();
  await form.updateComplete;
}

/** Presses the button that leads on: Continue or Send. */
export const pressOn = (form: PeerOutreachForm): Promise<void> =>
  new Hand(form).press('form .action');

/** Chooses the option with that value. */
export const choose = (form: PeerOutreachForm, value: string): Promise<void> =>
  new Hand(form).press(`input[value="${value}"]`);

/** Writes into a field, as typing would. */
export const write = (form: PeerOutreachForm, field: string, text: string): Promise<void> =>
  new Hand(form).write(`#f-${field}`, text);

/** Goes on and waits for the next page. */
export async function goOn(form: PeerOutreachForm): Promise<void> {
  const before = heading(form);
  await pressOn(form);
  // A question of a kind of its own may still be on its way: its page has no heading then.
  await until(`the page after "${before}"`, () => ![before, ''].includes(heading(form)));
}

/** Fills in the form up to one page; the values are easy to find if they leak. */
export async function walkTo(form: PeerOutreachForm, stop: Stop): Promise<void> {
  const steps: Readonly<Record<Exclude<Stop, 'outcome'>, () => Promise<void>>> = {
    needs: async () => {
      await choose(form, 'naloxone');
      await choose(form, 'someone-to-talk-to');
      await goOn(form);
    },
    area: async () => {
      await write(form, 'area', 'Canary Park, by the fountain');
      await goOn(form);
    },
    reach: async () => {
      await choose(form, 'text');
      await goOn(form);
    },
    contact: async () => {
      await write(form, 'number', '519 555 0188');
      await choose(form, 'yes');
      await goOn(form);
    },
    more: async () => {
      await write(form, 'name', 'Canary');
      await goOn(form);
    },
    review: () => pressOn(form),
  };
  await form.updateComplete;
  for (const at of STOPS) {
    if (at === stop || at === 'outcome') return;
    await steps[at]();
  }
}
