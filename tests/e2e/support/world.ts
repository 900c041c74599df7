import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Browser, BrowserContext, Page } from '@playwright/test';
import { startIntake } from '../../../apps/partner-site/server/intake.mjs';
import { createSite, listen } from '../../../apps/partner-site/server/site.mjs';
import { FaultProxy } from './fault-proxy.ts';

const run = promisify(execFile);
const peerkit = fileURLToPath(new URL('../../../packages/cli/bin/peerkit.mjs', import.meta.url));

const AGENCY = 'thames-bend';

type Site = Parameters<typeof createSite>[0];
type Extend = (app: Parameters<NonNullable<Site['extend']>>[0], agency: Site['agency']) => void;

/** The built partner site, a real intake process with its own data folder, and a line that can break. */
export class World {
  private constructor(
    readonly url: string,
    readonly data: string,
    readonly proxy: FaultProxy,
    private readonly closeSite: () => Promise<void>,
    private intake: Awaited<ReturnType<typeof startIntake>>,
  ) {}

  /** @param extend - More pages on the same site; they get what a form must know of the agency. */
  static async open(extend?: Extend): Promise<World> {
    const data = await mkdtemp(join(tmpdir(), 'peerkit-e2e-'));
    const intake = await startIntake({ data, agency: AGENCY });
    const proxy = new FaultProxy(intake.url);
    const agency = await intake.agency();
    const intakeUrl = await proxy.listen();
    const site = await listen(
      createSite({ intakeUrl, agency, extend: (app) => extend?.(app, agency) }),
      0,
    );
    return new World(site.url, data, proxy, site.close, intake);
  }

  /** Ends the intake as a power cut would. */
  async killIntake(): Promise<void> {
    await this.intake.stop('SIGKILL');
  }

  /** Starts it again on the same data and port. */
  async restartIntake(): Promise<void> {
    this.intake = await startIntake({ data: this.data, agency: AGENCY, port: this.intake.port });
  }

  /** What staff see: `peerkit inbox …` on this intake's data. */
  async inbox(...args: string[]): Promise<string> {
    const { stdout } = await run(process.execPath, [
      peerkit,
      'inbox',
      ...args,
      '--data',
      this.data,
    ]);
    return stdout;
  }

  /** Every file of the intake's data folder, as it lies on disk. */
  async files(): Promise<{ readonly name: string; readonly text: string }[]> {
    const entries = await readdir(this.data, { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile());
    return Promise.all(
      files.map(async ({ name, parentPath }) => ({
        name,
        text: await readFile(join(parentPath, name), 'latin1'),
      })),
    );
  }

  async close(): Promise<void> {
    await this.closeSite();
    await this.proxy.close();
    await this.intake.stop();
    await rm(this.data, { recursive: true, force: true });
  }
}

/** One visitor: a fresh browser profile that writes down all that must not happen. */
export class Visitor {
  readonly errors: string[] = [];
  readonly thirdPartyRequests: string[] = [];
  readonly fetched: string[] = [];

  private constructor(
    readonly context: BrowserContext,
    readonly page: Page,
  ) {}

  static async arrive(
    browser: Browser,
    world: { readonly url: string },
    options: Parameters<Browser['newContext']>[0] = {},
  ): Promise<Visitor> {
    // What a test does to the network must reach the page: only journeys of the worker have one.
    const context = await browser.newContext({
      reducedMotion: 'reduce',
      serviceWorkers: 'block',
      ...options,
    });
    const visitor = new Visitor(context, await context.newPage());
    const { page } = visitor;
    page.on('console', (message) => {
      // A part that did not load is only a warning, since the words between the tags remain.
      const isOurs = message.type() === 'warning' && message.text().startsWith('[peerkit]');
      if (message.type() === 'error' || isOurs) visitor.errors.push(message.text());
    });
    page.on('pageerror', (error) => visitor.errors.push(String(error)));
    context.on('request', (request) => {
      visitor.fetched.push(request.url());
      if (!request.url().startsWith(world.url)) visitor.thirdPartyRequests.push(request.url());
    });
    await page.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', (event) => {
        console.error(`CSP: ${event.violatedDirective} ${event.blockedURI}`);
      });
    });
    await page.goto(world.url);
    return visitor;
  }

  /** Everything the browser keeps for this site, as one text to look for traces in. */
  async storage(): Promise<string> {
    return this.page.evaluate(async () => {
      const kept: unknown[] = [
        Object.entries(localStorage),
        Object.entries(sessionStorage),
        document.cookie,
        await caches.keys(),
      ];
      const readable = (value: unknown): unknown => {
        if (value instanceof Uint8Array || value instanceof ArrayBuffer) {
          return new TextDecoder('latin1').decode(value);
        }
        return value;
      };
      for (const { name } of await indexedDB.databases()) {
        if (name === undefined) continue;
        const database = await new Promise<IDBDatabase>((resolve, reject) => {
          const opening = indexedDB.open(name);
          opening.onsuccess = () => resolve(opening.result);
          opening.onerror = () => reject(new Error(`cannot open ${name}`));
        });
        for (const store of database.objectStoreNames) {
          const all = database.transaction(store).objectStore(store).getAll();
          const rows = await new Promise<unknown[]>((resolve, reject) => {
            all.onsuccess = () => resolve(all.result);
            all.onerror = () => reject(new Error(`cannot read ${store}`));
          });
          kept.push([name, store, rows]);
        }
        database.close();
      }
      return JSON.stringify(kept, (_key, value: unknown) => readable(value));
    });
  }

  async leave(): Promise<void> {
    await this.context.close();
  }
}
