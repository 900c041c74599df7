import { expect, fixture, html } from '@open-wc/testing';
// All that a test walks through is there before the first of them.
import './closing/closing.ts';
import './ending/ending.part.ts';
import './outreach-form.define.ts';
import type { PeerOutreachForm } from './outreach-form.ts';
import { FakeSink, type FakeEnd } from './testing/fake-sink.ts';
import { freshEntry, heading, pressOn, until, walkTo } from './testing/walk.ts';

const root = (form: PeerOutreachForm): ShadowRoot => form.shadowRoot!;
const box = (form: PeerOutreachForm, selector: string): DOMRect =>
  root(form).querySelector(selector)!.getBoundingClientRect();

async function open(
  width: number,
  end?: FakeEnd,
  kind = 'request-peer',
  languages = '',
): Promise<PeerOutreachForm> {
  const around = await fixture(
    html`<div style="inline-size: ${width}px">
      <peer-outreach-form
        kind=${kind}
        emergency="911"
        languages=${languages}
        .sink=${new FakeSink(end)}
      >
      </peer-outreach-form>
    </div>`,
  );
  const form = around.querySelector<PeerOutreachForm>('peer-outreach-form')!;
  await until('the first question', () => heading(form) !== '');
  return form;
}

/** What comes first has a smaller number. */
const order = (form: PeerOutreachForm, ...selectors: string[]): number[] =>
  selectors.map((selector) => box(form, selector).top);
const sorted = (places: readonly number[]): number[] => [...places].sort((a, b) => a - b);

describe('how a form looks on a small phone and beside other things', () => {
  beforeEach(freshEntry);

  it('has the way to send at once below the notice that it was not sent', async () => {
    const form = await open(360, { state: 'saved', reason: 'offline' });
    await walkTo(form, 'outcome');
    await until('the end', () => heading(form) === 'Not sent yet');
    const places = order(form, '.banner', '.outcome .action', '.outcome .promise');
    expect(places).to.deep.equal(sorted(places));
    expect(places[1]! - places[0]!).to.be.below(220);
  });

  it('has the button that clears the page before all of the code', async () => {
    const form = await open(360, { state: 'received' });
    await walkTo(form, 'outcome');
    await until('the end', () => heading(form) === 'Sent. The team has it.');
    const places = order(form, '.thanks', '.outcome .action', '.outcome details');
    expect(places).to.deep.equal(sorted(places));
    const how = root(form).querySelector<HTMLElement>('.next strong')!;
    expect(how.getClientRects()).to.have.length(1);
  });

  it('has room to ask in one line whether someone is not breathing', async () => {
    const form = await open(360);
    const widths = ['.strip > span', '.strip a > svg', '.strip a > span'].map(
      (selector) => box(form, selector).width,
    );
    // All else in the row leaves it the room that it needs in the font of most phones.
    const rest = box(form, '.strip').width - widths.reduce((sum, width) => sum + width, 0);
    expect(rest).to.be.at.most(58);
  });

  it('draws its bar to the edge of what it stands over', async () => {
    const form = await open(680);
    expect(box(form, '.steps').right).to.be.closeTo(box(form, 'fieldset, .field').right, 1);
  });

  it('shows all of a long name of a place that is wrong', async () => {
    const form = await open(360, undefined, 'wrong-entry');
    expect(root(form).querySelector('textarea#f-entry')).not.to.equal(null);
  });

  it('has each answer of a message that was not sent below its label', async () => {
    for (const width of [320, 360, 768]) {
      const form = await open(width, { state: 'rejected', reason: 'expired' });
      await walkTo(form, 'outcome');
      await until('the answers', () => root(form).querySelector('.outcome .answers dd'));
      const labels = [...root(form).querySelectorAll<HTMLElement>('.answers dt')];
      expect(labels.length).to.be.above(4);
      for (const label of labels) {
        const [above, below] = [label, label.nextElementSibling!].map((part) =>
          part.getBoundingClientRect(),
        );
        expect(above!.bottom, label.textContent).to.be.at.most(below!.top + 1);
        expect(above!.left, label.textContent).to.equal(below!.left);
      }
    }
  });

  it('has what is wrong, and what became of it, right below the line above, with a menu too', async () => {
    for (const width of [320, 360, 768]) {
      const wrong = await open(width, undefined, 'request-peer', 'en fr');
      await pressOn(wrong);
      await until('the problem', () => root(wrong).querySelector('.summary'));
      const start = box(wrong, '.strip').bottom;
      expect(box(wrong, '.summary').top - start, 'problem').to.be.below(60);
      // The menu is in the row of the line above the question.
      expect(box(wrong, '.menu').top).to.be.closeTo(box(wrong, '.progress').top, 2);
      for (const state of ['received', 'rejected'] as const) {
        const form = await open(width, { state, reason: 'expired' }, 'request-peer', 'en fr');
        await walkTo(form, 'outcome');
        const title = await until('the end', () => root(form).querySelector('.outcome h2'));
        expect(box(form, '.outcome').top - box(form, '.strip').bottom, state).to.be.below(16);
        // Neither its words nor the picture are under the menu.
        const words = document.createRange();
        words.selectNodeContents(title);
        const menu = box(form, '.menu');
        for (const part of [words, ...root(form).querySelectorAll('.thanks > .pictogram')]) {
          const { right, top, bottom } = part.getBoundingClientRect();
          const isApart = right <= menu.left + 1 || top >= menu.bottom - 1 || bottom <= menu.top;
          expect(isApart, `${state} at ${String(width)}`).to.equal(true);
        }
      }
    }
  });

  it('has one look for what starts again, whatever became of the message', async () => {
    const looks = new Set<string>();
    for (const state of ['saved', 'rejected'] as const) {
      const form = await open(360, { state, reason: 'offline' });
      await walkTo(form, 'outcome');
      const again = await until('the button', () => root(form).querySelector('.ways > .line'));
      const { width, height } = again.getBoundingClientRect();
      looks.add([width, height, getComputedStyle(again).fontSize].join());
      // What deletes is not smaller than what deletes elsewhere.
      const summary = root(form).querySelector('.ways summary');
      if (summary) expect(getComputedStyle(summary).fontSize).to.equal('17px');
    }
    expect([...looks]).to.have.length(1);
  });
});
