import { expect, fixture, html } from '@open-wc/testing';
import { serializeSession, startSession } from '@peerkit/model';
import '../naloxone-guide.define.ts';
import type { PeerNaloxoneGuide } from '../naloxone-guide.ts';
import { SESSION_KEY } from '../../shared/privacy/session-key.ts';
import { ontario } from '../testing/fixtures.ts';
import { until } from '../../shared/testing/until.ts';

const KEY = `${SESSION_KEY}ca-on`;

/** A session of another tab, at a step that no session starts with. */
function save(): string {
  const fresh = startSession(ontario(), { at: Date.now(), kit: 'none' });
  const doses = [{ at: Date.now(), kit: 'nasal-4mg' as const }];
  const text = serializeSession(ontario(), { ...fresh, step: 'stay', doses });
  localStorage.setItem(KEY, text);
  return text;
}

describe('a guide in two tabs', () => {
  let guide: PeerNaloxoneGuide;
  let start: string;
  const heading = () => guide.shadowRoot!.querySelector('h2')!.textContent.trim();
  /** Only other tabs are told by the browser. */
  const told = async (event: Event): Promise<void> => {
    window.dispatchEvent(event);
    await guide.updateComplete;
  };

  beforeEach(async () => {
    localStorage.removeItem(KEY);
    guide = await fixture(html`<peer-naloxone-guide region="ca-on"></peer-naloxone-guide>`);
    // It hears of other tabs with what loads after the call.
    await until('the screens', () => guide.shadowRoot!.querySelector('.small'));
    start = heading();
  });
  afterEach(() => localStorage.removeItem(KEY));

  it('shows the step that the other tab is at', async () => {
    await told(new StorageEvent('storage', { key: KEY, newValue: save() }));
    expect(heading()).not.to.equal(start);
  });

  it('starts again when the other tab erased the session, not when a script cleared everything', async () => {
    await told(new StorageEvent('storage', { key: KEY, newValue: save() }));
    const there = heading();
    localStorage.removeItem(KEY);
    await told(new StorageEvent('storage', { key: null }));
    await told(new StorageEvent('storage', { key: 'of the page', newValue: null }));
    expect(heading()).to.equal(there);
    await told(new StorageEvent('storage', { key: KEY, newValue: null }));
    expect(heading()).to.equal(start);
  });

  it('is up to date when the page comes back from the cache', async () => {
    save();
    await told(new PageTransitionEvent('pageshow', { persisted: false }));
    expect(heading()).to.equal(start);
    await told(new PageTransitionEvent('pageshow', { persisted: true }));
    expect(heading()).not.to.equal(start);
  });

  it('hears nothing once it is out of the page', async () => {
    guide.remove();
    await told(new StorageEvent('storage', { key: KEY, newValue: save() }));
    expect(heading()).to.equal(start);
  });
});
