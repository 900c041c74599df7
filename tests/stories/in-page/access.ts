import type axe from 'axe-core';

/**
 * All rules that axe has, also those it calls experimental and those for AAA; without the few it
 * gave up itself. A story is part of a page, so the page around it gets what a partner's page has:
 * a main part and a first heading.
 *
 * @returns One line for each element and rule; none when all is well.
 */
export async function auditAccess(): Promise<string[]> {
  const loaded = await load();
  const takeAway = furnish();
  const rules = loaded
    .getRules()
    .filter(({ tags }) => !tags.includes('deprecated'))
    .map(({ ruleId }) => ruleId);
  const { violations } = await loaded
    .run(document, {
      runOnly: { type: 'rule', values: rules },
      resultTypes: ['violations'],
      iframes: false,
      performanceTimer: false,
    })
    .finally(takeAway);
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) =>
        `${id} at ${target.flat().join(' ')}: ${(failureSummary ?? help).replace(/\s+/g, ' ')}`,
    ),
  );
}

async function load(): Promise<typeof axe> {
  const page = window as unknown as { axe?: typeof axe };
  if (page.axe === undefined) {
    await new Promise((done, failed) => {
      const script = document.createElement('script');
      script.src = '__check/axe.js';
      script.addEventListener('load', done);
      script.addEventListener('error', failed);
      document.head.append(script);
    });
  }
  if (page.axe === undefined) throw new Error('axe did not load.');
  return page.axe;
}

/** @returns What takes it away again: the next test may show what screen readers find. */
function furnish(): () => void {
  const root = document.querySelector('#storybook-root');
  if (root === null) throw new Error('There is no story.');
  root.setAttribute('role', 'main');
  const bare = (): void => root.removeAttribute('role');
  if (root.querySelector(':scope > h1') !== null) return bare;
  const heading = document.createElement('h1');
  heading.lang = 'en';
  heading.textContent = 'A page with a widget';
  // In sight of axe and of nobody else.
  heading.style.cssText = 'position:absolute;clip-path:inset(50%);block-size:1px;overflow:hidden';
  root.prepend(heading);
  return () => {
    bare();
    heading.remove();
  };
}
