import { expect, fixture, html } from '@open-wc/testing';
import './naloxone-guide.define.ts';
import type { PeerNaloxoneGuide } from './naloxone-guide.ts';
import { until } from '../shared/testing/until.ts';
import { MemoryStore, NOW } from './testing/fixtures.ts';

const BREATHE = 'The other helper: Tilt the head back. Breathe for them until the dose is ready.';
const READY = 'The other helper: Watch the clock. Get a dose ready. Look out for the crew.';

describe('peer-naloxone-guide, with two helpers', () => {
  let guide: PeerNaloxoneGuide;
  let store: MemoryStore;

  const root = (): ShadowRoot => guide.shadowRoot!;
  const open = async (region = 'ca-on', lang = 'en'): Promise<void> => {
    guide = await fixture<PeerNaloxoneGuide>(
      html`<peer-naloxone-guide
        region=${region}
        lang=${lang}
        .store=${store}
        .clock=${() => NOW}
      ></peer-naloxone-guide>`,
    );
    await until('the screens', () => root().querySelector('.small'));
  };
  const press = async (way: string): Promise<void> => {
    (await until(way, () => root().querySelector<HTMLElement>(`[data-way=${way}]`))).click();
    await guide.updateComplete;
  };
  const two = (): Element | null => root().querySelector('[data-way=two]');
  /** The line as it is seen, above the buttons or below them. */
  const line = (): string | undefined =>
    [...root().querySelectorAll('.other')]
      .find((part) => part.checkVisibility())
      ?.textContent.replace(/\s+/g, ' ')
      .trim();

  beforeEach(() => {
    store = new MemoryStore();
  });

  it('asks nobody at the call: one way below the buttons, which are as they were', async () => {
    await open();
    const way = await until('the way', two);
    const ways = [...root().querySelectorAll<HTMLElement>('.foot [data-way]')];
    expect(ways.map(({ dataset }) => dataset['way'])).to.deep.equal([
      'done',
      'no-phone',
      'responds',
    ]);
    const foot = root().querySelector('.foot')!.getBoundingClientRect();
    expect(way.getBoundingClientRect().top).to.be.at.least(foot.bottom - 1);
    expect(way.getAttribute('aria-pressed')).to.equal('false');
    expect(way.getBoundingClientRect().height).to.be.at.least(44);
    expect(line()).to.equal(undefined);
    await press('two');
    expect(line()).to.equal('The other helper: Give naloxone.');
  });

  it('says at each step what the other does, until somebody turns it off', async () => {
    await open();
    await press('done');
    await press('two');
    expect(two()!.getAttribute('aria-pressed')).to.equal('true');
    expect(line()).to.equal(BREATHE);
    expect(root().querySelector('h2')!.textContent).to.equal('Give naloxone.');
    await press('dose-given');
    expect(line()).to.equal(READY);
    expect(root().querySelector('h2')!.textContent).to.equal('Breathe for them.');
    expect(two()!.textContent.trim()).to.equal('Two of us: on');
    await press('two');
    expect(line()).to.equal(undefined);
    expect(two()!.textContent).to.include('off');
    await press('two');
    expect(line()).to.equal(READY);
  });

  it('knows of both after a reload, and stores numbers alone', async () => {
    await open();
    await press('done');
    await press('two');
    expect(store.text).to.match(/^[\d,[\]]+$/);
    guide.remove();
    await open();
    await until('the line', () => line() === BREATHE);
    await press('back');
    expect(line()).to.equal('The other helper: Give naloxone.');
    expect(root().querySelector('.main .call')).to.not.equal(null);
  });

  it('is of one again for another person', async () => {
    await open();
    await press('done');
    await press('two');
    await press('dose-given');
    await press('erase');
    await press('erase');
    expect(line()).to.equal(undefined);
    await press('done');
    expect((await until('the way', two)).getAttribute('aria-pressed')).to.equal('false');
  });

  it('keeps the focus on what was pressed', async () => {
    await open();
    await press('done');
    await press('two');
    const button = two() as HTMLElement;
    button.focus();
    button.click();
    await guide.updateComplete;
    expect((root().activeElement as HTMLElement).dataset['way']).to.equal('two');
  });

  it('sends nobody for naloxone where there is none, and speaks the language of the guide', async () => {
    await open('nl', 'nl');
    await press('done');
    await press('two');
    const said = 'De andere helper: Is er een AED? Haal die. Kijk uit naar de ambulance.';
    await until(said, () => line() === said);
    expect(two()!.textContent).to.include('We zijn met z’n tweeën');
  });
});
