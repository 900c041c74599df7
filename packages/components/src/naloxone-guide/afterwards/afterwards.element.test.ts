import { expect, fixture, waitUntil } from '@open-wc/testing';
import type { Session } from '@peerkit/model';
import { html } from 'lit';
import '../naloxone-guide.define.ts';
import type { PeerNaloxoneGuide } from '../naloxone-guide.ts';
import { SESSION_KEY } from '../../shared/privacy/session-key.ts';
import { MemoryStore, MINUTE, NOW } from '../testing/fixtures.ts';

const PATIENCE = { interval: 20, timeout: 20_000 };
const stayed: Partial<Session> = {
  step: 'stay',
  trail: [{ step: 'reassess', checked: true }],
  doses: [{ at: NOW - 5 * MINUTE, kit: 'nasal-4mg' }],
};

interface Options {
  readonly session?: Partial<Session>;
  readonly region?: string;
  readonly finder?: string;
}

/** A guide on which somebody has gone on to what comes when it is over. */
async function over(options: Options = {}): Promise<[PeerNaloxoneGuide, ShadowRoot, MemoryStore]> {
  const { session = stayed, region = 'ca-on', finder = '' } = options;
  const store = MemoryStore.holding(session);
  const guide = await fixture<PeerNaloxoneGuide>(
    html`<peer-naloxone-guide
      region=${region}
      finder=${finder}
      .store=${store}
      .clock=${() => NOW}
    ></peer-naloxone-guide>`,
  );
  const root = guide.renderRoot as ShadowRoot;
  await press(root, 'after');
  await waitUntil(() => !!root.querySelector('[data-way=finish]'), 'what comes next', PATIENCE);
  return [guide, root, store];
}

/** A guide that goes on where the session in a store is. */
async function begun(store: MemoryStore): Promise<ShadowRoot> {
  const guide = await fixture<PeerNaloxoneGuide>(
    html`<peer-naloxone-guide
      region="ca-on"
      .store=${store}
      .clock=${() => NOW}
    ></peer-naloxone-guide>`,
  );
  return guide.renderRoot as ShadowRoot;
}

/** Presses a button once it is there. */
async function press(root: ShadowRoot, way: string): Promise<void> {
  const button = () => root.querySelector<HTMLElement>(`[data-way=${way}]`);
  await waitUntil(() => !!button(), way, PATIENCE);
  button()?.click();
}

const textOf = (root: ShadowRoot) => root.querySelector('.guide')?.textContent ?? '';
const has = (root: ShadowRoot, way: string) => root.querySelector(`[data-way=${way}]`) !== null;

describe('peer-naloxone-guide, when it is over', () => {
  it('says what comes next, with the call, a relapse and the card in reach', async () => {
    const [, root] = await over();
    expect(root.querySelector('h2')?.textContent.trim()).to.equal('What comes next');
    expect(textOf(root)).to.include('Naloxone wears off in 30 to 120 minutes.');
    expect(textOf(root)).to.include('It does not cover warrants');
    expect(textOf(root)).to.include('No lawyer has checked these lines.');
    expect(root.querySelector('.rail .call')?.getAttribute('href')).to.equal('tel:911');
    expect(has(root, 'crew')).to.equal(true);
    await press(root, 'relapse');
    await waitUntil(() => has(root, 'dose-given'), 'the dose', PATIENCE);
  });

  it('is not offered while they do not respond: from no step, nor from the card for the crew', async () => {
    const doses = [{ at: NOW - 2.2 * MINUTE, kit: 'nasal-4mg' }] as const;
    for (const step of ['call', 'naloxone', 'breaths', 'compressions', 'reassess', 'recovery']) {
      const root = await begun(MemoryStore.holding({ ...stayed, step, doses }));
      await press(root, 'crew');
      await waitUntil(() => !!root.querySelector('.card'), 'the card', PATIENCE);
      expect(has(root, 'after'), step).to.equal(false);
    }
    const root = await begun(MemoryStore.holding(stayed));
    await press(root, 'crew');
    await waitUntil(() => !!root.querySelector('.card'), 'the card', PATIENCE);
    expect(has(root, 'after')).to.equal(true);
  });

  it('keeps a dose on top that came due since: another tab went on', async () => {
    const [, root, store] = await over();
    expect(root.querySelector('.alarm') === null).to.equal(true);
    const doses = [{ at: NOW - 4 * MINUTE, kit: 'nasal-4mg' }] as const;
    store.text = MemoryStore.holding({ step: 'breaths', doses }).text;
    window.dispatchEvent(
      new StorageEvent('storage', { key: `${SESSION_KEY}ca-on`, newValue: store.text }),
    );
    await waitUntil(() => !!root.querySelector('.alarm'), 'the alarm', PATIENCE);
    expect(root.querySelector('h2')?.textContent.trim()).to.equal('What comes next');
    expect(root.querySelector('.foot [data-way=give-dose]') === null).to.equal(false);
  });

  it('says nothing of naloxone that nobody gave', async () => {
    const [, root] = await over({ session: { ...stayed, step: 'awake', doses: [] } });
    expect(textOf(root)).to.not.include('wears off');
    expect(has(root, 'worse')).to.equal(true);
  });

  it('has a way to a new kit only where the page has one, and lets the page take it over', async () => {
    const [, bare] = await over();
    expect(has(bare, 'find-kit')).to.equal(false);

    const place = await fixture(html`<div id="kits"><a href="#kits">Kits</a></div>`);
    const [guide, root] = await over({ finder: 'kits' });
    let asked = 0;
    const take = (event: Event) => {
      asked += 1;
      event.preventDefault();
    };
    document.addEventListener('peer-find-kit', take);
    await press(root, 'find-kit');
    document.removeEventListener('peer-find-kit', take);
    expect(asked).to.equal(1);
    expect(document.activeElement === place.querySelector('a')).to.equal(false);

    await press(root, 'find-kit');
    expect(document.activeElement === place.querySelector('a')).to.equal(true);

    guide.finder = 'javascript:alert(1)';
    await guide.updateComplete;
    expect(has(root, 'find-kit')).to.equal(false);
  });

  it('narrows the finder of the page to naloxone, in its search, where it can be taken back', async () => {
    const finder = await fixture(html`<peer-resource-finder></peer-resource-finder>`);
    const list = finder.shadowRoot ?? finder.attachShadow({ mode: 'open' });
    list.innerHTML = '<div class="searchbox"><input /></div>';
    const typed: string[] = [];
    list.addEventListener('input', ({ target }) => typed.push((target as HTMLInputElement).value));
    const [, root] = await over();
    const { href } = location;
    await press(root, 'find-kit');
    expect(typed).to.deep.equal(['naloxone']);
    expect(list.activeElement?.localName).to.equal('input');
    expect(location.href).to.equal(href);
  });

  it('has the lines and the logo of the page, apart from what to do', async () => {
    const [guide, root] = await over();
    guide.lines = 'Peer line: 519-555-0142; Police: 911';
    guide.innerHTML = '<b slot="logo">Thames Bend</b>';
    guide.requestUpdate();
    await guide.updateComplete;
    const lines = [...root.querySelectorAll('[data-way=line]')].map((line) =>
      line.getAttribute('href'),
    );
    expect(lines).to.deep.equal(['tel:5195550142']);
    expect(root.querySelector('.side slot[name=logo]') === null).to.equal(false);
    // Print shows what is between the tags instead of the steps; a logo is no steps.
    expect(root.querySelector('.printed') === null).to.equal(true);
    guide.innerHTML = '<b slot="logo">Thames Bend</b><p>Call 911.</p>';
    guide.requestUpdate();
    await guide.updateComplete;
    expect(root.querySelector('.printed') === null).to.equal(false);
  });

  it('erases the times at the end, with the second press alone', async () => {
    const [, root, store] = await over();
    await press(root, 'finish');
    await waitUntil(() => textOf(root).includes('This cannot be undone.'), 'a question', PATIENCE);
    expect(store.text === null).to.equal(false);
    await press(root, 'finish');
    await waitUntil(() => store.text === null, 'erased', PATIENCE);
    expect(root.querySelector('[role=status]')?.textContent.trim()).to.equal('Times erased.');
  });
});
