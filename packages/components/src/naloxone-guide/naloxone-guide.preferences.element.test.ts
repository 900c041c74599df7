import { expect } from '@open-wc/testing';
import { asIf, beforeContainers } from '../shared/blocks/testing/targets.ts';
import { Phone, SCREENS } from './testing/phone.ts';

const on = async (width: number, name: string): Promise<[ShadowRoot, Phone]> => {
  const phone = await Phone.of(width, 640, 'en');
  return [await phone.show(SCREENS[name]!), phone];
};
const styleOf = (root: ShadowRoot, selector: string): CSSStyleDeclaration =>
  getComputedStyle(root.querySelector(selector)!);

describe('peer-naloxone-guide, where a person asks for something else', () => {
  it('steps its ring once a second where less motion is asked for', async () => {
    const [root, phone] = await on(360, 'breaths');
    expect(styleOf(root, '.run').transitionDuration).to.equal('1s');
    asIf(root, '(prefers-reduced-motion: reduce)');
    expect(styleOf(root, '.run').transitionProperty).to.equal('none');
    phone.frame.remove();
  });

  it('keeps the kit in hand, and the alarm, in sight by lines alone', async () => {
    const [root, phone] = await on(360, 'spray, the next is due');
    asIf(root, '(forced-colors: active)');
    expect(styleOf(root, ':checked').outlineWidth).to.equal('3px');
    expect(styleOf(root, '.alarm').borderBlockStartWidth).to.equal('8px');
    phone.frame.remove();
  });

  it('has no bars on paper', async () => {
    const [root, phone] = await on(360, 'breaths');
    for (const bar of ['.rail', '.foot']) {
      expect(styleOf(root, bar).display).not.to.equal('none');
    }
    asIf(root, 'print');
    for (const bar of ['.rail', '.foot']) expect(styleOf(root, bar).display).to.equal('none');
    phone.frame.remove();
  });

  it('stays in one column where a browser knows no container queries', async () => {
    for (const width of [320, 900]) {
      const [root, phone] = await on(width, 'spray');
      beforeContainers(root);
      const tiles = [...root.querySelectorAll('.tiles li')].map((tile) =>
        Math.round(tile.getBoundingClientRect().top),
      );
      expect(new Set(tiles).size, String(width)).to.equal(tiles.length / 2);
      expect(styleOf(root, '.guide').display).to.equal('flex');
      expect(root.ownerDocument.documentElement.scrollWidth).to.be.at.most(width);
      phone.frame.remove();
    }
  });
});
