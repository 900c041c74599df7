import { expect, fixture } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html, LitElement, type TemplateResult } from 'lit';
import { button, submitButton } from './button.templates.ts';
import { toggleChip } from './chip.templates.ts';
import { choicesField } from './choices.templates.ts';
import { dialogTemplate, openDialog } from './dialog.templates.ts';
import { disclosure } from './disclosure.templates.ts';
import { emergencyStrip } from './emergency.templates.ts';
import { errorSummary } from './error-summary.templates.ts';
import { controlId, textField } from './field.templates.ts';
import { StatusController } from './status.controller.ts';
import { statusLine } from './status.templates.ts';
import { marked } from '../i18n/marked.ts';
import * as buttons from './buttons.stories.ts';
import * as fields from './fields.stories.ts';
import * as places from './places.stories.ts';
import * as surfaces from './surfaces.stories.ts';
import { tallyField } from './tally.templates.ts';
import { blocks, type BlockHost, type Draw } from './testing/block-host.ts';
import { choices, field, tally, WRONG } from './testing/samples.ts';
import { asIf, beforeContainers, cutOff, smallTargets } from './testing/targets.ts';
import { keys } from '../testing/keys.ts';
import { until } from '../testing/until.ts';

async function shown<Value>(value: Value, draw: Draw<Value>): Promise<BlockHost> {
  return fixture<BlockHost>(blocks(value, draw));
}

const root = (host: BlockHost): ShadowRoot => host.shadowRoot!;
const find = (host: BlockHost, selector: string): HTMLElement =>
  root(host).querySelector<HTMLElement>(selector)!;
const focused = (host: BlockHost): Element | null => root(host).activeElement;

describe('blocks', () => {
  it('every button is at least 44 by 44 pixels, also with one letter', async () => {
    const host = await shown(
      undefined,
      () =>
        html`${button('A', () => undefined)} ${button('B', () => undefined, 'plain')}
        ${submitButton('C')}`,
    );
    for (const each of root(host).querySelectorAll('button')) {
      const { width, height } = each.getBoundingClientRect();
      expect(Math.min(width, height)).to.be.at.least(44);
    }
  });

  it('a text field tells its label, hint and error, and nothing it does not have', async () => {
    const host = await shown('', (value, typed) =>
      textField({ ...field(), ...WRONG, hint: 'A part of town.', value, typed }),
    );
    const box = find(host, 'input') as HTMLInputElement;
    const described = box
      .getAttribute('aria-describedby')!
      .split(' ')
      .map((id) => find(host, `#${id}`).textContent.replace(/\s+/g, ' ').trim());
    expect(described).to.deep.equal(['A part of town.', 'Error: Say where you are']);
    expect(box.labels![0]!.textContent).to.equal('Where are you?');
    expect(box.getAttribute('aria-invalid')).to.equal('true');
    host.draw = (value, typed) => textField({ ...field(), value: value as string, typed });
    await host.updateComplete;
    expect(box.hasAttribute('aria-describedby') || box.hasAttribute('aria-invalid')).to.equal(
      false,
    );
    box.focus();
    await sendKeys({ type: 'shop' });
    await until('what was typed', () => host.value === 'shop');
  });

  it('checkboxes are chosen with Space, in the order of the list', async () => {
    const host = await shown([] as readonly string[], (c, set) => choicesField(choices(c, set)));
    find(host, `#${controlId('needs')}`).focus();
    await keys('Tab', ' ');
    find(host, `#${controlId('needs')}`).focus();
    await keys(' ');
    expect(host.value).to.deep.equal(['talk', 'food']);
    await keys(' ');
    expect(host.value).to.deep.equal(['food']);
  });

  it('radios move with the arrow keys', async () => {
    const host = await shown([] as readonly string[], (c, set) =>
      choicesField(choices(c, set, { many: false })),
    );
    find(host, 'input').focus();
    await keys(' ');
    expect(host.value).to.deep.equal(['talk']);
    await keys('ArrowDown');
    expect(host.value).to.deep.equal(['food']);
    await keys('ArrowUp');
    expect(host.value).to.deep.equal(['talk']);
    // Not every engine wraps around from the first to the last.
    await keys('ArrowRight');
    expect(host.value).to.deep.equal(['food']);
  });

  it('a tally counts with buttons, arrow keys and written numbers, within its range', async () => {
    const host = await shown(1, (count, set) => tallyField(tally(count, set)));
    const box = find(host, 'input') as HTMLInputElement;
    const [less, more] = root(host).querySelectorAll('button');
    more!.click();
    await host.updateComplete;
    expect([host.value, box.value]).to.deep.equal([2, '2']);
    for (let press = 0; press < 4; press += 1) {
      less!.click();
      await host.updateComplete;
    }
    expect([host.value, box.value]).to.deep.equal([0, '0']);
    box.focus();
    await keys('ArrowUp', 'ArrowUp');
    box.blur();
    expect(host.value).to.equal(2);
    for (const [written, kept] of [
      ['99', 20],
      ['', 20],
      ['7', 7],
    ] as const) {
      box.value = written;
      box.dispatchEvent(new Event('change'));
      await host.updateComplete;
      expect([host.value, box.value]).to.deep.equal([kept, String(kept)]);
    }
  });

  it('an error leads to its field and leaves the address alone', async () => {
    const host = await shown(
      '',
      (value, typed, at) =>
        html`${errorSummary(
          'There is a problem',
          [{ field: 'area', words: 'Say where you are' }],
          (id) => at.querySelector<HTMLElement>(`#${controlId(id)}`)?.focus(),
        )}
        ${textField({ ...field(), ...WRONG, value, typed })}`,
    );
    const address = location.href;
    find(host, '.summary a').focus();
    await keys('Enter');
    expect(focused(host)).to.equal(find(host, 'input'));
    expect(location.href).to.equal(address);
  });

  it('a chip turns on and off with Space and Enter', async () => {
    const host = await shown(false, (on, set) => toggleChip('Open now', on, set));
    const chip = find(host, 'button');
    chip.focus();
    await keys(' ');
    await host.updateComplete;
    expect(chip.getAttribute('aria-pressed')).to.equal('true');
    await keys('Enter');
    await host.updateComplete;
    expect(chip.getAttribute('aria-pressed')).to.equal('false');
  });

  it('a disclosure opens and closes with the keyboard', async () => {
    const host = await shown(undefined, () => disclosure('More', html`<p>Words</p>`));
    find(host, 'summary').focus();
    await keys('Enter');
    expect(find(host, 'p').checkVisibility()).to.equal(true);
    await keys(' ');
    expect(find(host, 'p').checkVisibility()).to.equal(false);
  });

  describe('a dialog', () => {
    const dialogOf = (content: TemplateResult, closed?: (value: string) => void) =>
      dialogTemplate({
        id: 'sure',
        title: 'Delete this message?',
        content,
        actions: html`<button class="button" value="keep">Keep it</button>
          <button class="button" value="delete">Delete it</button>`,
        ...(closed && { closed }),
      });
    const asks: Draw<string> = (_, set, at) =>
      html`${button('Delete it', () => openDialog(at, 'sure'))}
      ${dialogOf(html`<p>It is not sent yet.</p>`, set)}`;

    it('tells its title first, keeps the focus, and gives it back at Escape', async () => {
      const host = await shown('none', asks);
      find(host, 'button').focus();
      await keys('Enter');
      expect(focused(host)).to.equal(find(host, 'h2'));
      const within = find(host, 'dialog');
      for (let press = 0; press < 2; press += 1) {
        await keys('Tab');
        expect(within.contains(focused(host))).to.equal(true);
      }
      await keys('Escape');
      await until('a closed dialog', () => host.value === '');
      expect(focused(host)).to.equal(find(host, 'button'));
    });

    it('tells which button closed it, and forgets that for the next time', async () => {
      const host = await shown('none', asks);
      openDialog(root(host), 'sure');
      find(host, '[value=delete]').click();
      await until('the button that closed it', () => host.value === 'delete');
      openDialog(root(host), 'sure');
      await keys('Escape');
      await until('a closed dialog', () => host.value === '');
    });

    it('ends above the room that the page keeps for an exit, and begins in the window', async () => {
      const { style } = document.documentElement;
      style.setProperty('--peer-exit-size', '44px');
      const long = html`<div style="block-size: 3000px">Words</div>`;
      const host = await shown('', () => dialogOf(long));
      openDialog(root(host), 'sure');
      const { top, bottom } = find(host, 'dialog').getBoundingClientRect();
      style.removeProperty('--peer-exit-size');
      expect(bottom).to.be.at.most(window.innerHeight - 44);
      expect(top).to.be.at.least(16);
      expect(bottom - top).to.be.greaterThan(window.innerHeight - 44 - 34);
    });

    it('has no accessibility violation while open', async () => {
      const host = await shown('', asks);
      openDialog(root(host), 'sure');
      await expect(host).to.be.accessible();
    });
  });

  it('the four states differ in shape, not only in colour, and no engine draws the dashes', async () => {
    const kinds = ['open', 'closed', 'check', 'unknown'];
    const host = await shown(
      undefined,
      () => html`${kinds.map((kind) => html`<span class="state ${kind}">Hours</span>`)}`,
    );
    const shapes = kinds.map((kind) => {
      const sign = getComputedStyle(find(host, `.state.${kind}`), '::before');
      expect(sign.borderStyle).not.to.contain('dashed');
      expect([sign.width, sign.height]).to.deep.equal(['13px', '13px']);
      const isFull = sign.backgroundColor !== 'rgba(0, 0, 0, 0)';
      const arcs = sign.backgroundImage.match(/repeating-conic-gradient/g)?.length ?? 0;
      return [isFull, arcs, sign.borderRadius, sign.transform !== 'none'].join(' ');
    });
    expect(shapes).to.deep.equal([
      'true 0 50% false',
      'false 0 50% false',
      'true 0 2px true',
      'false 1 50% false',
    ]);
  });

  it('the emergency number is dialled as digits, whatever is written around them', async () => {
    const words = { ask: 'Not breathing?', call: 'Call', local: 'Call your local number.' };
    const host = await shown('+1 (519) 555-0100', (number) => emergencyStrip(number, words));
    expect(find(host, 'a').getAttribute('href')).to.equal('tel:+15195550100');
    host.value = '911 or 112';
    await host.updateComplete;
    expect(root(host).querySelector('a'), 'two numbers at once').to.equal(null);
    expect(root(host).textContent).to.contain('Call');
    for (const none of ['call us', '']) {
      host.value = none;
      await host.updateComplete;
      expect(root(host).querySelector('a')).to.equal(null);
      expect(root(host).textContent).to.contain('local number');
    }
  });

  for (const [name, { default: meta, ...stories }] of Object.entries({
    buttons,
    fields,
    places,
    surfaces,
  })) {
    it(`${name} have no accessibility violation, in any state that a story shows`, async () => {
      for (const [story, { render, args }] of Object.entries<typeof buttons.Action>(stories)) {
        const draw = render ?? (meta as typeof buttons.default).render!;
        const all = { ...(meta as typeof buttons.default).args, ...args };
        const host = await fixture(draw(all as never, {} as never) as TemplateResult);
        await expect(host, story).to.be.accessible();
      }
    });

    it(`${name} fit and have targets as large as a thumb, at every width`, async () => {
      for (const [story, { render, args }] of Object.entries<typeof buttons.Action>(stories)) {
        const draw = render ?? (meta as typeof buttons.default).render!;
        const all = { ...(meta as typeof buttons.default).args, ...args };
        for (const width of [320, 360, 600, 900]) {
          const around = await fixture<HTMLElement>(
            html`<div style="inline-size: ${width}px">${draw(all as never, {} as never)}</div>`,
          );
          const { shadowRoot } = around.querySelector('peer-block-host')!;
          const where = `${story} at ${width}`;
          expect(around.scrollWidth, where).to.be.at.most(width);
          expect(cutOff(shadowRoot!), where).to.deep.equal([]);
          expect(smallTargets(shadowRoot!), where).to.deep.equal([]);
          const buttonWidths = [...shadowRoot!.querySelectorAll('.button')].map(
            (each) => each.getBoundingClientRect().width,
          );
          if (width > 480 && !story.startsWith('Contact'))
            expect(Math.max(0, ...buttonWidths), where).to.be.at.most(380);
        }
      }
    });
  }

  it('stay in one column, whole, where a browser knows no container queries', async () => {
    for (const [story, { render }] of Object.entries<typeof places.Hits>({
      Hits: places.Hits,
      Ways: places.ContactButtons,
      Boxes: fields.Checkboxes,
    })) {
      for (const width of [320, 900]) {
        const around = await fixture<HTMLElement>(
          html`<div style="inline-size: ${width}px">${render!({}, {} as never)}</div>`,
        );
        const { shadowRoot } = around.querySelector('peer-block-host')!;
        beforeContainers(shadowRoot!);
        const where = `${story} at ${width}`;
        expect(around.scrollWidth, where).to.be.at.most(width);
        expect(cutOff(shadowRoot!), where).to.deep.equal([]);
        expect(smallTargets(shadowRoot!), where).to.deep.equal([]);
        for (const words of shadowRoot!.querySelectorAll('h2, time, .choice'))
          expect(parseFloat(getComputedStyle(words).fontSize), where).to.be.at.least(16);
      }
    }
  });

  describe('where a person asks for something else', () => {
    const story = async ({ render }: { render?: unknown }): Promise<BlockHost> =>
      fixture<BlockHost>((render as () => TemplateResult)());

    it('forced colours keep what is chosen in sight by lines alone', async () => {
      const chosen = await story(fields.Checkboxes);
      asIf(root(chosen), '(forced-colors: active)');
      const box = find(chosen, '.choice:has(:checked)');
      expect(getComputedStyle(box).outlineWidth).to.equal('3px');
    });

    it('words twice as large and spaced out still fit a phone', async () => {
      for (const stories of [fields, places, surfaces]) {
        for (const [name, { render }] of Object.entries<typeof places.Hits>(stories)) {
          if (name === 'default') continue;
          const around = await fixture<HTMLElement>(
            html`<div style="inline-size: 320px; --peer-text-size: 34px">
              ${render!({}, {} as never)}
            </div>`,
          );
          expect(around.scrollWidth, name).to.be.at.most(320);
          expect(cutOff(around.querySelector('peer-block-host')!.shadowRoot!), name).to.deep.equal(
            [],
          );
        }
      }
    });
  });

  it('news is announced once, again when it comes again, and is cleared later', async () => {
    class News extends LitElement {
      readonly status = new StatusController(this);
      protected override render(): TemplateResult {
        return statusLine(marked(this.status.current));
      }
    }
    customElements.define('test-news', News);
    const host = await fixture<News>(html`<test-news></test-news>`);
    const heard: string[] = [];
    const region = host.shadowRoot!.querySelector('[role=status]')!;
    new MutationObserver(() => heard.push(region.textContent)).observe(region, {
      childList: true,
      characterData: true,
      subtree: true,
    });
    host.status.say({ text: 'Saved' });
    await host.updateComplete;
    host.requestUpdate();
    await host.updateComplete;
    expect(heard).to.deep.equal(['Saved']);
    host.status.say({ text: 'Saved' });
    await until('the news to come again', () => heard.length > 2);
    expect(heard).to.deep.equal(['Saved', '', 'Saved']);
    host.status.say({ text: 'Opgeslagen', lang: 'nl' });
    await host.updateComplete;
    expect(region.querySelector('[lang]')!.getAttribute('lang')).to.equal('nl');
    host.remove();
    expect(host.status.current.text).to.equal('');
  });
});
