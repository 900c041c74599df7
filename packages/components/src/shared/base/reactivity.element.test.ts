import { expect } from '@open-wc/testing';
import { css, html, LitElement, nothing, unsafeCSS } from 'lit';
import type { PropertyValues, ReactiveController } from 'lit';
import { addStyles } from './add-styles.ts';
import { property, state } from 'lit/decorators.js';

let tags = 0;

function define(element: CustomElementConstructor): string {
  const tag = `x-reactive-${String((tags += 1))}`;
  customElements.define(tag, element);
  return tag;
}

class Counter extends LitElement {
  static override styles = [
    css`
      :host {
        display: block;
        color: rgb(1, 2, 3);
      }
    `,
    [unsafeCSS(':host{width:50px}')],
  ];
  @property() label = 'none';
  @property({ type: Number, attribute: 'how-many' }) count = 0;
  @property({ type: Boolean }) on = false;
  @property({ converter: { fromAttribute: (text: string | null) => text?.split(' ') ?? [] } })
  words: string[] = [];
  @property({ attribute: false }) data: unknown;
  @state() private pressed = 0;
  readonly log: string[] = [];
  changed: PropertyValues<this> | undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.log.push('willUpdate');
    this.changed = changed;
    // Derived state does not ask for another update.
    if (this.count < 0) this.count = 0;
  }
  protected override firstUpdated(): void {
    this.log.push('firstUpdated');
  }
  protected override updated(): void {
    this.log.push('updated');
  }
  protected override render() {
    return html`<button @click=${this.press.bind(this)} ?hidden=${this.on}>
        ${this.label} ${this.count} ${this.pressed} ${this.words.join('+')}
      </button>
      ${this.data === undefined ? nothing : html`<i>${this.data}</i>`}`;
  }
  private press(): void {
    this.pressed += 1;
  }
  get seen(): string | undefined {
    return this.renderRoot.querySelector('button')?.textContent.replace(/\s+/g, ' ').trim();
  }
}
class Child extends Counter {
  @property() extra = '';
}
const tag = define(Counter);
const childTag = define(Child);
const make = async (attributes = '', made = tag) => {
  const place = document.createElement('div');
  place.innerHTML = `<${made} ${attributes}></${made}>`;
  document.body.append(place);
  const element = place.firstElementChild as Counter;
  await element.updateComplete;
  return element;
};

describe('what elements rely on in Lit', () => {
  it('renders its own first values', async () => {
    const element = await make();
    expect(element.seen).to.equal('none 0 0');
    expect(element.renderRoot.querySelector('i')).to.equal(null);
  });

  it('reads attributes by type, name and converter', async () => {
    const element = await make('label="a" how-many="3" on words="x y" data="no"');
    expect(element.seen).to.equal('a 3 0 x+y');
    expect(element.on).to.equal(true);
    expect(element.data).to.equal(undefined);
    element.removeAttribute('on');
    element.setAttribute('how-many', '4');
    await element.updateComplete;
    expect(element.seen).to.equal('a 4 0 x+y');
    expect(element.renderRoot.querySelector('button')?.hidden).to.equal(false);
    element.removeAttribute('how-many');
    expect(element.count).to.equal(null);
  });

  it('renders once for many changes, not at all for none, and says what changed', async () => {
    const element = await make();
    element.log.length = 0;
    element.label = 'b';
    element.count = 7;
    element.label = 'c';
    expect(element.seen).to.equal('none 0 0');
    await element.updateComplete;
    expect(element.seen).to.equal('c 7 0');
    expect(element.log).to.deep.equal(['willUpdate', 'updated']);
    expect([...(element.changed ?? [])]).to.deep.equal([
      ['label', 'none'],
      ['count', 0],
    ]);
    element.label = 'c';
    await element.updateComplete;
    expect(element.log).to.have.length(2);
  });

  it('tells what was set at first, without an old value', async () => {
    const element = await make('label="a"');
    expect(element.log).to.deep.equal(['willUpdate', 'firstUpdated', 'updated']);
    expect(element.changed?.has('label')).to.equal(true);
    expect(element.changed?.get('label')).to.equal(undefined);
    expect(element.changed?.has('data')).to.equal(false);
  });

  it('renders again when state changes in its own handler', async () => {
    const element = await make();
    element.renderRoot.querySelector('button')?.click();
    await element.updateComplete;
    expect(element.seen).to.equal('none 0 1');
  });

  it('does not go round when something is derived before rendering', async () => {
    const element = await make();
    element.log.length = 0;
    element.count = -1;
    expect(await element.updateComplete).to.equal(true);
    expect(element.seen).to.equal('none 0 0');
    expect(element.log).to.deep.equal(['willUpdate', 'updated']);
  });

  it('keeps what was set before it was upgraded', async () => {
    class Late extends Counter {}
    const late = 'x-late';
    const element = document.createElement(late) as unknown as Counter;
    element.label = 'early';
    document.body.append(element);
    customElements.define(late, Late);
    await element.updateComplete;
    expect(element.seen).to.equal('early 0 0');
    element.label = 'later';
    await element.updateComplete;
    expect(element.seen).to.equal('later 0 0');
  });

  it('renders only once it is on a page, and keeps its root when it moves', async () => {
    const element = document.createElement(tag) as unknown as Counter;
    await Promise.resolve();
    expect(element.shadowRoot).to.equal(null);
    document.body.append(element);
    await element.updateComplete;
    const root = element.renderRoot;
    document.body.prepend(element);
    await element.updateComplete;
    expect(element.renderRoot).to.equal(root);
    expect(root.querySelectorAll('button')).to.have.length(1);
  });

  it('gives a subclass its own properties beside those it has from its parent', async () => {
    const element = (await make('extra="e" label="l"', childTag)) as unknown as Child;
    expect([element.extra, element.label]).to.deep.equal(['e', 'l']);
    expect(Counter.observedAttributes).to.not.include('extra');
  });

  it('wears its styles', async () => {
    const element = await make();
    expect(getComputedStyle(element).color).to.equal('rgb(1, 2, 3)');
    expect(getComputedStyle(element).width).to.equal('50px');
    expect(element.renderRoot.querySelector('style')).to.equal(null);
  });

  it('wears the styles of a part that came later, after its own', async () => {
    const element = await make();
    addStyles(element.renderRoot, [
      css`
        :host {
          color: rgb(4, 5, 6);
        }
      `,
    ]);
    expect(getComputedStyle(element).color).to.equal('rgb(4, 5, 6)');
    expect(getComputedStyle(element).width).to.equal('50px');
  });

  it('tells controllers of its life, also those that come late', async () => {
    const told: string[] = [];
    const controller: ReactiveController = {
      hostConnected: () => told.push('connected'),
      hostUpdate: () => told.push('update'),
      hostUpdated: () => told.push('updated'),
      hostDisconnected: () => told.push('disconnected'),
    };
    const element = await make();
    element.addController(controller);
    element.requestUpdate();
    await element.updateComplete;
    element.remove();
    element.removeController(controller);
    document.body.append(element);
    expect(told).to.deep.equal(['connected', 'update', 'updated', 'disconnected']);
  });

  it('says no when an update asks for another, and goes on after one that failed', async () => {
    let moves = 2;
    class Restless extends LitElement {
      @property({ attribute: false }) value = 0;
      protected override updated(): void {
        if ((moves -= 1) > 0) this.value += 1;
      }
      protected override render() {
        if (this.value === 9) throw new Error('broken');
        return html`${this.value}`;
      }
    }
    const element = document.createElement(define(Restless)) as unknown as Restless;
    document.body.append(element);
    expect(await element.updateComplete).to.equal(false);
    expect(await element.updateComplete).to.equal(true);
    // The failure is told once more when the next update comes.
    const expected = (event: PromiseRejectionEvent) => {
      event.preventDefault();
    };
    window.addEventListener('unhandledrejection', expected, { capture: true });
    element.value = 9;
    const failed = await element.updateComplete.then(
      () => 'no',
      (cause: unknown) => (cause as Error).message,
    );
    expect(failed).to.equal('broken');
    element.value = 3;
    await element.updateComplete;
    expect(element.renderRoot.textContent).to.contain('3');
    await new Promise((done) => setTimeout(done, 20));
    window.removeEventListener('unhandledrejection', expected, { capture: true });
  });
});
