/**
 * `npm run bench:guide`: from a tap to the next screen, in the built guide and on a page with the same words in plain
 * sections that a listener shows and hides, in Chromium with the processor slowed down six times. Both are tapped in
 * turn, so that whatever else the machine does falls on both. Exits with 1 where the guide takes more than 1.3 times
 * as long. Build first: `npm run build`.
 */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { chromiumLaunchOptions } from '../../tools/browsers.mjs';
import { GUIDE, plainPage } from './pages.mjs';

const SLOWER = 6;
const MOST = 1.3;
/** The guide drops a second tap on one spot for 700 ms: nobody can have read the screen yet. */
const PAUSE_MS = 900;
/** To a dose, then round and round: each way leads to another screen, most of them with the clock. */
const WALK = [
  'done',
  'dose-given',
  ...Array(7).fill(['done', 'breathing', 'done', 'relapse', 'breaths-now']).flat(),
].slice(0, 30);

const root = fileURLToPath(new URL('../../packages/components/', import.meta.url));
const pages = new Map([['/guide', GUIDE]]);
const server = createServer(({ url = '/' }, response) => {
  const page = pages.get(url);
  response.setHeader('content-type', page ? 'text/html' : 'text/javascript');
  response.end(page ?? (url.startsWith('/cdn/') ? readFileSync(root + url.slice(1)) : ''));
});
await new Promise((done) => server.listen(0, '127.0.0.1', done));
const browser = await chromium.launch(await chromiumLaunchOptions());

async function open(path) {
  const context = await browser.newContext({ viewport: { width: 360, height: 640 } });
  const page = await context.newPage();
  await page.goto(`http://127.0.0.1:${server.address().port}${path}`);
  return page;
}

const way = (page, name) => page.locator(`[data-way="${name}"]:visible`).first();

/** The words of each screen of the walk. */
async function record() {
  const page = await open('/guide');
  await way(page, 'no-phone').waitFor();
  await page.waitForTimeout(1000);
  const screens = [];
  for (const next of [...WALK, undefined]) {
    screens.push({ next, lines: await page.evaluate('lines()') });
    if (next) await way(page, next).click();
    await page.waitForTimeout(PAUSE_MS);
  }
  await page.context().close();
  return screens;
}

/** @returns How long it took until the next screen was painted, in milliseconds. */
async function tap(page, name) {
  const box = await way(page, name).boundingBox();
  const before = await page.evaluate('took = undefined, heading()');
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  await page.waitForFunction('took !== undefined');
  const after = await page.evaluate('heading()');
  if (before === after) throw new Error(`"${name}" led nowhere from "${before}".`);
  return page.evaluate('took');
}

const middle = (times) => [...times].sort((a, b) => a - b)[times.length >> 1];

pages.set('/plain', plainPage(await record()));
const both = { guide: await open('/guide'), plain: await open('/plain') };
await way(both.guide, 'no-phone').waitFor();
await both.guide.waitForTimeout(1000);
for (const page of Object.values(both)) {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
}
const times = { guide: [], plain: [] };
for (const [at, name] of WALK.entries()) {
  const turn = Object.keys(both);
  for (const which of at % 2 ? turn : turn.reverse())
    times[which].push(await tap(both[which], name));
  await both.guide.waitForTimeout(PAUSE_MS);
}
const [guide, plain] = [middle(times.guide), middle(times.plain)];
const slowest = (which) => Math.max(...times[which]).toFixed(0);
console.log(`tap to the next screen, ${WALK.length} taps each, processor ${SLOWER} times slower`);
console.log(`guide  ${guide.toFixed(0)} ms (slowest ${slowest('guide')})`);
console.log(`plain  ${plain.toFixed(0)} ms (slowest ${slowest('plain')})`);
const byWay = [...new Set(WALK)].map((name) => {
  const of = (which) => middle(times[which].filter((_, at) => WALK[at] === name)).toFixed(0);
  return `${name} ${of('guide')}/${of('plain')}`;
});
console.log(byWay.join('  '));
console.log(`guide / plain: ${(guide / plain).toFixed(2)} (at most ${MOST})`);
await browser.close();
server.close();
process.exitCode = guide / plain > MOST ? 1 : 0;
