import { Encrypter } from 'age-encryption';
import { OutboxError } from '../errors.ts';

/**
 * Encrypts with the library: to hybrid recipients (`age1pq1…`), and where the browser has no X25519. It is large, so it
 * is loaded only then.
 *
 * @throws OutboxError `bad-recipient`.
 */
export async function encryptWithLibrary(
  plain: Uint8Array,
  recipients: readonly string[],
): Promise<Uint8Array<ArrayBuffer>> {
  const encrypter = new Encrypter();
  recipients.forEach((recipient, at) => {
    try {
      encrypter.addRecipient(recipient);
    } catch (cause) {
      throw new OutboxError('bad-recipient', `Recipient ${at + 1} is not an age public key.`, {
        cause,
      });
    }
  });
  return Uint8Array.from(await encrypter.encrypt(plain));
}
