import type { Page } from '@playwright/test';
import type { InPage } from './in-page/in-page.ts';
import type { Variant } from './variants.ts';

type Globals = Readonly<Record<string, string>>;

/** The toolbars as every test finds them. */
const START: Globals = {
  theme: 'light',
  brand: 'default',
  locale: 'en',
  direction: 'auto',
  motion: 'reduce',
  contrast: 'system',
  javascript: 'on',
  network: 'fast',
};

/** A page that holds Storybook's frame: loaded once, it shows one story after another. */
export class StoryPage {
  readonly page: Page;
  /** Addresses outside Storybook that were asked for since the last reset. */
  thirdPartyRequests: string[] = [];

  readonly #origin: string;
  #globals = START;

  constructor(page: Page, origin: string) {
    this.page = page;
    this.#origin = origin;
    page.on('request', (request) => {
      const { origin: asked, protocol } = new URL(request.url());
      if (asked !== origin && !['data:', 'blob:'].includes(protocol)) {
        this.thirdPartyRequests.push(request.url());
      }
    });
  }

  /** Loads a page from its address, as people do who follow a link. */
  async load(id: string, viewMode: 'story' | 'docs'): Promise<void> {
    const globals = 'a11y.manual:!true;motion:reduce';
    const query = new URLSearchParams({ id, viewMode, globals });
    await this.page.goto(`${this.#origin}/iframe.html?${query.toString()}`);
    this.#globals = START;
    await this.call('loaded', id);
  }

  /** Undoes what the test before has set. */
  async reset(): Promise<void> {
    this.thirdPartyRequests = [];
    await this.page.emulateMedia({
      reducedMotion: 'reduce',
      forcedColors: 'none',
      colorScheme: 'light',
    });
    if (this.#globals !== START) await this.setGlobals({});
  }

  /** Calls one of the checks in the page. */
  async call<Name extends keyof InPage>(
    name: Name,
    ...args: Parameters<InPage[Name]>
  ): Promise<Awaited<ReturnType<InPage[Name]>>> {
    const list = args.map((argument) => JSON.stringify(argument)).join(',');
    type Answer = Awaited<ReturnType<InPage[Name]>>;
    return this.page.evaluate<Answer>(`window.peerkit.${name}(${list})`);
  }

  /** Shows a story from its beginning. */
  async show(id: string): Promise<void> {
    await this.call('show', id);
  }

  /** Sets the toolbars, with the story in the state it is in; what is not named goes back to the start. */
  async setGlobals(changed: Globals): Promise<void> {
    const globals = { ...START, ...changed };
    this.#globals = Object.keys(changed).length === 0 ? START : globals;
    await this.call('setGlobals', globals);
  }

  /** Shows the story as it now is in another variant. */
  async apply({ globals, forcedColors }: Variant): Promise<void> {
    await this.page.emulateMedia({ forcedColors, colorScheme: 'light' });
    await this.setGlobals(globals);
  }
}
