/**
 * Element tests in real browsers. `PEERKIT_ENGINES=chromium npx wtr --files <one file>` is the
 * quick way while writing; without it every engine of this machine is used.
 */
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

const engines = findEngines().found;
const browsers = [];
const plugins = [
  // The decorator flags stand in this tsconfig itself: the plugin does not follow "extends".
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
  browsers.push(
    webdriverLauncher({
      automationProtocol: 'webdriver',
      hostname: '127.0.0.1',
      port,
      path: '/',
      capabilities: {
        browserName: 'MiniBrowser',
        'wdio:enforceWebDriverClassic': true,
        'webkitgtk:browserOptions': { binary: webkit.browser, args: ['--automation'] },
      },
    }),
  );
}

export default {
  files: ['packages/components/src/**/*.element.test.ts'],
  rootDir: fileURLToPath(new URL('.', import.meta.url)),
  nodeResolve: { exportConditions: ['@peerkit/source', 'browser', 'development'] },
  browsers,
  plugins,
  // WebKit's launcher takes this figure, and one at a time is the way it is known to work.
  concurrency: 1,
  concurrentBrowsers: 3,
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 120_000,
  testFramework: { config: { ui: 'bdd', timeout: 10_000 } },
  reporters: [defaultReporter({ reportTestResults: true, reportTestProgress: true })],
};
