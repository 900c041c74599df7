import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { startPartnerSite } from '../../apps/partner-site/serve.mjs';
import { findEngines } from '../../tools/browsers.mjs';
import { OPEN, type EnginePage } from './support/engines.ts';
import { fillInAndSend, formWith } from './support/in-form.ts';

const CANARY = 'canary-by-the-river';
const FORM = "document.querySelector('peer-outreach-form')";
const FRAME = `${FORM}.shadowRoot?.querySelector('iframe')`;

/** What a script of the page around can hear, from now on. */
const LISTEN = `(() => {
  window.caught = [];
  addEventListener('message', ({ data }) => window.caught.push(JSON.stringify(data)));
  for (const type of ['saved', 'received', 'failed'])
    addEventListener('peer-submission-' + type, ({ id }) => window.caught.push('EVENT ' + type + ' ' + id));
  return '';
})()`;

/** What an expression comes to, once it is not empty. */
const once = (look: string): string => `(async () => {
  for (const end = Date.now() + 60000; Date.now() < end;) {
    const found = ${look};
    if (found) return String(found);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return 'never';
})()`;

/** The form once more, with another attribute. */
const again = (name: string, value: string): string => `(async () => {
  await customElements.whenDefined('peer-outreach-form');
  const form = ${FORM}.cloneNode(true);
  form.setAttribute('${name}', '${value}');
  ${FORM}.replaceWith(form);
  return '';
})()`;

let data: string;
let site: Awaited<ReturnType<typeof startPartnerSite>>;

test.beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), 'peerkit-framed-'));
  site = await startPartnerSite({ port: 0, data, say: () => undefined });
});

test.afterAll(async () => {
  await site.stop();
  await rm(data, { recursive: true, force: true });
});

for (const engine of findEngines().found) {
  const shows = (title: string, run: (page: EnginePage) => Promise<void>): void => {
    test(`a form in a frame of the partner site, in ${engine}, ${title}`, async () => {
      const page = await OPEN[engine]();
      try {
        await run(page);
      } finally {
        await page.close();
      }
    });
  };

  shows('is sent, and the page around learns that alone', async (page) => {
    await page.goto(`${site.url}in-a-frame`);
    const origin = await page.evaluate(once(`${FRAME} && new URL(${FRAME}.src).origin`));
    expect(origin).toBe(site.intake.url);
    expect(origin).not.toBe(new URL(site.url).origin);
    await page.evaluateIn(FRAME, formWith('Continue'));
    expect(await page.evaluate(`String(${FRAME}.contentDocument)`)).toBe('null');
    await page.evaluate(LISTEN);
    const end = await page.evaluateIn(FRAME, fillInAndSend(CANARY));
    expect(end).toMatch(/Sent\. The team has it\.|Sending/);
    const heard = once("window.caught.includes('EVENT received ') && window.caught.join()");
    const caught = await page.evaluate(heard);
    expect(caught).toContain('EVENT received ');
    expect(caught).not.toContain(CANARY);
    expect(caught).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}/);
    // All of it is in sight: nothing scrolls inside of the frame.
    const room = 'String(document.documentElement.scrollHeight - innerHeight)';
    expect(Number(await page.evaluateIn(FRAME, room))).toBeLessThanOrEqual(0);
  });

  shows('is none where the keys are not those of the fingerprint', async (page) => {
    await page.goto(`${site.url}in-a-frame`);
    await page.evaluate(again('keys', `${'A'.repeat(43)}= /keys.signed`));
    await page.evaluate(once(FRAME));
    await page.evaluateIn(FRAME, formWith('This form does not work right now.'));
    await page.evaluateIn(FRAME, formWith('reach the team another way'));
    expect(await page.evaluate(once(`!${FORM}.shadowRoot.querySelector('.own')`))).toBe('true');
    expect(await page.evaluate(`${FORM}.textContent`)).toContain('front door');
  });

  shows('that does not come gives way to a plain link to it', async (page) => {
    await page.goto(`${site.url}in-a-frame`);
    await page.evaluate(again('intake', 'http://127.0.0.1:9'));
    const link = once(
      `${FORM}.shadowRoot?.textContent.includes('The form did not load here.') && ${FORM}.shadowRoot.querySelector('.own')`,
    );
    expect(await page.evaluate(link)).toBe('http://127.0.0.1:9/form/bad-supply');
    expect(await page.evaluate(`String(${FRAME}.clientHeight)`)).toBe('0');
  });
}
