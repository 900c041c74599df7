import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  sign,
  type KeyObject,
} from 'node:crypto';
import { closeSync, fsyncSync, openSync, readFileSync, writeSync } from 'node:fs';
import { publicKeyText, signFile } from '@peerkit/search/signed';
import { codeOf, Failure, reasonOf } from '../failure.ts';

/** The key that signs a list. */
export interface ListKey {
  /** As pages name it: `ed25519:` and hexadecimal. */
  readonly publicKey: string;
  readonly secret: KeyObject;
}

/** Makes a key in a file that only its owner can read. Never writes over a file. */
export function makeListKey(file: string): ListKey {
  const { privateKey: secret } = generateKeyPairSync('ed25519');
  const publicKey = publicKeyOf(secret);
  const pem = secret.export({ type: 'pkcs8', format: 'pem' });
  try {
    const open = openSync(file, 'wx', 0o600);
    try {
      writeSync(open, `# public key: ${publicKey}\n${pem.toString()}`);
      fsyncSync(open);
    } finally {
      closeSync(open);
    }
  } catch (error) {
    if (codeOf(error) === 'EEXIST') throw new Failure('keyThere', { file }, { cause: error });
    throw new Failure('cannotWrite', { file, reason: reasonOf(error) }, { cause: error });
  }
  return { publicKey, secret };
}

/** Reads a key made by {@link makeListKey}, or any Ed25519 key in PEM. */
export function readListKey(file: string): ListKey {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') throw new Failure('noListKey', { file }, { cause: error });
    throw new Failure('cannotRead', { file, reason: reasonOf(error) }, { cause: error });
  }
  try {
    const secret = createPrivateKey(text.slice(Math.max(0, text.indexOf('-----BEGIN'))));
    if (secret.asymmetricKeyType !== 'ed25519') throw new Failure('badListKey', { file });
    return { publicKey: publicKeyOf(secret), secret };
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw new Failure('badListKey', { file }, { cause: error });
  }
}

/** A list with a signature in front of it. */
export async function signedList(
  list: string | Uint8Array,
  { publicKey, secret }: ListKey,
  time: Date,
): Promise<Uint8Array> {
  const bytes = new Uint8Array(Buffer.from(list));
  return signFile(bytes, publicKey, time, (message) => sign(null, message, secret));
}

function publicKeyOf(secret: KeyObject): string {
  const { x = '' } = createPublicKey(secret).export({ format: 'jwk' });
  return publicKeyText(Buffer.from(x, 'base64url'));
}
