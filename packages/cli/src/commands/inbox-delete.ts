import { kindOf } from '@peerkit/forms';
import type { StoredEnvelope, SubmissionStore } from '@peerkit/intake';
import { EXIT, Failure, type Exit } from '../failure.ts';
import { readForms } from '../forms/read-form.ts';
import { dueAt, kindTitle } from '../inbox/answers.ts';
import { find, localTime, withStore } from '../inbox/stored.ts';
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
  /** Days after which a message is due, where the page promises fewer than the form. */
  readonly keepDays?: string;
}

/** `peerkit inbox delete ID…`, or `--due`: each whose day to be deleted is over. */
export async function remove(
  ids: readonly string[],
  { data, form, due, keepDays }: DeleteOptions,
  io: CliIo,
): Promise<Exit> {
  if (due !== true && ids.length === 0) throw new Failure('nothingToDelete', {});
  return withStore(data, async (store) => {
    const found: StoredEnvelope[] = [];
    for (const id of ids) {
      const { submission, receivedAt } = await find(store, id);
      found.push({ ...submission, receivedAt });
    }
    if (due === true)
      found.push(
        ...(await dueIn(store, form, daysIn(keepDays), (io.now?.() ?? new Date()).getTime())),
      );
    let deleted = 0;
    for (const stored of found) {
      // Named twice, or deleted by somebody else meanwhile.
      if (!(await store.delete(stored.id))) continue;
      deleted += 1;
      const kind = kindTitle(await kindOf(stored.kind), stored.kind);
      io.out(say('inboxDeleted', { id: stored.id, kind, day: localTime(stored.receivedAt) }));
    }
    io.out(say('inboxDeletedCount', { count: deleted }));
    return EXIT.ok;
  });
}

/** Those whose last day is over: that of their form, or an earlier one that the page promises. */
async function dueIn(
  store: SubmissionStore,
  form: readonly string[],
  most: number | undefined,
  now: number,
): Promise<readonly StoredEnvelope[]> {
  const forms = await readForms(form);
  const due: StoredEnvelope[] = [];
  for (const stored of await store.list()) {
    const kind = forms.get(stored.kind) ?? (await kindOf(stored.kind));
    const days = Math.min(most ?? Infinity, kind?.keepDays ?? Infinity);
    if (now > dueAt(stored.receivedAt, days)) due.push(stored);
  }
  return due;
}

function daysIn(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const days = Number(text);
  if (!Number.isInteger(days) || days < 1) throw new Failure('badDays', { value: plain(text) });
  return days;
}
