import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import { asIf, beforeContainers, cutOff } from '../shared/blocks/testing/targets.ts';
import './naloxone-guide.define.ts';
import { MemoryStore, NOW } from './testing/fixtures.ts';
import { SCREENS } from './testing/phone.ts';
import { until } from '../shared/testing/until.ts';

/** A guide on this page: no engine lets a sheet of another document be changed. */
async function shown(name: string, width = 360): Promise<ShadowRoot> {
  const around = await fixture<HTMLElement>(
    html`<div style="inline-size: ${width}px">
      <peer-naloxone-guide
        region="ca-on"
        .store=${MemoryStore.holding({ trail: [{ step: 'call', checked: false }], ...SCREENS[name] })}
        .clock=${() => NOW}
      ></peer-naloxone-guide>
    </div>`,
  );
  const root = around.querySelector('peer-naloxone-guide')!.shadowRoot!;
  await until('the screens', () => root.querySelector('.small'));
  return root;
}
const styleOf = (root: ShadowRoot, selector: string): CSSStyleDeclaration =>
  getComputedStyle(root.querySelector(selector)!);

describe('peer-naloxone-guide, where a person asks for something else', () => {
  it('steps its ring once a second where less motion is asked for', async () => {
    const root = await shown('breaths');
    root.querySelector('.pacer')!.classList.remove('now');
    expect(styleOf(root, '.run').transitionDuration).to.equal('1s');
    asIf(root, '(prefers-reduced-motion: reduce)');
    expect(styleOf(root, '.run').transitionProperty).to.equal('none');
  });

  it('keeps the kit in hand, and the alarm, in sight by lines alone', async () => {
    const root = await shown('spray, the next is due');
    asIf(root, '(forced-colors: active)');
    expect(styleOf(root, ':checked').outlineWidth).to.equal('3px');
    expect(styleOf(root, '.alarm').borderBlockStartWidth).to.equal('8px');
  });

  it('has the dose that is due as a button like others there, and no plate that cuts a rule', async () => {
    const root = await shown('breaths, a dose is due');
    const [plain, due] = ['.due .foot .line', '.due .foot .action'];
    expect(styleOf(root, due).backgroundColor).not.to.equal(styleOf(root, plain).backgroundColor);
    asIf(root, '(forced-colors: active)');
    const buttons = document.createElement('i');
    buttons.style.cssText = 'color: ButtonText; background: ButtonFace';
    document.body.append(buttons);
    const { color, backgroundColor } = getComputedStyle(buttons);
    expect(styleOf(root, due).backgroundColor).to.equal(backgroundColor);
    expect(styleOf(root, due).color).to.equal(color);
    buttons.remove();
    if (!CSS.supports('forced-color-adjust', 'none')) return;
    for (const large of ['h2', '.time'])
      expect(styleOf(root, large).getPropertyValue('forced-color-adjust')).to.equal('none');
  });

  it('has nothing to press on paper but keeps the number', async () => {
    const root = await shown('breaths');
    for (const bar of ['.senses', '.foot']) {
      expect(styleOf(root, bar).display).not.to.equal('none');
    }
    asIf(root, 'print');
    for (const bar of ['.senses', '.foot']) expect(styleOf(root, bar).display).to.equal('none');
    expect(styleOf(root, '.rail .call').display).not.to.equal('none');
  });

  it('stays in one column where a browser knows no container queries', async () => {
    for (const width of [320, 900]) {
      const root = await shown('spray', width);
      beforeContainers(root);
      const tiles = [...root.querySelectorAll('.tiles li')].map((tile) =>
        Math.round(tile.getBoundingClientRect().top),
      );
      expect(new Set(tiles).size, String(width)).to.equal(tiles.length / 2);
      expect(styleOf(root, '.guide').display).to.equal('flex');
      expect(cutOff(root), String(width)).to.deep.equal([]);
    }
  });
});
