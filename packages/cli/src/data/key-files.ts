import { closeSync, existsSync, fsyncSync, openSync, readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { assertRecipients } from '@peerkit/outbox';
import { generateKeyPair, recipientOf } from '@peerkit/outbox/unseal';
import { codeOf, Failure, reasonOf } from '../failure.ts';

const SECRET = /^AGE-SECRET-KEY-1[A-Z0-9]+$/;

/** Where the keys of a data folder lie. */
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
 * The public keys of a data folder; at the first start both pairs are made. The public ones have a
 * file of their own, so that the secret ones can be taken away and the intake still starts.
 */
export async function ensureKeys(
  data: string,
): Promise<{ readonly recipients: readonly string[]; readonly made: boolean }> {
  const paths = keyPaths(data);
  if (existsSync(paths.recipients))
    return { recipients: readRecipients(paths.recipients), made: false };
  const recipients = [await ensurePair(paths.agency), await ensurePair(paths.recovery)];
  writeDurably(paths.recipients, `${recipients.join('\n')}\n`, 0o644);
  return { recipients: readRecipients(paths.recipients), made: true };
}

/** The secret keys of a file as age-keygen writes it. */
export function readIdentities(file: string): string[] {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') throw new Failure('noKeyFile', { file });
    throw new Failure('cannotRead', { file, reason: reasonOf(error) }, { cause: error });
  }
  const found = lines(text).filter((line) => SECRET.test(line));
  if (found.length === 0) throw new Failure('badKeyFile', { file });
  return found;
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

/** The public key of a pair, made when its file is not there. Never writes over a secret key. */
async function ensurePair(file: string): Promise<string> {
  const { identity, recipient } = await generateKeyPair();
  try {
    writeDurably(file, `# public key: ${recipient}\n${identity}\n`, 0o600);
    return recipient;
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
    const [kept = ''] = readIdentities(file);
    return recipientOf(kept);
  }
}

/** A key that is lost in a power cut takes all that was sealed to it along. */
function writeDurably(file: string, text: string, mode: number): void {
  const handle = openSync(file, 'wx', mode);
  try {
    writeSync(handle, text);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** Lines without comments and empty ones. */
function lines(text: string): string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}
