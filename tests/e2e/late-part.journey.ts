import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { kindOf } from '@peerkit/forms';
import { findEngines } from '../../tools/browsers.mjs';
import { OPEN, type EnginePage } from './support/engines.ts';
import { inForm } from './support/in-form.ts';

const cdn = fileURLToPath(new URL('../../packages/components/cdn/', import.meta.url));
const CANARY = 'Canary clinic';
/** The form says after four seconds that it waits, and goes on waiting. */
const LATE_MS = 6000;
const PRESS = `
  const press = (name) => {
    const { shadowRoot } = document.querySelector('peer-outreach-form');
    const button = [...shadowRoot.querySelectorAll('button')].find(({ textContent }) => textContent.trim() === name);
    if (!button) throw new Error('no ' + name + ' in: ' + text());
    button.click();
  };
  const heading = () => inside('h2[tabindex]')?.textContent.trim() ?? 'no heading';
  const answer = async () => {
    const field = await until('the question', () => inside('#f-entry'));
    field.value = ${JSON.stringify(CANARY)};
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  };
  const focused = () => document.querySelector('peer-outreach-form').shadowRoot.activeElement?.textContent.trim();
`;
const inPage = (steps: string): string => inForm(PRESS + steps);
const FORM = 'recipients="age1one age1two" intake="/intake" agency="drop-in"';

let site: Server;
let origin: string;
/** Answers for the part with the review. */
let part: 'here' | 'gone' | 'late';
let isKept: boolean;

test.beforeAll(async () => {
  const kind = await kindOf('wrong-entry');
  /** A form whose review was reached, as an earlier visit kept it. */
  const state = {
    version: kind?.version,
    at: Date.now(),
    values: { entry: CANARY, wrong: ['other'] },
    step: 2,
    reviewed: true,
  };
  site = createServer((request, response) => {
    const path = (request.url ?? '/').split('?', 1)[0] ?? '/';
    const isPart = path.endsWith('/ending.part.js');
    if (!path.startsWith('/cdn/')) {
      const kept = isKept
        ? `<script>localStorage.setItem('peerkit-kept wrong-entry', ${JSON.stringify(JSON.stringify(state))})</script>`
        : '';
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(`<!doctype html><html lang="en"><meta charset="utf-8"><title>Agency</title>${kept}
<script type="module" src="/cdn/peer-outreach-form.js"></script>
<peer-outreach-form kind="wrong-entry" ${FORM}><p>519-555-0100</p></peer-outreach-form>`);
      return;
    }
    if (isPart && part === 'gone') {
      response.writeHead(404).end();
      return;
    }
    response.setHeader('content-type', 'text/javascript');
    response.setHeader('cache-control', 'no-store');
    readFile(join(cdn, path.slice('/cdn/'.length))).then(
      (bytes) => setTimeout(() => response.end(bytes), isPart && part === 'late' ? LATE_MS : 0),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${String((site.address() as AddressInfo).port)}/`;
});

test.afterAll(async () => {
  site.closeAllConnections();
  await new Promise((resolve) => site.close(resolve));
});

for (const engine of findEngines().found) {
  const shows = (title: string, run: (page: EnginePage) => Promise<void>): void => {
    test(`${title}, in ${engine}`, async () => {
      const page = await OPEN[engine]();
      try {
        await run(page);
      } finally {
        await page.close();
      }
    });
  };

  shows(
    'kept answers whose review does not come stay where they are, and it is said',
    async (page) => {
      [part, isKept] = ['gone', true];
      await page.goto(origin);
      const told = await page.evaluate(
        inPage(`
        await until('what was kept', () => text().includes('You kept a form on this device'));
        press('Go on with it');
        await until('why not', () => inside('[role=status]')?.textContent.includes('did not load in full'));
        return heading() + ' | ' + text();
      `),
      );
      expect(told).toContain('Try again, ');
      expect(told).toContain('Go on with it');
      expect(told).not.toContain('no heading');
      part = 'here';
      const end = await page.evaluate(
        inPage(`
        press('Go on with it');
        await until('the question', () => inside('#f-right'));
        press('Back');
        await until('the review', () => text().includes('Check your answers'));
        return text();
      `),
      );
      expect(end).toContain(CANARY);
      expect(end).not.toContain('did not load in full');
    },
  );

  shows(
    'kept answers wait for a review that comes late, and the heading has the focus',
    async (page) => {
      [part, isKept] = ['late', true];
      await page.goto(origin);
      const seen = await page.evaluate(
        inPage(`
        await until('what was kept', () => text().includes('You kept a form on this device'));
        const entries = history.length;
        press('Go on with it');
        press('Go on with it');
        await new Promise((resolve) => setTimeout(resolve, 500));
        const before = inside('#f-entry') ? 'waits' : 'has gone on';
        await until('the question', () => inside('#f-right'));
        await until('the focus', () => focused() === heading());
        const more = history.length - entries;
        press('Back');
        await until('the review', () => text().includes('Check your answers'));
        await until('the focus', () => focused() === 'Check your answers');
        return before + ' ' + more;
      `),
      );
      expect(seen).toBe('waits 1');
    },
  );

  shows('a second tap on Continue does nothing while the review is late', async (page) => {
    [part, isKept] = ['late', false];
    await page.goto(origin);
    const seen = await page.evaluate(
      inPage(`
        await answer();
        const entries = history.length;
        press('Continue');
        await new Promise((resolve) => setTimeout(resolve, 500));
        press('Continue');
        await until('what it waits for', () => inside('[role=status]')?.textContent.includes('still loading'));
        await until('the next question', () => inside('input[name=wrong]'));
        await until('the focus', () => focused() === heading());
        return (history.length - entries) + (inside('.summary') ? ' and a problem' : '');
      `),
    );
    expect(seen).toBe('1');
  });

  shows('nobody is taken on who starts again while the review is late', async (page) => {
    [part, isKept] = ['late', false];
    await page.goto(origin);
    const seen = await page.evaluate(
      inPage(`
        await answer();
        press('Continue');
        await new Promise((resolve) => setTimeout(resolve, 500));
        document.querySelector('peer-outreach-form').reset();
        await new Promise((resolve) => setTimeout(resolve, ${String(LATE_MS)}));
        return inside('#f-entry').value + (inside('.summary') ? 'a problem' : '');
      `),
    );
    expect(seen).toBe('');
  });
}
