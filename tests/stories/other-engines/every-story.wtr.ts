/// <reference types="mocha" />
import { assert } from '@open-wc/testing';
import type { InPage } from '../in-page/in-page.ts';

interface Index {
  readonly entries: Readonly<
    Record<string, { id: string; title: string; name: string; type: string }>
  >;
}

const WIDE = [800, 900] as const;
/** The smallest phone; also what a window of 1,280 px shows at 400% zoom. */
const NARROW = [320, 640] as const;

const response = await fetch('/storybook/index.json');
const { entries } = (await response.json()) as Index;
const stories = Object.values(entries).filter(({ type }) => type === 'story');

const frame = document.createElement('iframe');
frame.title = 'Story';

function resize([width, height]: readonly [number, number]): void {
  frame.width = String(width);
  frame.height = String(height);
}

/**
 * WebKit refuses more than 100 entries in 10 seconds. Storybook writes one for each story, and does not expect to be
 * refused.
 */
function letWrite(history: History): void {
  for (const way of ['pushState', 'replaceState'] as const) {
    const write = history[way].bind(history);
    history[way] = (...given) => {
      try {
        write(...given);
      } catch (error) {
        if ((error as Error).name !== 'SecurityError') throw error;
      }
    };
  }
}

/** What the checks inside the frame offer. */
function inPage(): InPage {
  return (frame.contentWindow as unknown as { peerkit: InPage }).peerkit;
}

describe('every story', () => {
  before(async () => {
    const globals = 'a11y.manual:!true;motion:reduce';
    const id = stories[0]?.id ?? '';
    const query = new URLSearchParams({ id, viewMode: 'story', globals });
    frame.src = `/storybook/iframe.html?${query.toString()}`;
    document.body.append(frame);
    await new Promise((resolve) => {
      frame.addEventListener('load', resolve, { once: true });
    });
    await inPage().loaded(id);
    if (frame.contentWindow) letWrite(frame.contentWindow.history);
  });

  it('is checked by rules that find what is wrong', async () => {
    resize(NARROW);
    await inPage().show(stories[0]?.id ?? '');
    const page = frame.contentDocument;
    assert.exists(page);
    const host = page.createElement('x-planted');
    host.attachShadow({ mode: 'open' }).innerHTML = `
      <p style="color:#666;background:#fff">Hard to read</p>
      <p style="inline-size:400px">Too wide</p>
      <p style="block-size:1.2em;overflow:hidden;line-height:1">Cut off</p>
      <button style="inline-size:60px;block-size:30px">Small</button>`;
    page.querySelector('#storybook-root')?.append(host);
    assert.match((await inPage().audit()).join(), /^color-contrast-enhanced at .*5\.74/);
    assert.include(inPage().measureReflow().join(), 'Too wide');
    assert.include(inPage().measureSpacing().join(), 'cut off: <p > "Cut off"');
    assert.include(inPage().measureTargets().join(), '"Small" is 60 × 30 px, not 44');
  });

  for (const { id, title, name } of stories) {
    it(`${title} / ${name}`, async () => {
      resize(WIDE);
      await inPage().show(id);
      await inPage().setGlobals({ theme: 'light', direction: 'ltr' });
      assert.deepEqual(await inPage().audit(), []);
      resize(NARROW);
      await inPage().show(id);
      assert.deepEqual(inPage().measureReflow(), []);
      assert.deepEqual(inPage().measureSpacing(), []);
      assert.deepEqual(inPage().measureTargets(), []);
    });
  }
});
