import { adaptKind } from '@peerkit/forms/adapt';
import type { FormKind } from '@peerkit/forms';

/** Longest file of changes, in characters. */
const MOST = 200_000;

/**
 * A kind as the agency changed it.
 *
 * @param changes The changes, or the address of a JSON file with them.
 * @throws Error that says what is wrong, for the console: then there is no form. Ours instead would ask what
 * the agency does not want to be asked.
 */
export async function adapted(kind: FormKind, changes: unknown): Promise<FormKind> {
  const read = typeof changes === 'string' ? await load(changes) : changes;
  const result = adaptKind(kind, read);
  if (result.ok) return result.value;
  const wrong = result.issues.map(({ path, code }) => `${path.join('.')} ${code}`).join('; ');
  throw new Error(`The questions cannot be used: ${wrong}. Try: peerkit form check`);
}

async function load(address: string): Promise<unknown> {
  const response = await fetch(address, { credentials: 'omit', referrerPolicy: 'no-referrer' });
  if (!response.ok) throw new Error(`The questions did not load: ${response.status}.`);
  const text = await response.text();
  if (text.length > MOST) throw new Error('The file with the questions is too large.');
  return JSON.parse(text) as unknown;
}
