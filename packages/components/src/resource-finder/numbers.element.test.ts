import { expect, fixture, html } from '@open-wc/testing';
import './resource-finder.define.ts';
import { all, one, said, soon } from './testing/finder.ts';
import { freshAddress } from './testing/fresh-address.ts';
import { harbourTown, sourceOf, THURSDAY } from './testing/samples.ts';

describe('numbers in the largest text', () => {
  beforeEach(freshAddress);
  afterEach(() => document.documentElement.style.removeProperty('font-size'));

  it('are whole in their buttons on the smallest screens, in letters of any width', async () => {
    document.documentElement.style.fontSize = '200%';
    const page = await fixture(
      html`<div style="inline-size: 256px">
        <peer-resource-finder
          .source=${sourceOf(harbourTown)}
          .clock=${() => THURSDAY}
        ></peer-resource-finder>
      </div>`,
    );
    const finder = page.querySelector('peer-resource-finder')!;
    await soon(() => one(finder, '.hit .keep-one') !== null, 'the list');
    const numbers = all(finder, '.button .digits');
    expect(numbers.map(said)).to.include('1-888-555-0199');
    for (const number of numbers) {
      // As wide as it is in a font that is not here.
      number.append('-0000-0000');
      const within = number.closest('.button')!.getBoundingClientRect();
      const words = document.createRange();
      words.selectNodeContents(number);
      const { left, right } = words.getBoundingClientRect();
      expect(left, said(number)).to.be.at.least(within.left);
      expect(right, said(number)).to.be.at.most(within.right);
      expect(parseFloat(getComputedStyle(number).fontSize)).to.be.at.least(15);
    }
  });
});
