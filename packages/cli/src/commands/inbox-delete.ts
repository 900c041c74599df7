import { kindOf } from '@peerkit/forms';
import type { StoredEnvelope, SubmissionStore } from '@peerkit/intake';
import { codeOf, EXIT, Failure, reasonOf, type Exit } from '../failure.ts';
import { readForms } from '../forms/read-form.ts';
import { kindTitle } from '../inbox/answers.ts';
import { dueAt, keepDaysOf } from '../inbox/keep-days.ts';
import { localTime, named, tellOfCopy, withStore } from '../inbox/stored.ts';
import type { CliIo } from '../io.ts';
import { plain } from '../text/plain.ts';
import { say } from '../text/say.ts';

/** Nothing is opened, so no key is asked for. */
export interface DeleteOptions {
  readonly data: string;
  /** Files in which the agency changed forms. */
  readonly form: readonly string[];
  /** Also each whose day to be deleted is over. */
  readonly due?: true;
  /** Days after which a message is due, where another page promises fewer than the form and the intake. */
  readonly keepDays?: string;
}

/**
 * `peerkit inbox delete ID…`, or `--due`: each whose day to be deleted is over. What cannot be found or deleted is
 * named, and the others are deleted all the same.
 */
export async function remove(
  ids: readonly string[],
  { data, form, due, keepDays }: DeleteOptions,
  io: CliIo,
): Promise<Exit> {
  if (due !== true && ids.length === 0) throw new Failure('nothingToDelete', {});
  if (due !== true && keepDays !== undefined) throw new Failure('keepDaysAlone', {});
  const most = daysIn(keepDays);
  return withStore(data, async (store) => {
    const found: StoredEnvelope[] = [];
    const wrong: string[] = [];
    const tell = (message: string): void => {
      wrong.push(message);
      io.err(message);
    };
    for (const id of ids) {
      const wanted = await named(store, id);
      if (typeof wanted === 'string') tell(wanted);
      else found.push(wanted);
    }
    if (due === true)
      found.push(...(await dueIn(store, form, most, (io.now?.() ?? new Date()).getTime())));
    const marks = await store.marks();
    let count = 0;
    let unseen = 0;
    for (const stored of found) {
      try {
        const deleted = await store.delete(stored.id);
        count += deleted.length;
        if (due === true && deleted.length > 0 && !marks.has(stored.id)) unseen += 1;
        // None: named twice, or deleted by somebody else meanwhile.
        await tellOf(stored, deleted, store, io);
      } catch (error) {
        if (codeOf(error) !== 'ERR_SQLITE_ERROR') throw error;
        tell(say('cannotDelete', { id: stored.id, reason: reasonOf(error) }));
      }
    }
    io.out(count === 0 ? say('inboxNoneDeleted') : say('inboxDeletedCount', { count }));
    if (unseen > 0) io.err(say('inboxDeletedNew', { count: unseen }));
    await tellOfCopy(store, io);
    if (wrong.length === 0) return EXIT.ok;
    return count > 0 ? EXIT.records : EXIT.unusable;
  });
}

async function tellOf(
  stored: StoredEnvelope,
  deleted: readonly string[],
  store: SubmissionStore,
  io: CliIo,
): Promise<void> {
  const [own, ...copies] = deleted;
  if (own === undefined) return;
  const kind = kindTitle(await kindOf(stored.kind), stored.kind);
  io.out(say('inboxDeleted', { id: own, kind, day: localTime(stored.receivedAt) }));
  for (const id of copies) io.out(say('inboxDeletedCopy', { id }));
  for (const { id, sha256 } of await store.list())
    if (sha256 === stored.sha256) io.err(say('inboxSameBytes', { id }));
}

/** Those whose last day is over: that of their form, or an earlier one that a page promises. */
async function dueIn(
  store: SubmissionStore,
  form: readonly string[],
  most: number | undefined,
  now: number,
): Promise<readonly StoredEnvelope[]> {
  const forms = await readForms(form);
  const { promises } = await store.facts();
  const due: StoredEnvelope[] = [];
  for (const stored of await store.list()) {
    const kind = forms.get(stored.kind) ?? (await kindOf(stored.kind));
    const { days } = keepDaysOf(kind, stored.receivedAt, promises);
    if (now > dueAt(stored.receivedAt, Math.min(most ?? Infinity, days))) due.push(stored);
  }
  return due;
}

function daysIn(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const days = Number(text);
  if (!Number.isInteger(days) || days < 1) throw new Failure('badDays', { value: plain(text) });
  return days;
}
