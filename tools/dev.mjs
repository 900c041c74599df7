/**
 * `npm run dev`: the partner site and Storybook. Both show a saved change at once. Storybook reads the
 * sources (through Vite); for the site, the CDN files are built again without minifying and the page
 * reloads.
 */
import { spawn, spawnSync } from 'node:child_process';
import { watch } from 'node:fs';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

const turbo = (...args) =>
  spawnSync('turbo', ['run', 'build', '--output-logs=errors-only', ...args], {
    env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1' },
    stdio: 'inherit',
    shell: process.platform === 'win32',
  }).status === 0;

/**
 * @param {number} port
 * @returns {Promise<number>} That port, or the next one that nobody listens on.
 */
function freePort(port) {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (/** @type {NodeJS.ErrnoException} */ error) =>
      error.code === 'EADDRINUSE' ? resolve(freePort(port + 1)) : reject(error),
    );
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(port)));
  });
}

if (!turbo('--filter=@peerkit/partner-site')) process.exit(1);

const { watchCdn } = await import('../packages/components/build/watch.mjs');
const { buildPages, buildParts, DEV_SCRIPT_TAG } = await import('../apps/partner-site/build.mjs');
const { runUntilStopped } = await import('../apps/partner-site/serve.mjs');

/** @type {Set<() => void>} */
const pages = new Set();

const site = await runUntilStopped({
  transform: (html) =>
    html.replace('</head>', '<script type="module" src="/__dev/reload.js"></script></head>'),
  extend(app) {
    app.get('/__dev/reload.js', (context) =>
      context.body(
        "new EventSource('/__dev/saves').addEventListener('save', () => location.reload());",
        200,
        { 'Content-Type': 'text/javascript' },
      ),
    );
    app.get('/__dev/saves', () => {
      let reload = () => {};
      const body = new ReadableStream({
        start(controller) {
          controller.enqueue(': open\n\n');
          reload = () => controller.enqueue('event: save\ndata: now\n\n');
          pages.add(reload);
        },
        cancel: () => void pages.delete(reload),
      }).pipeThrough(new TextEncoderStream());
      return new Response(body, { headers: { 'Content-Type': 'text/event-stream' } });
    });
  },
});

const cdn = await watchCdn('apps/partner-site/dist/public/cdn');
let parts = buildParts();
// The built page holds the files to the hashes of the build: these files have others.
buildPages(parts, DEV_SCRIPT_TAG);

const port = await freePort(6006);
// Without npm between: it would leave Storybook running when this process is told to end.
const storybook = spawn('storybook', ['dev', '-p', String(port), '--no-open', '--ci'], {
  cwd: 'apps/storybook',
  stdio: ['ignore', 'inherit', 'inherit'],
  shell: process.platform === 'win32',
});
process.on('exit', () => storybook.kill());

/** Packages whose words or rules the built pages hold, beyond the elements themselves. */
const BEHIND_PAGES = /^packages\/(model|forms|validation|formats|search|guidance|outbox|cli)\//;
let changed = new Set();
let timer;
let busy = false;

async function rebuild() {
  if (busy) return;
  busy = true;
  const files = [...changed];
  changed = new Set();
  const started = Date.now();
  try {
    if (files.some((file) => file.startsWith('packages/'))) {
      await cdn.rebuild();
    }
    if (files.some((file) => file.startsWith('apps/partner-site/directory'))) parts = buildParts();
    if (files.some((file) => file.startsWith('apps/'))) buildPages(parts, DEV_SCRIPT_TAG);
    for (const tell of pages) tell();
    console.log(`[dev] ${files.join(', ')}: shown after ${Date.now() - started} ms`);
    if (files.some((file) => BEHIND_PAGES.test(file)) && turbo('--filter=peerkit')) {
      parts = buildParts();
      buildPages(parts, DEV_SCRIPT_TAG);
      for (const tell of pages) tell();
    }
  } catch (error) {
    // A half-written file is normal while somebody types: print the error and keep watching.
    console.error(`[dev] not built: ${error instanceof Error ? error.message : String(error)}`);
  } finally {
    busy = false;
    if (changed.size > 0) schedule();
  }
}

function schedule() {
  clearTimeout(timer);
  timer = setTimeout(() => void rebuild(), 50);
}

for (const folder of ['packages', 'apps/partner-site/pages', 'apps/partner-site/directory']) {
  watch(folder, { recursive: true }, (_event, name) => {
    const file = `${folder}/${String(name).replaceAll('\\', '/')}`;
    const source = /^packages\/[^/]+\/src\//.test(file) || folder.startsWith('apps/');
    if (!source || /\.(test|stories)\.ts$/.test(file)) return;
    changed.add(file);
    schedule();
  });
}

console.log(
  `\nPartner site: ${site.url}\nStorybook:    http://localhost:${port}/\nCtrl-C stops both.`,
);
