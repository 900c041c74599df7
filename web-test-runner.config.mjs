/**
 * Element tests in real browsers. `PEERKIT_ENGINES=chromium npx wtr --files <one file>` is the quick way
 * while you write; without it, the tests run in every engine of this machine. `PEERKIT_TIMES=times.json`
 * writes how long each file and each test took.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defaultReporter } from '@web/test-runner';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { puppeteerLauncher } from '@web/test-runner-puppeteer';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import {
  chromiumLaunchOptions,
  findEngines,
  findFirefox,
  findWebKit,
  freePort,
  startWebKitDriver,
} from './tools/browsers.mjs';
import { bundled } from './tools/elements/bundled.mjs';
import { SECOND_TRY } from './tools/results/outcome.mjs';
import { TELLS_ELEMENTS } from './tools/results/told-elements.mjs';
import { MARKS_SECOND_TRIES } from './tools/results/second-try.mjs';
import { outcomeOfSessions, slowest } from './tools/results/wtr.mjs';

const root = fileURLToPath(new URL('.', import.meta.url));
const engines = findEngines().found;
const CONDITIONS = ['@peerkit/source', 'browser', 'development'];
/** Screens are shared out among eight languages in the slower engines; each night asks them in all. */
const EVERY_LANGUAGE =
  process.env['PEERKIT_EVERY_LANGUAGE'] === '1' ? ' data-peerkit-every-language' : '';
const browsers = [];
const plugins = [
  bundled({
    root,
    tsconfig: fileURLToPath(new URL('packages/components/tsconfig.json', import.meta.url)),
    conditions: CONDITIONS,
  }),
];

if (engines.includes('chromium')) {
  browsers.push(
    playwrightLauncher({
      product: 'chromium',
      launchOptions: await chromiumLaunchOptions(),
      // Beside the others one page: WebKit, which is last anyway, needs a core of the two that CI has.
      concurrency: engines.length > 1 ? 1 : 2,
    }),
  );
}

if (engines.includes('firefox')) {
  const firefox = findFirefox();
  if (!firefox) throw new Error('Firefox was asked for and is not on this machine.');
  // One page at a time: a page in the background has no focus, and focus is tested.
  browsers.push(
    puppeteerLauncher({
      launchOptions: {
        browser: 'firefox',
        executablePath: firefox.executablePath,
        headless: true,
        // Told of every request, its first process takes most of a core, and more with each page.
        networkEnabled: false,
      },
      concurrency: 1,
    }),
  );
}

if (engines.includes('webkit')) {
  const webkit = findWebKit();
  if (!webkit) throw new Error('WebKit was asked for and is not on this machine.');
  const port = await freePort();
  /** @type {{ stop: () => void } | undefined} */
  let driver;
  plugins.push({
    name: 'webkit-driver',
    async serverStart() {
      driver = await startWebKitDriver(webkit, port);
    },
    async serverStop() {
      driver?.stop();
    },
  });
  const capabilities = {
    browserName: 'MiniBrowser',
    'wdio:enforceWebDriverClassic': true,
    'webkitgtk:browserOptions': { binary: webkit.browser, args: ['--automation'] },
  };
  browsers.push(
    webdriverLauncher({
      automationProtocol: 'webdriver',
      hostname: '127.0.0.1',
      port,
      path: '/',
      capabilities,
    }),
  );
}

/** Tells `npm test` what came of the run, in the file that it names. */
function outcomeReporter() {
  return {
    /** @param {{ sessions: import('@web/test-runner').TestSession[] }} run */
    onTestRunFinished({ sessions }) {
      const file = process.env['PEERKIT_REPORT'];
      if (file) writeFileSync(file, JSON.stringify(outcomeOfSessions(sessions, root)));
      const times = process.env['PEERKIT_TIMES'];
      if (times) writeFileSync(times, JSON.stringify(slowest(sessions, root), null, 1));
    },
  };
}

export default {
  files: [`${root.replaceAll('\\', '/')}packages/components/src/**/*.element.test.ts`],
  rootDir: root,
  nodeResolve: { exportConditions: CONDITIONS },
  browsers,
  plugins,
  // WebKit's launcher uses this number; it is known to work only with one page at a time.
  concurrency: 1,
  concurrentBrowsers: 3,
  browserStartTimeout: 180_000,
  testsStartTimeout: 180_000,
  testsFinishTimeout: 900_000,
  // Tests set elements up wrong on purpose, on this machine.
  testRunnerHtml: (/** @type {string} */ testFramework) =>
    `<!doctype html><html data-peerkit-check="off"${EVERY_LANGUAGE}><head></head><body><script type="module" src="${testFramework}"></script><script type="module">${TELLS_ELEMENTS}</script>${
      SECOND_TRY ? `<script type="module">${MARKS_SECOND_TRIES}</script>` : ''
    }</body></html>`,
  // Ends a test that hangs. A busy machine must not end one that works.
  testFramework: { config: { ui: 'bdd', timeout: 180_000, retries: SECOND_TRY ? 1 : 0 } },
  reporters: [
    outcomeReporter(),
    defaultReporter({ reportTestResults: true, reportTestProgress: true }),
  ],
};
