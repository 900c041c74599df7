import { expect, fixture, html } from '@open-wc/testing';
import type { DirectorySource } from '@peerkit/model';
import './resource-finder.define.ts';
import type { PeerResourceFinder } from './resource-finder.ts';
import { all, finderAt, one, readyFinder, said, soon } from './testing/finder.ts';
import { freshAddress } from './testing/fresh-address.ts';
import { failingSource, harbourTown, sourceOf, town } from './testing/samples.ts';

const box = (part: Element | null): DOMRect => part!.getBoundingClientRect();

describe('a place beside the list', () => {
  beforeEach(freshAddress);

  it('has its call first and widest, and the way there in the same row', async () => {
    const finder = await finderAt(1200, town, 'Street outreach');
    const call = box(one(finder, '.ways-to .action'));
    const way = box(one(finder, '.way summary'));
    expect(way.width).to.be.below(call.width);
    one(finder, '.way summary')!.click();
    expect(box(one(finder, '.way summary')).top).to.equal(way.top);
    expect(box(one(finder, '.maps')).top).to.be.at.least(way.bottom);
  });

  it('has the rest of what is known beside the week', async () => {
    const finder = await finderAt(1152, harbourTown, 'Naloxone kits');
    const [week, who] = all(finder, '.cols > .part').map(box);
    // Room for a day and its times on one line.
    expect(week!.width).to.be.above(who!.width * 1.15);
    expect(who!.left).to.be.above(week!.right);
    expect(who!.top).to.equal(week!.top);
  });

  it('keeps what can be done with it in sight, with the signs at one height', async () => {
    const finder = await finderAt(1152, harbourTown, 'Naloxone kits');
    const [pane, deeds] = [one(finder, '.place')!, one(finder, '.deeds')!];
    expect(pane.scrollHeight).to.be.above(pane.clientHeight);
    expect(box(deeds).bottom).to.be.at.most(box(pane).bottom);
    const report = document.createElement('div');
    report.id = 'wrong';
    document.body.append(report);
    finder.report = 'wrong';
    await finder.updateComplete;
    const signs = all(finder, '.deeds .icon').map((sign) => Math.round(box(sign).top));
    expect(signs).to.have.length(4);
    expect(new Set(signs).size, signs.join()).to.equal(1);
    report.remove();
  });
});

describe('the list', () => {
  beforeEach(freshAddress);

  it('begins no line with a dot', async () => {
    const finder = await readyFinder(sourceOf(town), 330);
    const bits = all(finder, '.bits').find((part) => said(part).includes('·'))!;
    const [first, second] = [...bits.querySelectorAll(':scope > span > span')];
    expect(said(bits)).to.match(/^People without a stable home · Ages/);
    expect(box(second!).top).to.be.above(box(first!).top);
    expect(box(bits.querySelector('i')).right).to.be.at.most(box(bits).left);
    bits.style.inlineSize = '600px';
    expect(box(second!).top).to.equal(box(first!).top);
    expect(box(bits.querySelector('i')).left).to.be.above(box(bits).left);
  });

  it('has its search box as wide as its rules', async () => {
    const finder = await readyFinder(sourceOf(town), 768);
    expect(box(one(finder, '.searchbox')).right).to.equal(box(one(finder, '.hits')).right);
    expect(box(one(finder, '#text')).right).to.equal(box(one(finder, '.hits')).right);
  });

  it('has a sign at the choice of a kind', async () => {
    const finder = await readyFinder(sourceOf(town));
    const sign = box(one(finder, '.pick .icon'));
    const choice = box(one(finder, '#kind'));
    expect(sign.left).to.be.above(choice.left);
    expect(finder.shadowRoot!.elementFromPoint(sign.x + 8, sign.y + 8)?.id).to.equal('kind');
  });

  it('has the choice of a kind as a chip like the others in every browser', async () => {
    const finder = await readyFinder(sourceOf(town));
    const [pick, chip] = [one(finder, '.pick')!, one(finder, '.chips > * > button')!];
    expect(box(pick).height).to.equal(box(chip).height);
    expect(box(pick).width).to.be.below(200);
    for (const name of ['background-color', 'border-top-color', 'border-radius', 'font-size'])
      expect(getComputedStyle(pick).getPropertyValue(name)).to.equal(
        getComputedStyle(chip).getPropertyValue(name),
      );
    const select = one(finder, '#kind') as HTMLSelectElement;
    expect(getComputedStyle(select).opacity).to.equal('0');
    expect(said(one(finder, '.pick > span'))).to.equal('All kinds');
    select.selectedIndex = 1;
    select.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await finder.updateComplete;
    const [name] = said(select.selectedOptions[0]!).split(' (');
    expect(said(one(finder, '.pick > span'))).to.equal(name);
  });
});

describe('a number that the page gives', () => {
  beforeEach(freshAddress);

  async function numberIn(source: DirectorySource): Promise<HTMLElement> {
    const finder = await fixture<PeerResourceFinder>(
      html`<peer-resource-finder .source=${source}
        ><a href="tel:211">Call 211</a></peer-resource-finder
      >`,
    );
    await soon(() => one(finder, '.finder .button') !== null, 'the words of the failure');
    return finder.querySelector('a')!;
  }

  it('is a target of ours where the list does not come', async () => {
    const link = await numberIn(failingSource('unreachable'));
    expect(box(link).height).to.be.at.least(44);
    expect(getComputedStyle(link).color).not.to.equal('rgb(0, 0, 238)');
    expect(getComputedStyle(link, '::before').clipPath).to.contain('path');
  });
});
