/** What somebody does in the guide, as text that any engine runs. Each comes to text; times out after a minute. */
const LOOK = `
  const until = async (what, look) => {
    for (const end = Date.now() + 60000; Date.now() < end;) {
      const found = look();
      if (found) return found;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error('never saw ' + what + ' in: ' + document.querySelector('peer-naloxone-guide').shadowRoot?.textContent.replace(/\\s+/g, ' '));
  };
  const root = await until('the guide', () => document.querySelector('peer-naloxone-guide').shadowRoot);
  const text = () => root.textContent.replace(/\\s+/g, ' ');
  const way = async (name) => (await until(name, () => root.querySelector('[data-way="' + name + '"]'))).click();
`;

const inGuide = (steps: string): string => `(async () => {${LOOK}${steps}})()`;

/** From the call to a logged dose. The words of the last screen. */
export const GIVE_A_DOSE = inGuide(`
  await until('the drawings', () => root.querySelector('.pictogram'));
  await way('done');
  await way('dose-given');
  await until('breaths', () => text().includes('one breath every 5 seconds'));
  return text();
`);

/** The words, once they hold something. */
export const wordsWith = (part: string): string =>
  inGuide(
    `await until('the words', () => text().includes(${JSON.stringify(part)})); return text();`,
  );

/** The panel with the sources, which is loaded when somebody asks for it. */
export const READ_SOURCES = inGuide(`
  const last = await until('sources', () => [...root.querySelectorAll('details')].at(-1));
  last.querySelector('summary').click();
  await until('a source', () => last.querySelector('a[href^="https:"]'));
  return last.textContent.replace(/\\s+/g, ' ');
`);

/** Another language from the menu. The words then. */
export const choose = (language: string, part: string): string =>
  inGuide(`
  const menu = await until('the menu', () => root.querySelector('select'));
  menu.value = ${JSON.stringify(language)};
  menu.dispatchEvent(new Event('change'));
  await until('the words', () => text().includes(${JSON.stringify(part)}));
  return text();
`);

/** Every file that the page asked for, and what its policy refused. */
export const ASKED_FOR = `JSON.stringify(performance.getEntriesByType('resource').map(({ name }) => name).filter((name) => !name.startsWith('data:')))`;
