import type { SealedSubmission } from '@peerkit/model';
import { Decrypter } from 'age-encryption';
import { describe, expect, it } from 'vitest';
import { fromBase64 } from './bytes.ts';
import hybrid from './testing/golden/v1-hybrid.json' with { type: 'json' };
import x25519 from './testing/golden/v1-x25519.json' with { type: 'json' };
import browser from './testing/golden/v1-x25519-browser.json' with { type: 'json' };
import { unsealSubmission } from './unseal.ts';

/** What earlier versions sealed. Never change or delete a file: add one when the format changes. */
const GOLDEN = [
  ['v1-x25519', x25519],
  // Sealed with the cryptography of the browser, not of the library.
  ['v1-x25519-browser', browser],
  ['v1-hybrid', hybrid],
] as const;

describe('what any version sealed', () => {
  it.each(GOLDEN)('opens with each of its keys: %s', async (_, golden) => {
    for (const identity of golden.identities) {
      const opened = await unsealSubmission(golden.sealed as SealedSubmission, [identity]);
      expect(opened).toEqual(golden.submission);
    }
  });

  it.each(GOLDEN)('is an age file that age itself opens: %s', async (_, golden) => {
    for (const identity of golden.identities) {
      const age = new Decrypter();
      age.addIdentity(identity);
      const text = await age.decrypt(fromBase64(golden.sealed.sealed), 'text');
      expect(JSON.parse(text)).toEqual(golden.submission);
    }
  });
});
