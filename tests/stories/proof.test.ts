import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startChromium, type ChromiumTab, type Engine } from './engines.ts';
import { readStories, serveStorybook } from './static-site.ts';
import { StoryTab } from './tab.ts';

/** Checks that find nothing must first show that they can: each meets a page that is wrong. */
describe('the checks of stories find', () => {
  const id = readStories()[0]?.id ?? '';
  let engine: Engine<ChromiumTab>;
  let site: { origin: string; stop: () => void };
  let page: StoryTab;

  beforeAll(async () => {
    site = await serveStorybook();
    engine = await startChromium();
    page = await StoryTab.open(await engine.newTab(), site.origin, id);
  });
  afterAll(async () => {
    await engine.close();
    site.stop();
  });

  /** Puts an element with a shadow root into a fresh story. */
  async function plant(inside: string): Promise<void> {
    await page.call('show', id);
    await page.tab.run(`(() => {
      const host = document.createElement('x-planted');
      host.attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(inside)};
      document.querySelector('#storybook-root').append(host);
    })()`);
  }

  it('grey words that reach AA and not AAA', async () => {
    await plant('<p style="color:#666;background:#fff">Hard to read</p>');
    expect(await page.call('audit')).toEqual([
      expect.stringMatching(/^color-contrast-enhanced at .*5\.74/),
    ]);
  });

  it('a box without a name, in a shadow root', async () => {
    await plant('<input style="block-size:44px">');
    expect(await page.call('audit')).toEqual([expect.stringMatching(/^label at /)]);
  });

  it('what is wider than the window', async () => {
    await plant('<p style="inline-size:3000px">Far out</p>');
    expect(await page.call('measureReflow')).toEqual([expect.stringContaining('Far out')]);
  });

  it('words that are cut off when they are spaced', async () => {
    await plant('<p style="block-size:1.2em;overflow:hidden;line-height:1">Cut</p>');
    expect(await page.call('measureSpacing')).toEqual(['cut off: <p > "Cut"']);
  });

  it('a control too small to hit', async () => {
    await plant('<button style="inline-size:60px;block-size:30px">Small</button>');
    expect(await page.call('measureTargets')).toEqual(['<button > "Small" is 60 × 30 px, not 44']);
  });

  it('a focus that is not shown, and one that is covered', async () => {
    await plant(`<button style="outline:none">Bare</button>
      <p style="position:fixed;inset:0;background:#fff">Over all</p>`);
    await page.tab.run(
      `document.querySelector('x-planted').shadowRoot.querySelector('button').focus()`,
    );
    const { faults } = await page.call('tabStop');
    expect(faults).toEqual([
      expect.stringContaining('no focus ring on <button'),
      expect.stringContaining('covers <button'),
    ]);
  });

  it('a live region that says the same twice', async () => {
    await plant('<p role="status"></p>');
    await page.tab.run(`(async () => {
      const region = document.querySelector('x-planted').shadowRoot.querySelector('p');
      for (const words of ['Saved', '', 'Saved']) {
        region.textContent = words;
        await new Promise((done) => setTimeout(done));
      }
    })()`);
    const { spoken } = await page.call('account');
    expect(spoken.slice(-2)).toEqual(['Saved', 'Saved']);
  });

  it('an error that nobody caught, and a request to another origin', async () => {
    await plant('');
    await page.tab.run(`(async () => {
      setTimeout(() => { throw new Error('Nobody caught this.'); });
      await fetch('https://elsewhere.example/').catch(() => undefined);
      await new Promise((done) => setTimeout(done, 20));
    })()`);
    const { problems } = await page.call('account');
    expect(problems.join('\n')).toContain('Nobody caught this.');
    expect(problems.join('\n')).toContain('another origin was asked: https://elsewhere.example');
  });
});
