import { aTimeout, expect, fixture, nextFrame, waitUntil } from '@open-wc/testing';
import { html, type TemplateResult } from 'lit';
import '../../naloxone-guide/naloxone-guide.define.ts';
import { PeerNaloxoneGuide } from '../../naloxone-guide/naloxone-guide.ts';
import '../../outreach-form/outreach-form.define.ts';
import { PeerOutreachForm } from '../../outreach-form/outreach-form.ts';
import { FakeSink } from '../../outreach-form/testing/fake-sink.ts';
import '../../quick-exit/quick-exit.define.ts';
import { PeerQuickExit } from '../../quick-exit/quick-exit.ts';
import '../../resource-finder/resource-finder.define.ts';
import { PeerResourceFinder } from '../../resource-finder/resource-finder.ts';
import { sourceOf, town } from '../../resource-finder/testing/samples.ts';
import type { PeerElement } from './peer-element.ts';

/** What a page may write where a word, a list, an address, a number or a time was meant. */
const GARBAGE = [
  '',
  ' ',
  ',',
  'en_CA',
  'en,fr',
  'en, fr,',
  'english',
  'x-',
  '__proto__',
  'constructor',
  'not/a/zone',
  'Canada/Nowhere',
  'http://[',
  'javascript:alert(1)',
  '//',
  '-1',
  'soon',
  '1e999',
  '2026-99-99',
  '91,181',
  '{{value}}',
  '<b>&amp;"\'',
  '\ud800',
  '\u202e\u0000',
  'x'.repeat(10_000),
];

const ELEMENTS: readonly {
  readonly element: typeof PeerElement;
  readonly whole: () => TemplateResult;
  /** What comes after the first paint. */
  readonly later?: string;
}[] = [
  {
    element: PeerNaloxoneGuide,
    whole: () => html`<peer-naloxone-guide region="ca-on">Steps</peer-naloxone-guide>`,
  },
  {
    element: PeerOutreachForm,
    whole: () =>
      html`<peer-outreach-form kind="request-peer" emergency="911" .sink=${new FakeSink()}>
        A phone number
      </peer-outreach-form>`,
  },
  {
    element: PeerQuickExit,
    whole: () => html`<peer-quick-exit href="https://elsewhere.example/">A link</peer-quick-exit>`,
    later: '.how',
  },
  {
    element: PeerResourceFinder,
    whole: () =>
      html`<peer-resource-finder .source=${sourceOf(town)}>A phone number</peer-resource-finder>`,
  },
];

/** Attributes of every element on every page that decide about words or directions. */
const GLOBAL = ['lang', 'dir', 'title', 'id', 'style'];

const settled = async (): Promise<void> => {
  await aTimeout(0);
  await nextFrame();
};

/** What a person finds in an element: its words, also those that are read out, and what can be pressed or filled in. */
function shown(host: Element): { readonly words: number; readonly controls: number } {
  const inside = host.shadowRoot!;
  const names = [...inside.querySelectorAll('button')].map((button) => button.ariaLabel ?? '');
  return {
    words: (inside.textContent + names.join('')).replace(/\s/g, '').length,
    controls: inside.querySelectorAll('a, button, input, select, slot:not([hidden])').length,
  };
}

describe('an element with a bad attribute', () => {
  const faults: unknown[] = [];
  const note = (event: ErrorEvent | PromiseRejectionEvent): void => {
    faults.push('reason' in event ? event.reason : event.message);
  };
  const warn = console.warn;
  before(() => {
    window.addEventListener('error', note);
    window.addEventListener('unhandledrejection', note);
    // Each bad value earns the developer a line.
    console.warn = () => undefined;
  });
  after(() => {
    window.removeEventListener('error', note);
    window.removeEventListener('unhandledrejection', note);
    console.warn = warn;
  });
  beforeEach(() => (faults.length = 0));

  it('promises no number of days when the value is not a number', async () => {
    const form = await fixture<PeerOutreachForm>(html`<peer-outreach-form></peer-outreach-form>`);
    for (const [days, promised] of [
      ['30', 30],
      ['soon', undefined],
      ['-1', undefined],
      ['', undefined],
      ['1e999', undefined],
    ] as const) {
      form.setAttribute('keep-days', days);
      expect(form.keepDays, days).to.equal(promised);
    }
  });

  for (const { element, whole, later } of ELEMENTS) {
    const attributes = (element as unknown as typeof HTMLElement & { observedAttributes: string[] })
      .observedAttributes;

    it(`<${element.tag}> has attributes to try`, () => {
      expect(attributes).not.to.have.length(0);
    });

    for (const attribute of [...attributes, ...GLOBAL]) {
      it(`<${element.tag} ${attribute}> is never blank`, async () => {
        const host = await fixture<PeerElement>(whole());
        await settled();
        const isWhole = () => !later || host.shadowRoot!.querySelector(later) !== null;
        await waitUntil(isWhole, 'a part did not load', { timeout: 20_000 });
        // Last, the attribute is taken away.
        for (const value of [...GARBAGE, undefined]) {
          if (value === undefined) host.removeAttribute(attribute);
          else host.setAttribute(attribute, value);
          await host.updateComplete;
          await aTimeout(0);
          const { words, controls } = shown(host);
          const where = `${attribute}=${JSON.stringify(value?.slice(0, 20))}`;
          expect(words, where).to.be.greaterThan(5);
          expect(controls, where).to.be.greaterThan(0);
          expect(host.shadowRoot!.textContent, where).not.to.match(/NaN|undefined|null|Infinity/);
        }
        await settled();
        expect(faults).to.deep.equal([]);
      });
    }

    it(`<${element.tag}> is never blank when it starts with them all`, async () => {
      for (const value of GARBAGE) {
        const host = document.createElement(element.tag as 'peer-quick-exit');
        for (const attribute of attributes) host.setAttribute(attribute, value);
        host.append('What stands on the page');
        document.body.append(host);
        await host.updateComplete;
        await settled();
        const { words, controls } = shown(host);
        expect(words + controls, value.slice(0, 20)).to.be.greaterThan(0);
        host.remove();
      }
      expect(faults).to.deep.equal([]);
    });
  }
});
