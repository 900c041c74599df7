/**
 * Element tests in real browsers. `PEERKIT_ENGINES=chromium npx wtr --files <one file>` is the quick way
 * while you write; without it, the tests run in every engine of this machine.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
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

const root = fileURLToPath(new URL('.', import.meta.url));
const engines = findEngines().found;
const browsers = [];
const plugins = [
  // This tsconfig has the decorator flags itself, because the plugin does not follow "extends".
  esbuildPlugin({
    ts: true,
    target: 'es2022',
    tsconfig: fileURLToPath(new URL('packages/components/tsconfig.json', import.meta.url)),
  }),
];

if (engines.includes('chromium')) {
  browsers.push(
    playwrightLauncher({
      product: 'chromium',
      launchOptions: await chromiumLaunchOptions(),
      concurrency: 2,
    }),
  );
}

if (engines.includes('firefox')) {
  const firefox = findFirefox();
  if (!firefox) throw new Error('Firefox was asked for and is not on this machine.');
  // One page at a time: a page in the background has no focus, and focus is tested.
  browsers.push(
    puppeteerLauncher({
      launchOptions: { browser: 'firefox', executablePath: firefox.executablePath, headless: true },
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

/** Counts the tests of every engine for `npm test`, which names the file to write. */
function countReporter() {
  return {
    /** @param {{ sessions: import('@web/test-runner').TestSession[] }} run */
    onTestRunFinished({ sessions }) {
      const file = process.env['PEERKIT_REPORT'];
      if (!file) return;
      const counts = { passed: 0, failed: 0, skipped: 0 };
      for (const session of sessions) {
        const before = counts.failed;
        count(session.testResults, counts);
        // A file that could not be loaded, or an error outside a test, has no failed test to show.
        if (!session.passed && counts.failed === before) counts.failed += 1;
      }
      writeFileSync(file, JSON.stringify(counts));
    },
  };
}

/**
 * @param {import('@web/test-runner').TestSuiteResult | undefined} suite
 * @param {{ passed: number, failed: number, skipped: number }} counts
 */
function count(suite, counts) {
  for (const test of suite?.tests ?? []) {
    if (test.skipped) counts.skipped += 1;
    else if (test.passed) counts.passed += 1;
    else counts.failed += 1;
  }
  for (const inner of suite?.suites ?? []) count(inner, counts);
}

export default {
  files: [`${root.replaceAll('\\', '/')}packages/components/src/**/*.element.test.ts`],
  rootDir: root,
  nodeResolve: { exportConditions: ['@peerkit/source', 'browser', 'development'] },
  browsers,
  plugins,
  // WebKit's launcher uses this number; it is known to work only with one page at a time.
  concurrency: 1,
  concurrentBrowsers: 3,
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 300_000,
  // Tests set elements up wrong on purpose, on this machine.
  testRunnerHtml: (/** @type {string} */ testFramework) =>
    `<!doctype html><html data-peerkit-check="off"><head></head><body><script type="module" src="${testFramework}"></script></body></html>`,
  testFramework: { config: { ui: 'bdd', timeout: 30_000 } },
  reporters: [
    countReporter(),
    defaultReporter({ reportTestResults: true, reportTestProgress: true }),
  ],
};
