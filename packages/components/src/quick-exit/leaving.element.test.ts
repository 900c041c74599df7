import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { ELSEWHERE, Page } from './testing/page.ts';

const EXIT = `<peer-quick-exit href="${ELSEWHERE}"></peer-quick-exit>`;
const NAMES = [
  ...['reset', 'forms', 'submit', 'elements', 'title', 'body', 'head', 'location', 'defaultView'],
  ...['baseURI', 'cookie', 'URL'],
];
/** Without these no element could start; a page may still put something in their place later. */
const LATE = ['createElement', 'querySelectorAll', 'querySelector', 'dispatchEvent'];
const named = (name: string): string =>
  `<form name="${name}"><input name="${name}" value="near me"></form><img name="${name}" alt="">`;
const hindering = (target: string, event: string, act: string): string =>
  `<script>${target}?.addEventListener("${event}", (event) => { ${act} }, true)</script>`;

/** What a page does that could hold somebody back. */
const PAGES: Readonly<Record<string, string>> = {
  'a control named "reset"':
    '<form><input value="near me"><input type="reset" name="reset"></form>',
  ...Object.fromEntries(NAMES.map((name) => [`a form and controls named "${name}"`, named(name)])),
  'a question on reset': `<form onreset="parent.asked += 1; return confirm('Clear it?')"><input></form>`,
  'a question on leaving':
    '<script>onbeforeunload = () => { parent.asked += 1; return "Stay?" }</script>',
  'a listener that asks on leaving': hindering(
    'window',
    'beforeunload',
    'event.preventDefault(); event.returnValue = "Stay?"; parent.asked += event.defaultPrevented || Boolean(event.returnValue)',
  ),
  'a page that cancels navigation': hindering('navigation', 'navigate', 'event.preventDefault()'),
  'a router that takes it for its own': hindering('navigation', 'navigate', 'event.intercept()'),
  'a listener on the document that stops clicks': hindering(
    'document',
    'click',
    'event.stopPropagation()',
  ),
  'a listener on the window that stops clicks': hindering(
    'window',
    'click',
    'event.stopPropagation()',
  ),
  'a listener that throws': hindering('document', 'peer-wipe', 'throw new Error("no")'),
};

declare global {
  interface Window {
    asked: number;
  }
}

describe('leaving', () => {
  let page: Page;
  const ignore = (event: Event): void => event.preventDefault();
  beforeEach(() => (window.asked = 0));
  afterEach(() => page.close());

  for (const [what, body] of Object.entries(PAGES)) {
    it(`is not held up by ${what}`, async () => {
      page = await Page.open(body + EXIT);
      page.window.addEventListener('error', ignore);
      // Browsers let a page ask only where a person has touched it.
      await sendKeys({ press: 'a' });
      page.press();
      expect(await page.left()).to.equal(true);
      expect(window.asked).to.equal(0);
    });
  }

  for (const name of LATE) {
    it(`is not held up by a form that comes later and is named "${name}"`, async () => {
      page = await Page.open(EXIT);
      page.document.body.insertAdjacentHTML('beforeend', named(name));
      page.pressShift();
      expect(await page.left()).to.equal(true);
    });
  }

  for (const [where, body] of Object.entries({
    'a closed <details>': `<details><summary>Menu</summary>${EXIT}</details>`,
    'a closed <dialog>': `<dialog>${EXIT}</dialog>`,
    'display: none': `<div style="display: none">${EXIT}</div>`,
    'a hidden part': `<div hidden>${EXIT}</div>`,
    'content-visibility: hidden': `<div style="content-visibility: hidden">${EXIT}</div>`,
    'visibility: hidden': `<div style="visibility: hidden">${EXIT}</div>`,
    'an inert part': `<div inert>${EXIT}</div>`,
    'an element hidden by the page': EXIT.replace(' ', ' hidden '),
    'a modal dialog of the page, open': `${EXIT}<dialog><input></dialog><script>document.querySelector('dialog').showModal()</script>`,
  })) {
    it(`covers all of the page at once at three presses of Shift, also from ${where}`, async () => {
      page = await Page.open(`<h1>Private words</h1><input value="x">${body}`);
      page.navigate(() => undefined);
      page.pressShift(page.document.querySelector('input')!);
      const { document, window: view } = page;
      expect(document.elementFromPoint(10, 10) === page.exit).to.equal(true);
      const box = page.exit.shadowRoot!.querySelector('.cover')!.getBoundingClientRect();
      expect([box.width, box.height]).to.deep.equal([view.innerWidth, view.innerHeight]);
      expect(document.querySelector('input')!.value).to.equal('');
    });
  }

  it('hears Shift before a page that keeps keys for itself', async () => {
    page = await Page.open(
      `<input>${EXIT}<script>document.addEventListener('keyup', (event) => event.stopImmediatePropagation(), true)</script>`,
    );
    page.pressShift(page.document.querySelector('input')!);
    expect(await page.left()).to.equal(true);
  });

  it('clears every kind of field, also where the page asks for its own value back', async () => {
    page = await Page.open(
      `<form><input value="typed"><textarea>typed</textarea><input type="checkbox" checked><select><option>typed</select></form>${EXIT}`,
    );
    page.navigate(() => undefined);
    page.exit.leave();
    const [input, area, box, list] = page.document.forms[0]!.elements as unknown as [
      HTMLInputElement,
      HTMLTextAreaElement,
      HTMLInputElement,
      HTMLSelectElement,
    ];
    expect([input.value, area.value, box.checked, list.value]).to.deep.equal(['', '', false, '']);
    expect(page.document.title.trim()).to.equal('');
  });

  it('leaves where a page takes every click away, but not when a finger ends on the button only', async () => {
    page = await Page.open(
      `<script>addEventListener('click', (event) => { event.stopImmediatePropagation(); event.preventDefault() }, true)</script>${EXIT}`,
    );
    let times = 0;
    page.document.addEventListener('peer-exit', () => (times += 1));
    const point = (kind: string, at: Element): boolean =>
      at.dispatchEvent(new page.window.PointerEvent(kind, { bubbles: true, composed: true }));
    const link = page.inside('.leave')!;
    point('pointerdown', page.document.body);
    point('pointerup', link);
    await new Promise((done) => setTimeout(done, 600));
    expect(times).to.equal(0);
    point('pointerdown', link);
    point('pointerup', link);
    page.press();
    expect(await page.left()).to.equal(true);
  });

  it('leaves once where there are two', async () => {
    page = await Page.open(`${EXIT}${EXIT}`);
    let times = 0;
    page.document.addEventListener('peer-exit', (event) => {
      event.preventDefault();
      times += 1;
    });
    page.pressShift();
    expect(times).to.equal(1);
  });
});
