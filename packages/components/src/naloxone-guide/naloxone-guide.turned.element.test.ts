import { expect } from '@open-wc/testing';
import { hiddenParts, Phone, SCREENS } from './testing/phone.ts';
import { sizesByLanguage } from './testing/sizes.ts';

describe('peer-naloxone-guide, at once in sight on a phone on its side', () => {
  for (const [[width, height], lang] of sizesByLanguage([
    [844, 390],
    [667, 375],
  ])) {
    it(`has command, pictures, action and call on ${width} × ${height} in ${lang}`, async () => {
      const phone = await Phone.of(width, height, lang);
      const faults: Record<string, string[]> = {};
      for (const [name, session] of Object.entries(SCREENS)) {
        const hidden = hiddenParts(await phone.show(session), phone);
        if (hidden.length > 0) faults[name] = hidden;
      }
      phone.close();
      expect(faults).to.deep.equal({});
    });
  }
});
