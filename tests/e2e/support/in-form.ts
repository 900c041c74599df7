/** What somebody does in a form, as text that any engine runs in the page of the form. Each comes to text. */
const LOOK = `
  const inside = (selector) => document.querySelector('peer-outreach-form')?.shadowRoot?.querySelector(selector);
  const text = () => document.querySelector('peer-outreach-form')?.shadowRoot?.textContent.replace(/\\s+/g, ' ') ?? '';
  const until = async (what, look) => {
    for (const end = Date.now() + 60000; Date.now() < end;) {
      const found = look();
      if (found) return found;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error('never saw ' + what + ' in: ' + text());
  };
`;

/** Steps with `inside`, `text` and `until` at hand. */
export const inForm = (steps: string): string => `(async () => {${LOOK}${steps}})()`;

/** The words, once they hold something. */
export const formWith = (part: string): string =>
  inForm(
    `await until('the words', () => text().includes(${JSON.stringify(part)})); return text();`,
  );

/** Answers every question of any kind: the first choice, today, or these words. Sends it. The words of the last page. */
export const fillInAndSend = (written: string): string =>
  inForm(`
  await until('the first question', () => inside('form .action'));
  while (!inside('.answers')) {
    for (const field of document.querySelector('peer-outreach-form').shadowRoot.querySelectorAll('form input, form textarea')) {
      if (field.type === 'radio' || field.type === 'checkbox') {
        if (!inside('input[name="' + field.name + '"]:checked')) field.click();
      } else if (field.type !== 'file') {
        field.value = field.type === 'date' ? new Date().toISOString().slice(0, 10) : ${JSON.stringify(written)};
        field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
        field.dispatchEvent(new Event('change', { bubbles: true }));
      }
    }
    await new Promise((resolve) => setTimeout(resolve));
    // Not any change of words: what loads meanwhile shows beside the question, and Continue would be pressed twice.
    const page = () => inside('h2[tabindex]')?.textContent;
    const before = page();
    inside('form .action').click();
    await until('the next page', () => inside('.summary') ?? page() !== before);
    if (inside('.summary')) throw new Error(text());
  }
  inside('.action').click();
  await until('the outcome', () => inside('.outcome'));
  return text();
`);
