import axe from 'axe-core';
import type { RunOptions } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import type { Variant } from './variants.ts';

/** What went wrong while a story was shown; all empty when nothing did. */
export interface Findings {
  readonly console: string[];
  readonly otherOrigins: string[];
  /** What Storybook itself reported: a story or its play function that threw. */
  readonly story: string[];
  readonly axe: string[];
}

const AXE: RunOptions = {
  runOnly: [
    ...['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'],
    'best-practice',
  ],
  rules: {
    'color-contrast-enhanced': { enabled: true },
    // A story is a part of a page: its landmarks are the page's to give.
    region: { enabled: false },
  },
  resultTypes: ['violations'],
};

interface Watched {
  readonly problems: string[];
  done: boolean;
}

/** Runs in the page before Storybook: listens to Storybook's own account of how a story went. */
function watchStorybook(): void {
  const watched: Watched = { problems: [], done: false };
  Object.assign(window, { peerkitWatched: watched });
  localStorage.clear();
  const fail =
    (what: string) =>
    (cause: unknown): void => {
      const { message, description } = (cause ?? {}) as Record<string, string | undefined>;
      watched.problems.push(`${what}: ${message ?? description ?? JSON.stringify(cause)}`);
      watched.done = true;
    };
  let channel: { on: (event: string, listen: (payload: unknown) => void) => void } | undefined;
  Object.defineProperty(window, '__STORYBOOK_ADDONS_CHANNEL__', {
    configurable: true,
    get: () => channel,
    set: (made: NonNullable<typeof channel>) => {
      channel = made;
      made.on('storyThrewException', fail('story threw'));
      made.on('storyErrored', fail('story failed'));
      made.on('storyMissing', fail('story missing'));
      made.on('playFunctionThrewException', fail('play threw'));
      made.on('unhandledErrorsWhilePlaying', fail('error while playing'));
      made.on('storyFinished', () => (watched.done = true));
      made.on('docsRendered', () => (watched.done = true));
    },
  });
}

const isWatchDone = (): boolean =>
  (window as unknown as { peerkitWatched?: Watched }).peerkitWatched?.done === true;
const watchedProblems = (): string[] =>
  (window as unknown as { peerkitWatched: Watched }).peerkitWatched.problems;

/** One browser page that shows one story after the other. */
export class StoryPage {
  readonly #page: Page;
  readonly #origin: string;
  #console: string[] = [];
  #otherOrigins: string[] = [];

  private constructor(page: Page, origin: string) {
    this.#page = page;
    this.#origin = origin;
    page.on('console', (message) => {
      if (message.type() === 'error')
        this.#console.push(`${message.text()} (${message.location().url})`);
    });
    page.on('pageerror', (error) => this.#console.push(error.message));
    page.on('request', (request) => {
      const { origin: asked, protocol } = new URL(request.url());
      if (asked !== origin && !['data:', 'blob:'].includes(protocol)) {
        this.#otherOrigins.push(request.url());
      }
    });
  }

  static async open(browser: Browser, origin: string): Promise<StoryPage> {
    const context = await browser.newContext({
      reducedMotion: 'reduce',
      viewport: { width: 800, height: 900 },
    });
    await context.addInitScript(watchStorybook);
    return new StoryPage(await context.newPage(), origin);
  }

  /** Shows a story or a page of documentation and says what was wrong with it. */
  async visit(id: string, view: 'story' | 'docs', variant: Variant): Promise<Findings> {
    this.#console = [];
    this.#otherOrigins = [];
    await this.#page.emulateMedia({ forcedColors: null, colorScheme: null, ...variant.media });
    const globals = Object.entries({ ...variant.globals, 'a11y.manual': '!true' })
      .map(([name, value]) => `${name}:${value}`)
      .join(';');
    const query = new URLSearchParams({ id, viewMode: view, globals });
    await this.#page.goto(`${this.#origin}/iframe.html?${query.toString()}`);
    await this.#page.waitForFunction(isWatchDone);
    const story = await this.#page.evaluate(watchedProblems);
    return {
      console: this.#console,
      otherOrigins: this.#otherOrigins,
      story,
      axe: view === 'story' && story.length === 0 ? await this.#checkAccess() : [],
    };
  }

  async close(): Promise<void> {
    await this.#page.context().close();
  }

  async #checkAccess(): Promise<string[]> {
    await this.#page.evaluate(axe.source);
    const violations = await this.#page.evaluate(async (options) => {
      const { axe: loaded } = window as unknown as { axe: typeof axe };
      return (await loaded.run('#storybook-root', options)).violations;
    }, AXE);
    return violations.flatMap((rule) =>
      rule.nodes.map(
        (node) => `${rule.id} at ${node.target.join(' ')}: ${node.failureSummary ?? rule.help}`,
      ),
    );
  }
}
