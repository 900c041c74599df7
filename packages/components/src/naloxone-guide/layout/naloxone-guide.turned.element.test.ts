import { expect } from '@open-wc/testing';
import { hiddenParts, Phone, screensIn } from '../testing/phone.ts';
import { LANGUAGES } from '../testing/sizes.ts';

const SIZES = [
  [844, 390],
  [667, 375],
] as const;

describe('peer-naloxone-guide, at once in sight on a phone on its side', () => {
  for (const [shift, [width, height]] of SIZES.entries()) {
    for (const lang of LANGUAGES) {
      it(`has command, pictures, action and call on ${String(width)} × ${String(height)} in ${lang}`, async () => {
        const phone = await Phone.of(width, height, lang);
        const faults: Record<string, string[]> = {};
        for (const [name, session] of screensIn(lang, {
          times: 1,
          shift,
          inChromium: LANGUAGES.length / 2,
        })) {
          const hidden = hiddenParts(await phone.show(session), phone);
          if (hidden.length > 0) faults[name] = hidden;
        }
        phone.close();
        expect(faults).to.deep.equal({});
      });
    }
  }
});
