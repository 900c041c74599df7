import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import {
  chromiumLaunchOptions,
  type findEngines,
  findWebKit,
  freePort,
  startWebKitDriver,
} from '../../../tools/browsers.mjs';
import { startFirefox } from '../../../tools/firefox.mjs';

/** A page in one of the three engines; nothing but this machine can be reached. */
export interface EnginePage {
  goto(url: string): Promise<void>;
  /** What an expression comes to in the page; it may be a promise, and must be text. */
  evaluate(expression: string): Promise<string>;
  /**
   * The same in a frame of the page.
   *
   * @param frame What finds its element in the page.
   */
  evaluateIn(frame: string, expression: string): Promise<string>;
  close(): Promise<void>;
}

type Engine = ReturnType<typeof findEngines>['found'][number];

/** Opens a page in an engine of this machine. */
export const OPEN: Readonly<Record<Engine, () => Promise<EnginePage>>> = {
  chromium: openChromium,
  firefox: openFirefox,
  webkit: openWebKit,
};

async function openChromium(): Promise<EnginePage> {
  const options = await chromiumLaunchOptions();
  const rules = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost';
  const browser = await chromium.launch({ ...options, args: [...options.args, rules] });
  const page = await browser.newPage();
  return {
    goto: async (url) => {
      await page.goto(url);
    },
    evaluate: (expression) => page.evaluate<string>(expression),
    async evaluateIn(frame, expression) {
      const element = await page.evaluateHandle<HTMLIFrameElement>(frame);
      const inside = await element.contentFrame();
      if (!inside) throw new Error(`${frame} is no frame.`);
      return inside.evaluate<string>(expression);
    },
    close: () => browser.close(),
  };
}

/** Nothing listens there: whatever asks for another machine fails. */
const NO_NETWORK = {
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': 9,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': 9,
  'network.proxy.no_proxies_on': 'localhost, 127.0.0.1',
};

/** Firefox over WebDriver BiDi. */
async function openFirefox(): Promise<EnginePage> {
  const profile = mkdtempSync(join(tmpdir(), 'peerkit-firefox-'));
  const firefox = await startFirefox(profile, NO_NETWORK);
  const { contexts } = await firefox.send<{ contexts: { context: string }[] }>(
    'browsingContext.getTree',
    {},
  );
  const context = contexts[0]?.context;
  const run = async (expression: string, target: object): Promise<BiDiValue> => {
    const answer = await firefox.send<{ result?: BiDiValue; exceptionDetails?: unknown }>(
      'script.evaluate',
      { expression, target, awaitPromise: true },
    );
    if (!answer.result) throw new Error(JSON.stringify(answer.exceptionDetails));
    return answer.result;
  };
  const text = ({ value }: BiDiValue): string => {
    if (typeof value === 'string') return value;
    throw new Error('The page gave no text.');
  };
  return {
    goto: async (url) => {
      await firefox.send('browsingContext.navigate', { context, url, wait: 'complete' });
    },
    evaluate: async (expression) => text(await run(expression, { context })),
    async evaluateIn(frame, expression) {
      const { value } = await run(`(${frame}).contentWindow`, { context });
      if (typeof value !== 'object') throw new Error(`${frame} is no frame.`);
      return text(await run(expression, { context: value.context }));
    },
    close: async () => {
      await firefox.end();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

/** A value of the page, or a window of it. */
interface BiDiValue {
  readonly value?: string | { readonly context: string };
}

async function openWebKit(): Promise<EnginePage> {
  const webkit = findWebKit();
  if (!webkit) throw new Error('WebKit is not on this machine.');
  const port = await freePort();
  const driver = await startWebKitDriver(webkit, port);
  const ask = async <Value>(path: string, method: string, body?: object): Promise<Value> => {
    const answer = await fetch(`http://127.0.0.1:${String(port)}/session${path}`, {
      method,
      ...(body && { body: JSON.stringify(body) }),
    });
    const { value } = (await answer.json()) as { value: Value };
    if (!answer.ok) throw new Error(JSON.stringify(value));
    return value;
  };
  const { sessionId } = await ask<{ sessionId: string }>('', 'POST', {
    capabilities: {
      alwaysMatch: {
        browserName: 'MiniBrowser',
        'webkitgtk:browserOptions': { binary: webkit.browser, args: ['--automation'] },
      },
    },
  });
  const session = `/${sessionId}`;
  const evaluate = (expression: string): Promise<string> => {
    const script = `const [done] = arguments; Promise.resolve(${expression}).then(done, (error) => done('failed: ' + error));`;
    return ask(`${session}/execute/async`, 'POST', { script, args: [] });
  };
  return {
    goto: (url) => ask(`${session}/url`, 'POST', { url }),
    evaluate,
    async evaluateIn(frame, expression) {
      const script = `return ${frame};`;
      const id = await ask<object>(`${session}/execute/sync`, 'POST', { script, args: [] });
      await ask(`${session}/frame`, 'POST', { id });
      try {
        return await evaluate(expression);
      } finally {
        await ask(`${session}/frame`, 'POST', { id: null });
      }
    },
    close: async () => {
      await ask(session, 'DELETE');
      driver.stop();
    },
  };
}
