/**
 * `npm run bench:keystroke`: from a key to what it paints, in the built finder on a made-up list of 10,000 services, in
 * Chromium, at 360 and 1,280 pixels. What counts is the time of the processor, from a trace: the wall clock also counts
 * whatever else a machine does. Beside it, the least that one would write: Lit, 50 rows and a plain scan.
 * `-- 1000 360 6` for a list of another size, one width (0: both), and a processor six times slower. Build first:
 * `npm run build`.
 */
import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { buildIndex } from '../../packages/search/src/build.ts';
import { chromiumLaunchOptions } from '../../tools/browsers.mjs';
import { makeDirectory, makeQueries } from './data.mjs';

const [size = 10_000, only = 0, slower = 1] = process.argv.slice(2).map(Number);
const QUESTIONS = 12;
/** Between keys: what follows a key later, such as suggestions, is not what it paints. */
const PAUSE_MS = 450;
const FRAME_MS = 16.7;
const TYPES = { '.js': 'text/javascript', '.json': 'application/json' };
const root = fileURLToPath(new URL('../../packages/components/', import.meta.url));
const PAGE = `<!doctype html><html lang="en" data-peerkit-check="off"><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>Bench</title>
<script type="module" src="/cdn/peer-resource-finder.js"></script>
<peer-resource-finder src="/list.peerkit"></peer-resource-finder>`;

/** The peer: what matches is worked out and drawn at each key, 50 rows of two lines. */
const PEER = `import { html, render } from 'lit';
const rows = await (await fetch('/rows.json')).json();
const draw = (text) => {
  const words = text.toLowerCase().split(' ');
  const found = rows.filter(({ all }) => words.every((word) => all.includes(word)));
  render(html\`<input .value=\${text} @input=\${({ target }) => draw(target.value)}>
    <p class="count">\${found.length}</p><ul>\${found.slice(0, 50).map(
      ({ name, text }) => html\`<li class="hit"><h3 class="keep-one">\${name}</h3><p>\${text}</p></li>\`,
    )}</ul>\`, document.querySelector('main'));
};
draw('');`;
const PEER_PAGE = `<!doctype html><html lang="en"><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>Peer</title>
<main></main><script type="module" src="/peer.js"></script>`;

const { directory, documents } = makeDirectory(size);
const list = buildIndex(directory).bytes;
const texts = makeQueries(documents, QUESTIONS).map(({ terms }) => terms.join(' ').slice(0, 14));

const rowsOf = documents.map(({ name, text }) => ({
  name,
  text: text.slice(0, 60),
  all: `${name} ${text}`.toLowerCase(),
}));
const { outputFiles } = await build({
  stdin: { contents: PEER, resolveDir: root },
  bundle: true,
  minify: true,
  format: 'esm',
  conditions: ['production'],
  write: false,
});
const MADE = {
  '/': PAGE,
  '/list.peerkit': list,
  '/peer': PEER_PAGE,
  '/peer.js': outputFiles[0]?.contents,
  '/rows.json': JSON.stringify(rowsOf),
};

const server = createServer(({ url = '/' }, response) => {
  const [path = '/'] = url.split('?', 1);
  const body = MADE[path] ?? readFileSync(root + path.slice(1));
  response.setHeader('content-type', TYPES[extname(path)] ?? 'text/html');
  response.end(body);
});
await new Promise((done) => server.listen(0, '127.0.0.1', done));
const { port } = server.address();
const browser = await chromium.launch(await chromiumLaunchOptions());

/** Trace events of the page while somebody types. */
async function traced(page, type) {
  const session = await page.context().newCDPSession(page);
  const events = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...value));
  const done = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: {
      includedCategories: [
        'devtools.timeline',
        'disabled-by-default-devtools.timeline',
        'toplevel',
      ],
    },
  });
  await type();
  await session.send('Tracing.end');
  await done;
  return events;
}

const PARTS = {
  script: ['EventDispatch', 'RunMicrotasks', 'FunctionCall', 'FireAnimationFrame'],
  style: ['UpdateLayoutTree'],
  layout: ['Layout'],
  paint: ['PrePaint', 'Paint', 'Layerize', 'Commit'],
};

/** For each key: the processor's time, in ms, from the key to the end of the frame that it leads to. */
function keystrokes(events) {
  const keys = events.filter(
    ({ name, args }) => name === 'EventDispatch' && args?.data?.type === 'input',
  );
  const [{ pid, tid } = {}] = keys;
  const main = events
    .filter((event) => event.pid === pid && event.tid === tid && event.ph === 'X')
    .sort((a, b) => a.ts - b.ts);
  const tasks = main.filter(({ name }) => /RunTask$/.test(name));
  return keys.map((key) => {
    const task = tasks.find(({ ts, dur }) => ts <= key.ts && ts + dur >= key.ts);
    const from = task?.ts ?? key.ts;
    const commit = main.find(({ name, ts }) => name === 'Commit' && ts > key.ts);
    const to = commit === undefined ? key.ts + key.dur : commit.ts + commit.dur;
    const within = main.filter(({ ts }) => ts >= from && ts <= to);
    const cpu = (those) => those.reduce((all, { tdur, dur }) => all + (tdur ?? dur), 0) / 1000;
    const outer = withoutInner(within.filter(({ name }) => /RunTask$/.test(name)));
    const parts = Object.entries(PARTS).map(([part, names]) => [
      part,
      cpu(withoutInner(within.filter(({ name }) => names.includes(name)))),
    ]);
    return { all: cpu(outer), ...Object.fromEntries(parts) };
  });
}

/** Tasks and calls lie in one another. */
function withoutInner(events) {
  const outer = [];
  let end = -Infinity;
  for (const event of events) {
    if (event.ts < end) continue;
    outer.push(event);
    end = event.ts + event.dur;
  }
  return outer;
}

const rows = {};
const widths = only === 0 ? [360, 1280] : [only];
for (const [who, path, host] of [
  ['finder', '/', 'peer-resource-finder '],
  ['lit, 50 rows', '/peer', ''],
]) {
  for (const width of widths) {
    const found = await typed(path, host, width);
    for (const part of ['all', ...Object.keys(PARTS)]) {
      const sorted = found.map((key) => key[part]).sort((a, b) => a - b);
      const at = (share) => Number(sorted[Math.floor((sorted.length - 1) * share)]?.toFixed(1));
      rows[`${who}, ${width} px, ${part}`] = {
        keys: sorted.length,
        p50: at(0.5),
        p95: at(0.95),
        worst: at(1),
      };
    }
  }
}

/** What each key took. */
async function typed(path, host, width) {
  const page = await browser.newPage({ viewport: { width, height: 740 } });
  await page.goto(`http://127.0.0.1:${port}${path}`);
  const box = page.locator(`${host}input`);
  await page.locator(`${host}.hit .keep-one`).first().waitFor({ timeout: 300_000 });
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
  await box.focus();
  // Once to warm up: the parts for suggestions load.
  const type = async (text) => {
    for (const key of text) {
      await page.keyboard.press(key === ' ' ? 'Space' : key);
      await page.waitForTimeout(PAUSE_MS);
    }
    await box.fill('');
    await page.waitForTimeout(PAUSE_MS);
  };
  await type(texts[0] ?? '');
  const events = await traced(page, async () => {
    for (const text of texts.slice(1)) await type(text);
  });
  await page.close();
  return keystrokes(events);
}
await browser.close();
server.close();
console.log(
  `\n${size.toLocaleString('en')} services, a processor ${slower} times slower; a frame has ${FRAME_MS} ms`,
);
console.table(rows);
