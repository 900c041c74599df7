import { closeSync, existsSync, fsyncSync, openSync, readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { assertRecipients } from '@peerkit/outbox';
import { generateKeyPair, recipientOf } from '@peerkit/outbox/unseal';
import { codeOf, Failure, reasonOf } from '../failure.ts';

const SECRET = /^AGE-SECRET-KEY-1[A-Z0-9]+$/;

/** Where a data folder keeps its keys. */
export function keyPaths(data: string) {
  const folder = join(data, 'keys');
  return {
    folder,
    agency: join(folder, 'agency.txt'),
    recovery: join(folder, 'recovery.txt'),
    recipients: join(folder, 'recipients.txt'),
  } as const;
}

/**
 * The public keys of a data folder; the first start makes both key pairs. The public keys have a file
 * of their own, so that the intake still starts after the secret keys have been moved away.
 */
export async function ensureKeys(
  data: string,
): Promise<{ readonly recipients: readonly string[]; readonly keysAreNew: boolean }> {
  const paths = keyPaths(data);
  if (existsSync(paths.recipients))
    return { recipients: readRecipients(paths.recipients), keysAreNew: false };
  const recipients = [await ensurePair(paths.agency), await ensurePair(paths.recovery)];
  writeDurably(paths.recipients, `${recipients.join('\n')}\n`, 0o644);
  return { recipients: readRecipients(paths.recipients), keysAreNew: true };
}

/** The secret keys in a file in the format of age-keygen. */
export function readIdentities(file: string): string[] {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') throw new Failure('noKeyFile', { file });
    throw new Failure('cannotRead', { file, reason: reasonOf(error) }, { cause: error });
  }
  const identities = lines(text).filter((line) => SECRET.test(line));
  if (identities.length === 0) throw new Failure('badKeyFile', { file });
  return identities;
}

function readRecipients(file: string): string[] {
  const recipients = lines(readFileSync(file, 'utf8'));
  try {
    assertRecipients(recipients);
  } catch (cause) {
    throw new Failure('badRecipients', { file }, { cause });
  }
  return recipients;
}

/** The public key of a pair, which is made when its file is missing. Never overwrites a secret key. */
async function ensurePair(file: string): Promise<string> {
  const { identity, recipient } = await generateKeyPair();
  try {
    writeDurably(file, `# public key: ${recipient}\n${identity}\n`, 0o600);
    return recipient;
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
    const [existing = ''] = readIdentities(file);
    return recipientOf(existing);
  }
}

/** Waits until the file is on disk: losing a key in a power cut would lose everything sealed to it. */
function writeDurably(file: string, text: string, mode: number): void {
  const handle = openSync(file, 'wx', mode);
  try {
    writeSync(handle, text);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** The lines of a file, without comments and empty lines. */
function lines(text: string): string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}
