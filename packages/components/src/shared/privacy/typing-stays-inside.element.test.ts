import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../quick-exit/quick-exit.define.ts';
import { PeerElement } from '../base/peer-element.ts';
import { keepTypingInside } from './typing-stays-inside.ts';

class PeerTyping extends PeerElement {
  static override readonly tag = 'peer-typing';

  constructor() {
    super();
    keepTypingInside(this);
  }

  override render() {
    return html`<input aria-label="Answer" />`;
  }
}
PeerTyping.define();

describe('typing stays inside', () => {
  const seen: string[] = [];
  const hear = ({ type, key }: KeyboardEvent): void => void seen.push(`${type} ${key}`);
  const types = ['keydown', 'keypress', 'keyup'] as const;

  beforeEach(() => {
    seen.length = 0;
    for (const type of types) document.addEventListener(type, hear);
  });

  afterEach(() => {
    for (const type of types) document.removeEventListener(type, hear);
  });

  async function field(): Promise<HTMLInputElement> {
    const element = await fixture(html`<peer-typing></peer-typing>`);
    const input = element.shadowRoot?.querySelector('input');
    input?.focus();
    return input!;
  }

  it('keeps letters from the page', async () => {
    const input = await field();
    await sendKeys({ type: 'Jo' });
    expect(input.value).to.equal('Jo');
    expect(seen).to.deep.equal([]);
  });

  it('lets named keys and shortcuts through', async () => {
    const input = await field();
    const press = (init: KeyboardEventInit): boolean =>
      input.dispatchEvent(new KeyboardEvent('keydown', { ...init, bubbles: true, composed: true }));
    press({ key: 'Escape' });
    press({ key: 'k', ctrlKey: true });
    press({ key: 'k', metaKey: true });
    press({ key: '@', ctrlKey: true, altKey: true });
    expect(seen).to.deep.equal(['keydown Escape', 'keydown k', 'keydown k']);
  });

  it('hides no letter from the quick exit: capital letters are not three presses of Shift', async () => {
    const exit = await fixture(html`<peer-quick-exit></peer-quick-exit>`);
    let left = 0;
    exit.addEventListener('peer-exit', (event) => {
      event.preventDefault();
      left += 1;
    });
    const input = await field();
    const send = (type: string, key: string): boolean =>
      input.dispatchEvent(new KeyboardEvent(type, { key, bubbles: true, composed: true }));
    for (const letter of 'JOHN') {
      send('keydown', 'Shift');
      send('keydown', letter);
      send('keyup', letter);
      send('keyup', 'Shift');
    }
    expect(left).to.equal(0);
    for (let press = 0; press < 3; press += 1) {
      send('keydown', 'Shift');
      send('keyup', 'Shift');
    }
    expect(left).to.equal(1);
  });
});
