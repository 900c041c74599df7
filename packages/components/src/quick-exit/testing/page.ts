import { until } from '../../shared/testing/until.ts';
import type { PeerQuickExit } from '../quick-exit.ts';

/** Where the way out of these pages leads. */
export const ELSEWHERE = 'https://elsewhere.example/elsewhere';
const [DEFINE, CLASS] = ['../quick-exit.define.ts', '../quick-exit.ts'].map(
  (file) => new URL(file, import.meta.url).href,
) as [string, string];

const textOf = (body: string): string =>
  `<!doctype html><html lang="en"><title>Help near you</title><body>${body}<script type="module" src="${DEFINE}"></script>`;

function newFrame(): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'inline-size: 360px; block-size: 480px; border: 0';
  return frame;
}

/** A page of somebody else with a quick exit, in a frame that cannot take the tests away with it. */
export class Page {
  private constructor(readonly frame: HTMLIFrameElement) {}

  /** @param body What is on the page; `<peer-quick-exit>` among it. */
  static async open(body: string): Promise<Page> {
    const frame = newFrame();
    frame.srcdoc = textOf(body);
    document.body.append(frame);
    return Page.#whole(new Page(frame));
  }

  /** As {@link open}, where the page has an address that it may change. */
  static async at(body: string): Promise<Page> {
    const page = await Page.#empty(body);
    page.#run({ src: DEFINE });
    return Page.#whole(page);
  }

  /** A page that opens where its entry in the history holds something. It says where it goes, and stays. */
  static async opened(body: string, state: unknown, went: (href: string) => void): Promise<Page> {
    const page = await Page.#empty(body);
    page.window.history.replaceState(state, '');
    Object.assign(page.window, { went });
    page.#run({
      text: `import { PeerQuickExit as Exit } from '${CLASS}'; Exit.navigate = went; Exit.define();`,
    });
    return page;
  }

  static async #empty(body: string): Promise<Page> {
    const frame = newFrame();
    // No such page, which is a page all the same.
    frame.src = new URL('./empty.html', import.meta.url).href;
    const loaded = new Promise((done) => frame.addEventListener('load', done, { once: true }));
    document.body.append(frame);
    await loaded;
    const page = new Page(frame);
    page.document.body.innerHTML = body;
    return page;
  }

  #run(what: { readonly src: string } | { readonly text: string }): void {
    const script = this.document.createElement('script');
    this.document.body.append(Object.assign(script, { type: 'module' }, what));
  }

  static async #whole(page: Page): Promise<Page> {
    // What comes after the button is there when the line that is read out is.
    await until('the whole exit', () => page.inside('.how') && page.inside('[role=status]'));
    // The test server has a page that is as good as that of another site.
    page.navigate((href) => page.window.location.replace(new URL(href).pathname));
    return page;
  }

  get window(): Window & typeof globalThis {
    const { contentWindow } = this.frame;
    if (!contentWindow) throw new Error('The page is closed.');
    return contentWindow as Window & typeof globalThis;
  }

  get document(): Document {
    // Not `contentDocument.…`: these pages replace parts of their documents.
    return this.window.document;
  }

  get exit(): PeerQuickExit {
    const [exit] = this.all<PeerQuickExit>('peer-quick-exit');
    if (!exit) throw new Error('The page has no exit.');
    return exit;
  }

  /** Everything on the page that fits, though the page may have put something in the place of its own methods. */
  all<T extends Element = HTMLElement>(selector: string): T[] {
    // A frame has no root yet while it loads.
    const root = this.document.documentElement as Element | null;
    return [...(root?.querySelectorAll<T>(selector) ?? [])];
  }

  /** What the exit draws, wherever the page made it go. */
  inside(selector: string): HTMLElement | null {
    for (const { shadowRoot } of this.all('*')) {
      const found = shadowRoot?.querySelector<HTMLElement>(selector);
      if (found) return found;
    }
    return null;
  }

  /** Presses Shift three times, wherever the focus is. */
  pressShift(target: EventTarget = this.window): void {
    for (let press = 0; press < 3; press += 1) {
      for (const type of ['keydown', 'keyup']) {
        target.dispatchEvent(new this.window.KeyboardEvent(type, { key: 'Shift', bubbles: true }));
      }
    }
  }

  /** Says how the exit opens another page: by itself it would take the tests away, the frame being in their page. */
  navigate(how: (href: string) => void): void {
    (this.exit.constructor as typeof PeerQuickExit).navigate = how;
  }

  /** Presses the button. */
  press(): void {
    this.inside('.leave')?.click();
  }

  /** Whether the page leads elsewhere, soon. */
  async left(): Promise<true> {
    return until(
      'the page to leave',
      () => this.window.location.pathname === new URL(ELSEWHERE).pathname,
    );
  }

  close(): void {
    this.frame.remove();
  }
}
