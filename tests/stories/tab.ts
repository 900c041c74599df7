import type { InPage } from './in-page/in-page.ts';
import type { Variant } from './variants.ts';

/** One page of any browser. */
export interface Tab {
  open: (url: string) => Promise<void>;
  /** Runs an expression in the page, waits for it when it is a promise, and brings its value out. */
  run: (expression: string) => Promise<unknown>;
  /** Says that the machine has forced colours, or that it has none; only where a browser can. */
  force?: (colors: Variant['forcedColors']) => Promise<void>;
}

/** A tab that shows stories. */
export class StoryTab {
  readonly tab: Tab;

  constructor(tab: Tab) {
    this.tab = tab;
  }

  /** Loads Storybook once, with a story in the address; from then on stories change in place. */
  static async open(tab: Tab, origin: string, id: string): Promise<StoryTab> {
    const opened = new StoryTab(tab);
    await opened.load(origin, id, 'story');
    return opened;
  }

  /** Loads a page from its address, as people do who follow a link. */
  async load(origin: string, id: string, viewMode: 'story' | 'docs'): Promise<void> {
    const globals = 'a11y.manual:!true;motion:reduce';
    const query = new URLSearchParams({ id, viewMode, globals });
    await this.tab.open(`${origin}/iframe.html?${query.toString()}`);
    await this.call('loaded', id);
  }

  /** Calls one of the checks in the page. */
  async call<Name extends keyof InPage>(
    name: Name,
    ...words: Parameters<InPage[Name]>
  ): Promise<Awaited<ReturnType<InPage[Name]>>> {
    const list = words.map((word) => JSON.stringify(word)).join(',');
    return (await this.tab.run(`window.peerkit.${name}(${list})`)) as Awaited<
      ReturnType<InPage[Name]>
    >;
  }

  /** Shows the story as it now is in another way. */
  async look({ globals, forcedColors }: Variant): Promise<void> {
    await this.tab.force?.(forcedColors);
    await this.call('look', { ...globals });
  }

  /** What axe finds in each variant; in the first also what went wrong while it was shown. */
  async audit(id: string, variants: readonly Variant[]): Promise<Map<string, string[]>> {
    const found = new Map<string, string[]>();
    await this.call('show', id);
    for (const variant of variants) {
      await this.look(variant);
      found.set(variant.name, await this.call('audit'));
    }
    const [first] = variants;
    if (first !== undefined && variants.length > 1) await this.look(first);
    return found;
  }
}
