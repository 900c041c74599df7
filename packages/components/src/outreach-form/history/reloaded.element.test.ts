import { expect, fixture, html } from '@open-wc/testing';
import '../outreach-form.define.ts';
import type { PeerOutreachForm } from '../outreach-form.ts';
import { FakeSink } from '../testing/fake-sink.ts';
import { press, until, walkTo } from '../testing/walk.ts';

const open = (sink: FakeSink): Promise<PeerOutreachForm> =>
  fixture(html`<peer-outreach-form kind="request-peer" .sink=${sink}></peer-outreach-form>`);

/** Whether the browser would ask before this page goes. */
const asks = (): boolean => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));

/** Apart from the other tests of the history: WebKit lets a page write into it 100 times in half a minute. */
it('nobody is told that nobody knows where the queue had the message before the page was gone', async () => {
  const sink = new FakeSink('never');
  const before = await open(sink);
  await walkTo(before, 'review');
  await press(before, 'Send');
  const { id } = await until('the message at the sink', () => sink.drafts[0]);
  const entry: unknown = history.state;
  // On its way: nothing goes back to the first entry.
  await until('the question of the browser', asks);
  sink.tell({ id, state: 'saved' });
  await until('nothing to lose', () => !asks());
  before.remove();
  // WebKit forgets what a page writes there while it is loaded again.
  history.replaceState(entry, '');
  const form = await open(new FakeSink());
  await until('the whole form', () => form.shadowRoot!.querySelector('.readers h3'));
  // The first count of what waits is what decides.
  await until('nothing waits', () => !form.shadowRoot!.querySelector('.waits'));
  expect(form.shadowRoot!.textContent).not.to.include('do not know').and.not.include('is gone');
  expect(sessionStorage.getItem('peerkit-over')).to.equal(null);
});
