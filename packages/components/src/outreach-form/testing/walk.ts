import type { PeerOutreachForm } from '../outreach-form.ts';

/** The questions of `request-peer`, in order, and what comes after. */
const STOPS = ['needs', 'area', 'reach', 'contact', 'more', 'review', 'outcome'] as const;
export type Stop = (typeof STOPS)[number];

/** Waits until something is true; says what was waited for when it never is. */
export async function until<T>(what: string, find: () => T | null | undefined | false): Promise<T> {
  for (let tries = 0; tries < 300; tries += 1) {
    const found = find();
    if (found) return found;
    await new Promise((done) => setTimeout(done, 10));
  }
  throw new Error(`Waited in vain for: ${what}.`);
}

const root = (form: PeerOutreachForm): ShadowRoot => {
  if (!form.shadowRoot) throw new Error('The form is not rendered.');
  return form.shadowRoot;
};

/** The text of the page's heading. */
export function heading(form: PeerOutreachForm): string {
  return root(form).querySelector('h2[tabindex]')?.textContent.trim() ?? '';
}

/** Presses the button with that text. */
export async function press(form: PeerOutreachForm, text: string): Promise<void> {
  const button = await until(`a button "${text}"`, () =>
    [...root(form).querySelectorAll('button')].find((one) => one.textContent.trim() === text),
  );
  button.click();
  await form.updateComplete;
}

/** Chooses the option with that value. */
export async function choose(form: PeerOutreachForm, value: string): Promise<void> {
  const input = await until(`an option "${value}"`, () =>
    root(form).querySelector<HTMLInputElement>(`input[value="${value}"]`),
  );
  input.click();
  await form.updateComplete;
}

/** Writes into a field, as typing would. */
export async function write(form: PeerOutreachForm, field: string, text: string): Promise<void> {
  const input = await until(`a field "${field}"`, () =>
    root(form).querySelector<HTMLInputElement>(`#f-${field}`),
  );
  input.value = text;
  input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, data: text }));
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await form.updateComplete;
}

/** Presses a button and waits for the next page. */
export async function goOn(form: PeerOutreachForm, text = 'Continue'): Promise<void> {
  const before = heading(form);
  await press(form, text);
  await until(`the page after "${before}"`, () => heading(form) !== before);
}

/** Fills the form in up to one page; the values are easy to find again if they leak. */
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
    review: () => press(form, 'Send'),
  };
  await form.updateComplete;
  for (const at of STOPS) {
    if (at === stop || at === 'outcome') return;
    await steps[at]();
  }
}
