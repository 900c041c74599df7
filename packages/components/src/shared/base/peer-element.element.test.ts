import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { css, type TemplateResult } from 'lit';
import { addStyles } from './add-styles.ts';
import { PeerElement } from './peer-element.ts';
import { until } from '../testing/until.ts';
import * as rest from './rest.ts';

let drawn = 0;

class Part extends PeerElement {
  static override readonly tag = 'test-part-of-page';
  static override styles = [
    css`
      p {
        padding-top: 11px;
      }
    `,
  ];
  constructor() {
    super();
    this.takeRest(rest);
  }
  override render(): TemplateResult {
    drawn += 1;
    return html`<p>Words</p>`;
  }
}
Part.define();

const padding = (part: Part): string => {
  const words = part.renderRoot.querySelector('p')!;
  const { paddingTop, paddingBottom } = words.ownerDocument.defaultView!.getComputedStyle(words);
  return `${paddingTop} ${paddingBottom}`;
};

describe('an element that is moved into another document', () => {
  let frame: HTMLIFrameElement;
  beforeEach(async () => {
    frame = await fixture<HTMLIFrameElement>(html`<iframe title="Frame"></iframe>`);
  });

  it('keeps its styles there and on the way back, also those that came late', async () => {
    const part = await fixture<Part>(html`<test-part-of-page></test-part-of-page>`);
    const late = css`
      p {
        padding-bottom: 7px;
      }
    `;
    addStyles(part.renderRoot, [late]);
    expect(padding(part)).to.equal('11px 7px');
    frame.contentDocument!.body.append(part);
    await until('both style sheets', () => padding(part) === '11px 7px');
    document.body.append(part);
    await until('both style sheets', () => padding(part) === '11px 7px');
    part.remove();
  });

  it('gets the styles of a part that loads there', async () => {
    const part = await fixture<Part>(html`<test-part-of-page></test-part-of-page>`);
    frame.contentDocument!.body.append(part);
    addStyles(part.renderRoot, [
      css`
        p {
          padding-bottom: 7px;
        }
      `,
    ]);
    await until('both style sheets', () => padding(part) === '11px 7px');
  });

  it('can pass through a document that nobody sees', async () => {
    const part = await fixture<Part>(html`<test-part-of-page></test-part-of-page>`);
    document.implementation.createHTMLDocument().body.append(part);
    frame.contentDocument!.body.append(part);
    await until('its style sheet', () => padding(part) === '11px 0px');
  });
});

describe('an element that a page brings along as somebody drew it before', () => {
  it('replaces that copy', async () => {
    const place = await fixture(html`<div></div>`);
    place.setHTMLUnsafe(
      '<test-part-of-page><template shadowrootmode="open"><p>Old</p><p>Words</p></template></test-part-of-page>',
    );
    const part = place.firstElementChild as Part;
    await until('the first update', () => part.hasUpdated);
    expect(part.shadowRoot!.textContent).to.equal('Words');
    expect(padding(part)).to.equal('11px 0px');
  });
});

describe('an element that is taken out before it was drawn', () => {
  it('draws nothing until it is put back', async () => {
    const place = await fixture(html`<div></div>`);
    const before = drawn;
    const part = new Part();
    place.append(part);
    part.remove();
    await aTimeout(10);
    expect(drawn).to.equal(before);
    place.append(part);
    part.remove();
    place.append(part);
    await part.updateComplete;
    expect(drawn).to.equal(before + 1);
    expect(part.shadowRoot!.textContent).to.equal('Words');
  });

  it('is drawn when it is put back later', async () => {
    const place = await fixture(html`<div></div>`);
    const part = new Part();
    place.append(part);
    part.remove();
    await aTimeout(10);
    place.append(part);
    part.remove();
    await aTimeout(10);
    const before = drawn;
    place.append(part);
    await part.updateComplete;
    expect(drawn).to.equal(before + 1);
  });
});
