import { expect } from '@open-wc/testing';
import { until } from '../shared/testing/until.ts';
import { ELSEWHERE, Page } from './testing/page.ts';

// In a file of its own: WebKit goes back through the entries of one frame of a page alone.
describe('the history ahead of where somebody leaves', () => {
  let page: Page;
  afterEach(() => page.close());

  it('has one entry, also where they had gone back to the first by themselves', async () => {
    page = await Page.at(`<peer-quick-exit href="${ELSEWHERE}"></peer-quick-exit>`);
    const { window: view } = page;
    for (const at of ['#1', '#2']) view.history.pushState({ private: 'words' }, '', at);
    for (const before of ['#1', '']) {
      view.history.back();
      await until(`the entry before, ${before}`, () => view.location.hash === before);
    }
    const { length } = view.history;
    // A busy machine takes longer than any page waits.
    Object.assign(view.performance, { now: () => 0 });
    Object.assign(view, { setTimeout: () => 0 });
    const gone = new Promise((done) => page.navigate(done));
    page.exit.leave();
    await gone;
    // Not every browser says what lies ahead.
    const isKnown = 'navigation' in view;
    expect(view.history.length).to.equal(isKnown ? length - 1 : length);
    expect(view.history.state).to.deep.equal(isKnown ? { peerkitLeft: ELSEWHERE } : null);
  });
});
