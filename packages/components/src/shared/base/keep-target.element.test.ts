import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { keepTarget } from './keep-target.ts';
import { until } from '../testing/until.ts';

describe('what the address of a page names', () => {
  /** A page with an element that grows, seen from what its address names. */
  const land = async () => {
    const page = await fixture<HTMLElement>(
      html`<div>
        <div class="widget" style="block-size: 3000px"></div>
        <h2 id="named" style="margin: 0; scroll-margin-block-start: 16px">Ask</h2>
        <div style="block-size: 4000px"></div>
      </div>`,
    );
    const [widget, named] = [
      page.querySelector<HTMLElement>('.widget')!,
      page.querySelector('#named')!,
    ];
    keepTarget(widget);
    location.hash = 'named';
    const top = (): number => named.getBoundingClientRect().top;
    await until('the jump', () => Math.abs(top() - 16) < 2);
    // The browser tells of it a task later.
    await nextFrame();
    await nextFrame();
    const grow = async (to: number): Promise<void> => {
      widget.style.blockSize = `${String(to)}px`;
      await nextFrame();
      await nextFrame();
    };
    return { widget, top, grow };
  };

  afterEach(() => {
    history.replaceState(null, '', location.pathname + location.search);
    window.scrollTo({ top: 0, behavior: 'instant' });
  });

  it('stays at the top, whatever an element above it becomes', async () => {
    const { widget, top, grow } = await land();
    expect(keepTarget(widget)).to.equal(true);
    for (const height of [500, 5000, 1200]) {
      await grow(height);
      expect(top(), String(height)).to.be.closeTo(16, 1);
    }
  });

  it('is left alone once somebody has scrolled', async () => {
    const { widget, top, grow } = await land();
    window.scrollBy({ top: 400, behavior: 'instant' });
    await nextFrame();
    await nextFrame();
    expect(keepTarget(widget)).to.equal(false);
    await grow(3500);
    expect(Math.abs(top() - 16)).to.be.above(300);
  });

  for (const deed of ['wheel', 'touchmove', 'pointerdown', 'keydown', 'focusin']) {
    it(`is left alone after a ${deed}`, async () => {
      const { widget } = await land();
      document.body.dispatchEvent(new Event(deed, { bubbles: true }));
      expect(keepTarget(widget)).to.equal(false);
    });
  }

  it('is nothing where the address is cut in the middle of a letter', async () => {
    const { widget } = await land();
    history.replaceState(null, '', '#%C3');
    dispatchEvent(new HashChangeEvent('hashchange'));
    expect(keepTarget(widget)).to.equal(false);
  });

  it('is nothing of ours above an element', async () => {
    const { widget } = await land();
    const below = document.createElement('div');
    widget.parentElement!.append(below);
    expect(keepTarget(below)).to.equal(false);
  });
});
