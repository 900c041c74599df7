import type { StoredEnvelope, StoredSubmission, SubmissionStore } from '@peerkit/intake';
import { openInbox } from '../data/data-folder.ts';
import { Failure, type Exit } from '../failure.ts';
import type { CliIo } from '../io.ts';
import { plain } from '../text/plain.ts';
import { say } from '../text/say.ts';

/** Opens what came in, and closes it after the work. */
export async function withStore(
  data: string,
  work: (store: SubmissionStore) => Promise<Exit>,
): Promise<Exit> {
  const store = await openInbox(data);
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

/** The one submission whose id, or the code on the sender's screen, begins so. */
export async function find(
  store: SubmissionStore,
  id: string,
  missing: 'notFound' | 'notThere' = 'notFound',
): Promise<StoredSubmission> {
  const wanted = bare(id);
  const all = wanted === '' ? [] : await store.list();
  const hits = all.filter((stored) => bare(stored.id).startsWith(wanted));
  if (hits.length > 1) throw new Failure('ambiguous', { id: plain(id) });
  const found = hits[0] && (await store.get(hits[0].id));
  if (found === undefined) throw new Failure(missing, { id: plain(id) });
  return found;
}

/** Says so where the data is a copy: the intake does not learn what is changed in it. */
export async function tellOfCopy(store: SubmissionStore, io: CliIo): Promise<boolean> {
  const { isCopy } = await store.facts();
  if (isCopy) io.err(say('isCopy'));
  return isCopy;
}

/** As many letters and digits as the code on the sender's screen has: fewer name another message too easily. */
const CODE_LENGTH = 8;

/** The submission that somebody means to change, or why there is none. */
export async function named(store: SubmissionStore, id: string): Promise<StoredEnvelope | string> {
  if (bare(id).length < CODE_LENGTH) return say('shortId', { id: plain(id) });
  try {
    const { submission, receivedAt } = await find(store, id, 'notThere');
    return { ...submission, receivedAt };
  } catch (error) {
    if (error instanceof Failure) return error.message;
    throw error;
  }
}

/** An id, or the code on the sender's screen (`92F8-915B`), however somebody typed it. */
function bare(id: string): string {
  return id.toLowerCase().replace(/[\s\p{Dash}]/gu, '');
}

/** `2026-11-21 19:04`, by the clock of this computer. */
export function localTime(ms: number): string {
  const date = new Date(ms);
  const two = (part: number) => String(part).padStart(2, '0');
  const day = [date.getFullYear(), two(date.getMonth() + 1), two(date.getDate())].join('-');
  return `${day} ${two(date.getHours())}:${two(date.getMinutes())}`;
}
