import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { property } from 'lit/decorators.js';
import { fixture } from '@open-wc/testing';
import { defineElement } from './define.ts';
import { PeerElement } from './peer-element.ts';

class Greeting extends PeerElement {
  static override readonly tag: string = 'test-greeting';
  @property() who = 'you';

  override render() {
    return html`<p>Hello ${this.who}</p>`;
  }
}

/** Runs `act` and gives back what it tells the developer. */
function warnings(act: () => void): string[] {
  const told: string[] = [];
  const before = console.warn;
  console.warn = (...parts: unknown[]) => told.push(parts.join(' '));
  try {
    act();
  } finally {
    console.warn = before;
  }
  return told;
}

describe('define', () => {
  it('registers the tag of the class', () => {
    Greeting.define();
    expect(customElements.get('test-greeting')).to.equal(Greeting);
  });

  it('is silent when the same class is defined twice', () => {
    Greeting.define();
    expect(warnings(() => Greeting.define())).to.deep.equal([]);
  });

  it('registers under another name when asked', () => {
    class Renamed extends Greeting {}
    Renamed.define('agency-greeting');
    expect(customElements.get('agency-greeting')).to.equal(Renamed);
  });

  it('registers a class under a second tag as well', async () => {
    Greeting.define();
    Greeting.define('second-greeting');
    const second = await fixture<Greeting>('<second-greeting who="Ana"></second-greeting>');
    expect(second).to.be.instanceOf(Greeting);
    expect(second).shadowDom.to.equal('<div class="root"><p>Hello Ana</p></div>');
  });

  it('keeps the first definition and warns when another class takes the tag', () => {
    defineElement('test-taken', class First extends HTMLElement {});
    const first = customElements.get('test-taken');
    const told = warnings(() => defineElement('test-taken', class extends HTMLElement {}));
    expect(customElements.get('test-taken')).to.equal(first);
    expect(told).to.have.length(1);
    expect(told[0]).to.contain('<test-taken>');
  });

  it('renders again when a property changes', async () => {
    Greeting.define();
    const element = await fixture<Greeting>(html`<test-greeting></test-greeting>`);
    element.who = 'Ana';
    await element.updateComplete;
    expect(element).shadowDom.to.equal('<div class="root"><p>Hello Ana</p></div>');
  });
});
