import { expect, fixture } from '@open-wc/testing';
import type { Session } from '@peerkit/model';
import { html } from 'lit';
import { until } from '../../shared/testing/until.ts';
import '../naloxone-guide.define.ts';
import type { PeerNaloxoneGuide } from '../naloxone-guide.ts';
import { MemoryStore, MINUTE, NOW } from '../testing/fixtures.ts';

const stayed: Partial<Session> = {
  step: 'stay',
  trail: [{ step: 'reassess', checked: true }],
  doses: [{ at: NOW - 5 * MINUTE, kit: 'nasal-4mg' }],
};

describe('what stands beside the step, and the history of the browser', () => {
  const open = (store = MemoryStore.holding(stayed)) =>
    fixture<PeerNaloxoneGuide>(
      html`<peer-naloxone-guide
        region="ca-on"
        .store=${store}
        .clock=${() => NOW}
      ></peer-naloxone-guide>`,
    );
  const find = (guide: PeerNaloxoneGuide, part: string) =>
    guide.renderRoot.querySelector<HTMLElement>(part);
  const press = async (guide: PeerNaloxoneGuide, way: string) => {
    const button = () => find(guide, `[data-way=${way}]`);
    await until(way, button);
    button()!.click();
    await guide.updateComplete;
  };
  const card = (guide: PeerNaloxoneGuide) => find(guide, '.card') !== null;
  const step = (guide: PeerNaloxoneGuide) => find(guide, '[data-way=relapse]') !== null;
  const state = () =>
    history.state as { readonly peerkitGuides?: unknown; readonly page?: number } | null;
  /** As after a reload: the page begins anew, and the entry says what it said. */
  const reload = async (guide: PeerNaloxoneGuide, store?: MemoryStore) => {
    const kept = state();
    guide.remove();
    history.replaceState(kept, '');
    return open(store);
  };

  beforeEach(() => history.replaceState({ page: 7 }, ''));
  afterEach(() => history.replaceState(null, ''));

  it('lets Back lead from the card to the step, and the way on to the card again', async () => {
    const guide = await open();
    await press(guide, 'crew');
    expect(card(guide)).to.equal(true);
    expect(state()).to.deep.equal({ page: 7, peerkitGuides: [1] });
    history.back();
    await until('the step', () => step(guide) && !card(guide));
    expect(state()).to.deep.equal({ page: 7 });
    history.forward();
    await until('the card', () => card(guide));
    // The page is left by a link to a part of it, and the card stays.
    location.hash = 'part';
    await until('the part', () => state() === null);
    expect(card(guide)).to.equal(true);
    history.back();
    await until('the entry', () => state()?.page === 7);
    expect(card(guide)).to.equal(true);
  });

  it('lets Back of one guide move no other on the same page', async () => {
    const [one, other] = [await open(), await open()];
    await press(one, 'crew');
    await press(other, 'crew');
    history.back();
    await until('the step of the other', () => step(other) && !card(other));
    expect(card(one), 'after Back').to.equal(true);
    history.forward();
    await until('the card of the other', () => card(other));
    expect(card(one), 'after Forward').to.equal(true);
    await press(one, 'back');
    history.back();
    await until('the step of the other', () => step(other) && !card(other));
    expect(card(one), 'gone back from itself').to.equal(false);
    history.back();
    await until('the entry of the page', () => state()?.peerkitGuides === undefined);
    expect([card(one), card(other)]).to.deep.equal([false, false]);
  });

  it('goes back where the language in the address of its page has changed since', async () => {
    const guide = await open();
    await press(guide, 'crew');
    // As the page that `peerkit guide export` writes does when somebody chooses a language.
    history.replaceState(history.state, '', '#lang=fr');
    const again = await reload(guide);
    await until('the card', () => card(again));
    history.back();
    await until('the step', () => step(again) && !card(again));
    expect(location.hash).to.equal('');
  });

  it('shows the card, and what comes when it is over, again after a reload', async () => {
    const guide = await open();
    await press(guide, 'crew');
    const again = await reload(guide);
    await until('the card', () => card(again));
    await press(again, 'after');
    await until('what comes next', () => find(again, '[data-way=finish]'));
    const third = await reload(again);
    await until('what comes next', () => find(third, '[data-way=finish]'));
    await press(third, 'back');
    const last = await reload(third);
    await until('the step', () => step(last));
    expect(find(last, '[data-way=finish]')).to.equal(null);
  });

  it('shows it to nobody else: a new person, or somebody who does not respond', async () => {
    const guide = await open();
    await press(guide, 'crew');
    const other = await reload(guide, new MemoryStore());
    await until('the call', () => find(other, '.main .call'));
    expect(card(other)).to.equal(false);
    other.remove();

    const over = await open();
    await press(over, 'after');
    const ill = await reload(over, MemoryStore.holding({ ...stayed, step: 'breaths' }));
    await until('breaths', () => find(ill, '.pacer'));
    expect(find(ill, '[data-way=finish]')).to.equal(null);
  });

  it('makes one entry at most, and says nothing more of it once the guide is gone', async () => {
    const guide = await open();
    const { length } = history;
    for (const way of ['crew', 'back', 'crew', 'after', 'back', 'after']) await press(guide, way);
    expect(history.length - length).to.be.at.most(1);
    guide.remove();
    expect(state()).to.deep.equal({ page: 7, peerkitGuides: [0] });
  });

  it('writes nothing while somebody practises', async () => {
    const guide = await open();
    guide.practice = true;
    await press(guide, 'done');
    await press(guide, 'dose-given');
    await press(guide, 'crew');
    expect(card(guide)).to.equal(true);
    expect(state()).to.deep.equal({ page: 7 });
  });
});
