import { expect } from '@open-wc/testing';
import { hiddenParts, Phone, SCREENS } from './testing/phone.ts';

for (const [width, height] of [
  [844, 390],
  [667, 375],
] as const) {
  describe(`peer-naloxone-guide, at once in sight on a phone on its side, ${String(width)} × ${String(height)}`, () => {
    for (const lang of ['en', 'el', 'fr', 'hu', 'lt', 'nl', 'pl', 'pt']) {
      it(`has command, pictures, action and call in ${lang}`, async () => {
        const phone = await Phone.of(width, height, lang);
        const faults: Record<string, string[]> = {};
        for (const [name, session] of Object.entries(SCREENS)) {
          const hidden = hiddenParts(await phone.show(session), phone);
          if (hidden.length > 0) faults[name] = hidden;
        }
        phone.frame.remove();
        expect(faults).to.deep.equal({});
      });
    }
  });
}
