import { expect, test } from './fixtures.ts';
import { readStories } from './static-site.mjs';
import type { StoryPage } from './story-page.ts';

const id = readStories()[0]?.id ?? '';

/** Puts an element with a shadow root into a fresh story. */
async function plant(storyPage: StoryPage, inside: string): Promise<void> {
  await storyPage.show(id);
  await storyPage.page.evaluate((html) => {
    const host = document.createElement('x-planted');
    host.attachShadow({ mode: 'open' }).innerHTML = html;
    document.querySelector('#storybook-root')?.append(host);
  }, inside);
}

/** Checks that find nothing must first show that they can: each meets a page that is wrong. */
test.describe('the checks of stories find', () => {
  test('grey words that reach AA and not AAA', async ({ storyPage }) => {
    await plant(storyPage, '<p style="color:#666;background:#fff">Hard to read</p>');
    expect(await storyPage.call('audit')).toEqual([
      expect.stringMatching(/^color-contrast-enhanced at .*5\.74/),
    ]);
  });

  test('a box without a name, in a shadow root', async ({ storyPage }) => {
    await plant(storyPage, '<input style="block-size:44px">');
    expect(await storyPage.call('audit')).toEqual([expect.stringMatching(/^label at /)]);
  });

  test('what is wider than the window', async ({ storyPage }) => {
    await plant(storyPage, '<p style="inline-size:3000px">Far out</p>');
    expect(await storyPage.call('measureReflow')).toEqual([expect.stringContaining('Far out')]);
  });

  test('words that are cut off when they are spaced', async ({ storyPage }) => {
    await plant(storyPage, '<p style="block-size:1.2em;overflow:hidden;line-height:1">Cut</p>');
    expect(await storyPage.call('measureSpacing')).toEqual(['cut off: <p > "Cut"']);
  });

  test('a control too small to hit', async ({ storyPage }) => {
    await plant(storyPage, '<button style="inline-size:60px;block-size:30px">Small</button>');
    expect(await storyPage.call('measureTargets')).toEqual([
      '<button > "Small" is 60 × 30 px, not 44',
    ]);
  });

  test('a focus that is not shown, and one that is covered', async ({ storyPage }) => {
    await plant(
      storyPage,
      `<button style="outline:none">Bare</button>
      <p style="position:fixed;inset:0;background:#fff">Over all</p>`,
    );
    await storyPage.page.evaluate(
      `document.querySelector('x-planted').shadowRoot.querySelector('button').focus()`,
    );
    const { faults } = await storyPage.call('tabStop');
    expect(faults).toEqual([
      expect.stringContaining('no focus ring on <button'),
      expect.stringContaining('covers <button'),
    ]);
  });

  test('a live region that says the same twice', async ({ storyPage }) => {
    await plant(storyPage, '<p role="status"></p>');
    await storyPage.page.evaluate(`(async () => {
      const region = document.querySelector('x-planted').shadowRoot.querySelector('p');
      for (const words of ['Saved', '', 'Saved']) {
        region.textContent = words;
        await new Promise((done) => setTimeout(done));
      }
    })()`);
    const { spoken } = await storyPage.call('account');
    expect(spoken.slice(-2)).toEqual(['Saved', 'Saved']);
  });

  test('an error that nobody caught, and a request to another origin', async ({ storyPage }) => {
    await plant(storyPage, '');
    await storyPage.page.evaluate(`(async () => {
      setTimeout(() => { throw new Error('Nobody caught this.'); });
      await fetch('https://elsewhere.example/').catch(() => undefined);
      await new Promise((done) => setTimeout(done, 20));
    })()`);
    const { problems } = await storyPage.call('account');
    expect(problems.join('\n')).toContain('Nobody caught this.');
    expect(problems.join('\n')).toContain('another origin was asked: https://elsewhere.example');
  });
});
