import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test, type FrameLocator, type Page } from '@playwright/test';
import { startIntake } from '../../apps/partner-site/server/intake.mjs';

const run = promisify(execFile);
const peerkit = fileURLToPath(new URL('../../packages/cli/bin/peerkit.mjs', import.meta.url));
const cdn = fileURLToPath(new URL('../../packages/components/cdn/', import.meta.url));
const CANARY = 'canary-by-the-river';

/** Collects whatever a script of the page around can get hold of. */
const COLLECTOR = `
  window.caught = [];
  const keep = (what) => window.caught.push(String(what));
  for (const type of ['input', 'change', 'keydown', 'submit', 'click', 'paste'])
    addEventListener(type, (e) => keep(e.key ?? e.composedPath()[0]?.value ?? e.type), true);
  addEventListener('message', ({ data }) => keep(JSON.stringify(data)));
  for (const type of ['saved', 'received', 'failed'])
    addEventListener('peer-submission-' + type, (e) => keep('EVENT ' + type + ' ' + e.id));
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) { return attach.call(this, { ...init, mode: 'open' }); };
  const ask = window.fetch;
  window.fetch = (...words) => { keep(words[0]); return ask(...words); };
`;

/** A page of the agency's site, which has the form in a frame. */
function hostPage(intake: string, attributes: string): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Agency</title>
<meta name="viewport" content="width=device-width">
<script>${COLLECTOR}</script>
<script type="module" src="/cdn/peer-outreach-form.js"></script>
<h1>Agency</h1>
<peer-outreach-form mode="frame" kind="feedback" intake="${intake}" ${attributes}><p>519-555-0100</p></peer-outreach-form>`;
}

let data: string;
let site: Server;
let origin: string;
let intake: Awaited<ReturnType<typeof startIntake>>;
let page = '';

test.beforeEach(async () => {
  data = await mkdtemp(join(tmpdir(), 'peerkit-frame-'));
  site = createServer((request, response) => {
    const path = (request.url ?? '/').split('?', 1)[0] ?? '/';
    if (!path.startsWith('/cdn/')) {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(page);
      return;
    }
    response.setHeader('content-type', 'text/javascript');
    readFile(join(cdn, path.slice('/cdn/'.length))).then(
      (bytes) => response.end(bytes),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
  origin = `http://localhost:${String((site.address() as AddressInfo).port)}`;
  intake = await startIntake({
    data,
    agency: 'drop-in',
    more: [
      '--origin',
      origin,
      '--name',
      'The Drop-in',
      '--emergency',
      '911',
      '--languages',
      'en',
      'fr',
    ],
  });
});

test.afterEach(async () => {
  await intake.stop();
  site.closeAllConnections();
  await new Promise((resolve) => site.close(resolve));
  await rm(data, { recursive: true, force: true });
});

const caught = (on: Page) => on.evaluate(() => (window as unknown as { caught: string[] }).caught);

async function fillIn(form: FrameLocator | Page): Promise<void> {
  const goOn = () => form.getByRole('button', { name: 'Continue' }).click();
  await form.getByLabel('Someone who works here').check();
  await goOn();
  await form.getByRole('textbox').fill(CANARY);
  await goOn();
  while (!(await form.getByRole('button', { name: 'Send' }).isVisible())) {
    await form.getByRole('radio', { name: 'No' }).check();
    await goOn();
    await form.getByRole('heading').first().waitFor();
  }
  await form.getByRole('button', { name: 'Send' }).click();
}

test('a form in a frame is sent, and the page around it learns that alone', async ({
  page: tab,
}) => {
  page = hostPage(intake.url, 'lang="en"');
  await tab.goto(origin);
  const form = tab.frameLocator('iframe');
  await form.getByRole('button', { name: 'Continue' }).waitFor();
  const entries = () => tab.evaluate(() => history.length);
  const before = await entries();
  await fillIn(form);
  await expect(form.getByRole('heading', { name: 'Sent' })).toBeVisible();
  expect(await entries()).toBe(before);
  await expect.poll(() => caught(tab)).toContain('EVENT received ');
  const all = (await caught(tab)).join('\n');
  const asked = all.slice(0, all.indexOf('"state"'));
  const heights = [...asked.matchAll(/"height":(\d+)/g)].map(([, height]) => Number(height));
  expect(heights).toEqual([...new Set(heights)].sort((a, b) => a - b));
  expect(heights.every((height) => height % 160 === 0)).toBe(true);
  expect(all).not.toContain(CANARY);
  expect(all).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}/);
  const inbox = (...words: string[]) =>
    run(process.execPath, [peerkit, 'inbox', ...words, '--data', data]);
  const id = /[0-9a-f-]{36}/.exec((await inbox('list')).stdout)?.[0] ?? '';
  expect((await inbox('show', id)).stdout).toContain(CANARY);
  // All of it is in sight: nothing scrolls inside of the frame.
  const frame = tab.frames()[1];
  const size = await frame?.evaluate(() => {
    const { scrollHeight, clientHeight } = document.documentElement;
    return scrollHeight - clientHeight;
  });
  expect(size).toBe(0);
});

test('the next question is in sight, though the frame stays as tall as it was', async ({
  page: tab,
}) => {
  await tab.setViewportSize({ width: 360, height: 420 });
  page = hostPage(intake.url, 'lang="en"');
  await tab.goto(origin);
  const form = tab.frameLocator('iframe');
  await form.getByLabel('Someone who works here').check();
  await form.getByRole('button', { name: 'Continue' }).click();
  await form.getByRole('textbox').fill(CANARY);
  await form.getByRole('button', { name: 'Continue' }).click();
  await expect(form.getByRole('radio', { name: 'No' })).toBeVisible();
  await expect(form.getByRole('heading').first()).toBeInViewport();
});

test('the page of a form works by itself, as a plain link', async ({ page: tab }) => {
  await tab.goto(`${intake.url}/form/feedback?lang=fr`);
  await expect(tab.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await tab.locator('html').getAttribute('lang')).toBe('fr');
  await tab.goto(`${intake.url}/form/feedback`);
  await fillIn(tab);
  await expect(tab.getByRole('heading', { name: 'Sent' })).toBeVisible();
  await expect(tab.getByRole('link', { name: /Leave/ })).toBeVisible();
});

for (const sheets of ['has', 'lacks']) {
  test(`a browser that ${sheets} style sheets of scripts draws that page, and its policy stops nothing`, async ({
    page: tab,
  }) => {
    await tab.addInitScript((isOld) => {
      const stopped: string[] = [];
      Object.assign(window, { stopped });
      document.addEventListener('securitypolicyviolation', ({ violatedDirective, sourceFile }) =>
        stopped.push(`${violatedDirective} ${sourceFile}`),
      );
      if (!isOld) return;
      Reflect.deleteProperty(Document.prototype, 'adoptedStyleSheets');
      Reflect.deleteProperty(ShadowRoot.prototype, 'adoptedStyleSheets');
    }, sheets === 'lacks');
    await tab.goto(`${intake.url}/form/feedback`);
    await fillIn(tab);
    await expect(tab.getByRole('heading', { name: 'Sent' })).toBeVisible();
    const again = tab.getByRole('button', { name: 'Done. Clear this page.' });
    expect((await again.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    expect(await tab.evaluate(() => document.querySelectorAll('style').length)).toBe(0);
    const inside = await tab
      .locator('peer-outreach-form')
      .evaluate((form) => form.shadowRoot?.querySelectorAll('style').length ?? 0);
    expect(inside > 0).toBe(sheets === 'lacks');
    expect(await tab.evaluate(() => Reflect.get(window, 'stopped') as unknown)).toEqual([]);
  });
}

test('a page may ask for keys that its own root key signed: without them there is no form', async ({
  page: tab,
}) => {
  page = hostPage(intake.url, `lang="en" keys="${'A'.repeat(43)}= /keys.signed"`);
  await tab.goto(origin);
  const form = tab.frameLocator('iframe');
  await expect(form.getByText('This form does not work right now.')).toBeVisible();
  await expect(form.getByRole('button', { name: 'Continue' })).toHaveCount(0);
  await expect(form.getByText('public keys')).toHaveCount(0);
  await expect(tab.getByRole('link', { name: 'Open the form on its own page' })).toHaveCount(0);
  // A link that was cut, or that somebody changed: a plain sentence, the phone number of the team, and no form.
  for (const keys of [`${'A'.repeat(43)}%3D`, 'junk', '%20', '<b>', `ed25519:${'ab'.repeat(32)}`]) {
    await tab.goto('about:blank');
    await tab.goto(`${intake.url}/form/feedback#keys=${keys}`);
    await expect(tab.getByText('This form does not work right now.')).toBeVisible();
    await expect(tab.getByText('Please reach the team another way.')).toBeVisible();
    await expect(tab.getByRole('button', { name: 'Continue' })).toHaveCount(0);
  }
});

test('a list of keys that does not come leaves nobody before an empty page', async ({
  page: tab,
}) => {
  await tab.route('**/keys.signed', () => undefined);
  await tab.goto(`${intake.url}/form/feedback#keys=ed25519:${'ab'.repeat(32)}`);
  await expect(tab.getByText('This form does not work right now.')).toBeVisible({
    timeout: 20_000,
  });
  await expect(tab.getByRole('button', { name: 'Continue' })).toHaveCount(0);
});

test('what waits in a frame of another site is saved, sent later with its code, or deleted', async ({
  page: tab,
}) => {
  page = hostPage(intake.url, 'lang="en"');
  expect(new URL(origin).hostname).not.toBe(new URL(intake.url).hostname);
  let isDown = true;
  await tab.route('**/v1/**', (route) => (isDown ? route.abort() : route.continue()));
  await tab.goto(origin);
  const form = tab.frameLocator('iframe');
  await fillIn(form);
  await expect(form.getByRole('heading', { name: 'Keep this page open' })).toBeVisible();
  await expect(form.getByText('This browser may not keep your message for long.')).toBeVisible();
  await expect(form.getByText('the message is lost')).toHaveCount(0);
  await expect.poll(() => caught(tab)).toContain('EVENT saved ');
  await form.getByText('Delete it from this device').click();
  await form.getByRole('button', { name: 'Yes, delete' }).click();
  await expect(form.getByRole('heading', { name: 'Deleted' })).toBeVisible();
  await form.getByRole('button', { name: 'Start again' }).click();
  await fillIn(form);
  await expect(form.getByRole('heading', { name: 'Keep this page open' })).toBeVisible();
  tab.on('dialog', (dialog) => void dialog.accept());
  isDown = false;
  await tab.reload();
  await expect(form.getByText('Sent. The team has it.')).toBeVisible();
  await expect(form.getByText(/Your code is [0-9A-F]{4}-[0-9A-F]{4}/)).toBeVisible();
  await expect(form.getByText('What you typed before is gone')).toHaveCount(0);
  const { stdout } = await run(process.execPath, [peerkit, 'inbox', 'list', '--data', data]);
  expect(stdout.match(/[0-9a-f-]{36}/g)).toHaveLength(1);
});

test('another site gets no frame, and a person gets the link', async ({ page: tab }) => {
  page = hostPage(intake.url, 'lang="en"');
  await tab.clock.install();
  await tab.goto(origin.replace('localhost', '127.0.0.1'));
  await tab.locator('iframe').waitFor();
  await tab.clock.runFor(11_000);
  await expect(tab.getByText('The form did not load here.')).toBeVisible();
  const link = tab.getByRole('link', { name: 'Open the form on its own page' });
  expect(await link.getAttribute('href')).toBe(`${intake.url}/form/feedback`);
  expect(await tab.locator('iframe').evaluate((frame) => frame.clientHeight)).toBe(0);
  await expect(tab.getByText('cannot read what you write')).toHaveCount(0);
});
