import { expect } from '@open-wc/testing';
import { until } from '../../shared/testing/until.ts';
import { MemoryStore, NOW } from '../testing/fixtures.ts';
import { Phone } from '../testing/phone.ts';

/** The guide of a region on the smallest phone, after those ways on from the call. */
async function shown(region: string, lang: string, ...ways: string[]): Promise<ShadowRoot> {
  const phone = await Phone.of(320, 568, lang);
  const page = phone.frame.contentDocument!;
  const guide = page.createElement('peer-naloxone-guide');
  Object.assign(guide, { region, store: new MemoryStore(), clock: () => NOW });
  page.body.replaceChildren(guide);
  const root = guide.shadowRoot!;
  await until(
    'pictures and words',
    () => root.querySelector('.small') && !root.querySelector('.step [lang]'),
  );
  for (const way of ways) {
    root.querySelector<HTMLElement>(`[data-way="${way}"]`)!.click();
    await guide.updateComplete;
  }
  return root;
}

/** What of these is not whole between the clock and the buttons. */
function outOfSight(root: ShadowRoot, lines: string): string[] {
  const end = root.querySelector('.foot')!.getBoundingClientRect().top;
  const all = [...root.querySelectorAll<HTMLElement>(lines)];
  expect(all).not.to.have.length(0);
  return all
    .filter((line) => !line.checkVisibility() || line.getBoundingClientRect().bottom > end + 1)
    .map(({ textContent }) => textContent.trim());
}

const leave = (root: ShadowRoot) => root.ownerDocument.defaultView!.frameElement!.remove();

describe('peer-naloxone-guide, the lines of a step on 320 × 568', () => {
  for (const [region, lang, ...ways] of [
    ['ie', 'en', 'done', 'give-dose', 'dose-given'],
    ['uk', 'en', 'done', 'dose-given'],
    ['eu', 'hu', 'done', 'dose-given'],
    ['eu', 'el', 'done', 'dose-given'],
  ] as const) {
    it(`say how to push, after dose 1: ${region}, ${lang}`, async () => {
      const root = await shown(region, lang, ...ways);
      expect(root.querySelector('.time')).not.to.equal(null);
      expect(outOfSight(root, '.main .points li')).to.deep.equal([]);
      leave(root);
    });
  }

  for (const [region, lang] of [
    ['gr', 'el'],
    ['eu', 'hu'],
    ['fr', 'fr'],
    ['lt', 'lt'],
    ['ca-on', 'en'],
  ] as const) {
    it(`say at the call who does what, and that it is a draft: ${region}, ${lang}`, async () => {
      const root = await shown(region, lang);
      expect(outOfSight(root, '.say p, .extra .points li, .draft')).to.deep.equal([]);
      leave(root);
    });
  }
});
