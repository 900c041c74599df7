import { expect } from '@open-wc/testing';
import { hiddenParts, isChromium, Phone, SCREENS } from './testing/phone.ts';

describe('peer-naloxone-guide, at once in sight on 320 × 568', () => {
  for (const lang of ['en', 'el', 'fr', 'hu', 'lt', 'nl', 'pl', 'pt']) {
    it(`has command, pictures, action and call in ${lang}, in a wide font too`, async () => {
      const phone = await Phone.of(320, 568, lang);
      const faults: Record<string, string[]> = {};
      for (const [name, session] of Object.entries(SCREENS)) {
        const root = await phone.show(session);
        const usual = hiddenParts(root, phone);
        if (usual.length > 0) faults[name] = usual;
        if (!isChromium) continue;
        phone.widen(root);
        const wide = hiddenParts(root, phone);
        if (wide.length > 0) faults[`${name}, wide font`] = wide;
      }
      phone.frame.remove();
      expect(faults).to.deep.equal({});
    });
  }
});
