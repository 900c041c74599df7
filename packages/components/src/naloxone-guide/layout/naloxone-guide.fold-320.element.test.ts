import { expect } from '@open-wc/testing';
import { hiddenByScreen } from '../testing/phone.ts';
import { LANGUAGES } from '../testing/sizes.ts';

describe('peer-naloxone-guide, at once in sight on 320 × 568', () => {
  for (const lang of LANGUAGES) {
    it(`has command, pictures, action and call in ${lang}, in a wide font too`, async () => {
      expect(await hiddenByScreen(320, 568, lang, { times: 2 })).to.deep.equal({});
      // Every screen in two fonts, on a machine that is busy elsewhere.
    }).timeout(180_000);
  }
});
