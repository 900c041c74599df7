import { expect } from '@open-wc/testing';
import type { InPage } from '../in-page/in-page.ts';

interface Index {
  readonly entries: Readonly<
    Record<string, { id: string; title: string; name: string; type: string }>
  >;
}

const WIDE = [800, 900] as const;
/** The smallest phone; also what a window of 1,280 px shows at 400% zoom. */
const NARROW = [320, 640] as const;

const response = await fetch('/storybook/index.json');
const { entries } = (await response.json()) as Index;
const stories = Object.values(entries).filter(({ type }) => type === 'story');

const frame = document.createElement('iframe');
frame.title = 'Story';

function resize([width, height]: readonly [number, number]): void {
  frame.width = String(width);
  frame.height = String(height);
}

/** What the checks inside the frame offer. */
function inPage(): InPage {
  return (frame.contentWindow as unknown as { peerkit: InPage }).peerkit;
}

describe('every story', () => {
  before(async () => {
    const globals = 'a11y.manual:!true;motion:reduce';
    const id = stories[0]?.id ?? '';
    const query = new URLSearchParams({ id, viewMode: 'story', globals });
    frame.src = `/storybook/iframe.html?${query.toString()}`;
    document.body.append(frame);
    await new Promise((resolve) => {
      frame.addEventListener('load', resolve, { once: true });
    });
    await inPage().loaded(id);
  });

  for (const { id, title, name } of stories) {
    it(`${title} / ${name}`, async () => {
      resize(WIDE);
      await inPage().show(id);
      await inPage().setGlobals({ theme: 'light', direction: 'ltr' });
      expect(await inPage().audit()).to.deep.equal([]);
      resize(NARROW);
      await inPage().show(id);
      expect(inPage().measureReflow()).to.deep.equal([]);
      expect(inPage().measureSpacing()).to.deep.equal([]);
      expect(inPage().measureTargets()).to.deep.equal([]);
    });
  }
});
