import { expect, fixture, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import { tellFilledIn } from './filled-in.ts';
import { PeerElement } from './peer-element.ts';

class Boxes extends PeerElement {
  static override readonly tag = 'test-boxes';
  readonly told: string[] = [];

  constructor() {
    super();
    tellFilledIn(this);
  }

  override render(): TemplateResult {
    const note = ({ target }: Event): void => {
      this.told.push((target as HTMLInputElement).value);
    };
    return html`<form @input=${note} @submit=${this.#submit}>
      <input id="text" value="before" /><textarea></textarea>
      <select>
        <option>one</option>
        <option>two</option>
      </select>
      <input type="checkbox" value="box" /><input type="radio" value="choice" />
      <button>Go</button>
    </form>`;
  }

  readonly #submit = (event: Event): void => {
    event.preventDefault();
    this.told.push('submitted');
  };
}
Boxes.define();

describe('a box that something else than typing filled in', () => {
  let boxes: Boxes;
  const at = (selector: string) => boxes.renderRoot.querySelector<HTMLInputElement>(selector)!;
  const fill = (selector: string, value: string, ...events: string[]): void => {
    const box = at(selector);
    box.value = value;
    for (const event of events) box.dispatchEvent(new Event(event, { bubbles: true }));
  };
  beforeEach(async () => {
    boxes = await fixture(html`<test-boxes></test-boxes>`);
  });

  for (const box of ['#text', 'textarea', 'select']) {
    it(`counts when only "change" tells of it: ${box}`, () => {
      fill(box, 'two', 'change');
      expect(boxes.told).to.deep.equal(['two']);
    });

    it(`counts once when both events tell of it: ${box}`, () => {
      fill(box, 'two', 'input', 'change');
      expect(boxes.told).to.deep.equal(['two']);
    });
  }

  it('counts before its form is submitted when nothing tells of it', () => {
    fill('#text', 'by the mill');
    fill('textarea', 'at noon');
    at('button').click();
    expect(boxes.told.slice(0, 2)).to.deep.equal(['by the mill', 'at noon']);
    expect(boxes.told.at(-1)).to.equal('submitted');
  });

  it('counts again when it was filled in differently since', () => {
    fill('#text', 'by', 'input');
    fill('#text', 'by the mill', 'change');
    expect(boxes.told).to.deep.equal(['by', 'by the mill']);
  });

  it('leaves choices alone: each tells of itself', () => {
    at('[type=checkbox]').dispatchEvent(new Event('change', { bubbles: true }));
    at('[type=radio]').dispatchEvent(new Event('change', { bubbles: true }));
    expect(boxes.told).to.deep.equal([]);
  });
});
