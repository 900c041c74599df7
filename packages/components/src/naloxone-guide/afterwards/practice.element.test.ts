import { expect, fixture, waitUntil } from '@open-wc/testing';
import { html } from 'lit';
import '../naloxone-guide.define.ts';
import type { PeerNaloxoneGuide } from '../naloxone-guide.ts';
import { MemoryStore, NOW } from '../testing/fixtures.ts';

const PATIENCE = { interval: 20, timeout: 20_000 };

describe('peer-naloxone-guide, practice', () => {
  it('says so on every screen, dials nothing, keeps nothing, tells the page nothing', async () => {
    const store = new MemoryStore();
    const guide = await fixture<PeerNaloxoneGuide>(
      html`<peer-naloxone-guide
        region="ca-on"
        lines="Peer line: 519-555-0142"
        practice
        .store=${store}
        .clock=${() => NOW}
      ></peer-naloxone-guide>`,
    );
    const root = guide.renderRoot as ShadowRoot;
    let told = 0;
    for (const name of ['peer-guide-step', 'peer-dose-logged']) {
      guide.addEventListener(name, () => (told += 1));
    }
    const kept = Object.keys(localStorage).join();
    const dialled = () => root.querySelectorAll('[href^="tel:"]').length;
    expect(dialled(), 'before the steps are here').to.equal(0);
    expect(root.textContent.trim(), 'before the steps are here').not.to.equal('');
    const screens = [];
    for (const way of ['done', 'dose-given', 'done', 'responds', 'after', '']) {
      const isHere = () =>
        root.querySelector(way === '' ? '[data-way=finish]' : `[data-way=${way}]`);
      await waitUntil(() => !!isHere(), way, PATIENCE);
      await waitUntil(() => !!root.querySelector('.rail p'), 'the banner', PATIENCE);
      screens.push(root.querySelector('.rail p')?.textContent.trim());
      expect(dialled(), way).to.equal(0);
      if (way === 'done' && screens.length === 1) {
        expect(root.querySelector('.main .call')?.textContent.trim()).to.equal(
          'You would call 911',
        );
      }
      if (way !== '') root.querySelector<HTMLElement>(`[data-way=${way}]`)?.click();
    }
    const { clipboard } = navigator;
    const copied: string[] = [];
    clipboard.writeText = (text) => Promise.resolve(void copied.push(text));
    for (const way of ['crew', 'copy']) {
      await waitUntil(() => !!root.querySelector(`[data-way=${way}]`), way, PATIENCE);
      root.querySelector<HTMLElement>(`[data-way=${way}]`)?.click();
    }
    await waitUntil(() => copied.length > 0, 'the copy', PATIENCE);
    delete (clipboard as Partial<Clipboard>).writeText;
    expect(copied[0]?.split('\n').slice(0, 2)).to.deep.equal([
      'Practice. Not real.',
      'January 15, 2027',
    ]);
    expect(screens).to.deep.equal(Array<string>(6).fill('Practice. Not real.'));
    expect(told).to.equal(0);
    expect(store.text === null).to.equal(true);
    expect(Object.keys(localStorage).join()).to.equal(kept);
  });
});
