import { expect } from '@open-wc/testing';
import { hiddenByScreen, Phone } from './testing/phone.ts';
import { SCREENS_OF_TWO } from './testing/screens-of-two.ts';
import { isChromium, LANGUAGES } from './testing/sizes.ts';

describe('peer-naloxone-guide, with two helpers, at once in sight on 320 × 568', () => {
  for (const lang of isChromium ? LANGUAGES : (['en', 'el', 'pl'] as const)) {
    it(`has command, pictures, action and call in ${lang}, in a wide font too`, async () => {
      expect(await hiddenByScreen(320, 568, lang, SCREENS_OF_TWO)).to.deep.equal({});
      // Every screen in two fonts, on a machine that is busy elsewhere.
    }).timeout(180_000);
  }

  it('has the line of the second helper once, above the buttons or right below them', async () => {
    const phone = await Phone.of(320, 568, 'en');
    const above: string[] = [];
    for (const [name, session] of Object.entries(SCREENS_OF_TWO)) {
      const root = await phone.show(session);
      const lines = [...root.querySelectorAll('.other')].filter((part) => part.checkVisibility());
      expect(lines, name).to.have.length(1);
      const { top, bottom } = lines[0]!.getBoundingClientRect();
      const foot = root.querySelector('.foot')!.getBoundingClientRect();
      if (bottom <= foot.top + 0.5) above.push(name);
      else expect(top - foot.bottom, name).to.be.within(-0.5, 24);
    }
    phone.close();
    // The dose needs all its pictures first.
    expect(above).to.include.members(['breaths', 'recovery', 'stay', 'no kit']);
  });
});
