import type { Mark, StoredEnvelope } from '@peerkit/intake';
import { EXIT, type Exit } from '../failure.ts';
import { kindTitle, summary } from '../inbox/answers.ts';
import { asJson, isQuick, withInbox, type Entry, type InboxOptions } from '../inbox/entry.ts';
import { stateWords } from '../inbox/state.ts';
import { localTime } from '../inbox/stored.ts';
import type { CliIo } from '../io.ts';
import { plainJson, table } from '../text/plain.ts';
import { say } from '../text/say.ts';

export interface ListOptions extends InboxOptions {
  readonly all?: true;
  /** Only what nobody has taken or done. */
  readonly new?: true;
}

/** How many submissions are opened for a list when nobody asks for all: each takes a moment. */
const NEWEST = 200;
/** How many that do not open are listed, after the others: a flood of garbage hides no message. */
const UNOPENED = 10;

/** `peerkit inbox list` */
export async function list(options: ListOptions, io: CliIo): Promise<Exit> {
  return withInbox(options, io, async ({ store, marks, openEntry, warn }) => {
    const stored = await store.list();
    const wanted = stored.filter(({ id }) => !options.new || !marks.has(id));
    const all: Entry[] = [];
    for (const { id } of options.all ? wanted : newest(wanted, marks)) {
      const whole = await store.get(id);
      if (whole) all.push(await openEntry(whole.submission, whole.receivedAt));
    }
    const quick = all.filter(isQuick);
    const good = all.filter((entry) => entry.opened.ok);
    const copies = all.filter((entry) => isCopy(entry, good));
    const bad = all.filter((entry) => !entry.opened.ok && !copies.includes(entry));
    const unopened = bad.length;
    const found = inOrder([...good, ...(options.all ? bad : bad.slice(-UNOPENED))]);
    if (options.json) {
      io.out(plainJson(found.map(asJson)));
    } else if (found.length === 0) {
      io.out(say(stored.length > 0 ? 'inboxNoneNew' : 'inboxEmpty'));
    } else {
      const heads = [
        'columnId',
        'columnState',
        'columnReceived',
        'columnKind',
        'columnAbout',
      ] as const;
      const rows = found.map(({ stored: { id, receivedAt, kind: name }, kind, mark, opened }) => [
        ...[id, stateWords(mark), localTime(receivedAt), kindTitle(kind, name), summary(opened)],
      ]);
      io.out(table([heads.map((head) => say(head)), ...rows]));
      io.out(say('inboxCount', { count: found.length }));
      const fresh = found.filter(({ mark }) => mark === undefined).length;
      if (fresh > 0 && fresh < found.length) io.out(say('inboxNewCount', { count: fresh }));
      const more = wanted.length - copies.length - found.length;
      if (more > 0) io.out(say('inboxMore', { count: more }));
    }
    for (const entry of found) warn(entry);
    if (quick.length > 0) io.err(say('inboxQuick', { count: quick.length }));
    if (copies.length > 0) io.err(say('inboxCopies', { count: copies.length }));
    if (unopened > 0) io.err(say('inboxUnopened', { count: unopened }));
    return unopened > 0 ? EXIT.records : EXIT.ok;
  });
}

/** Those that somebody has yet to see to, before those that are done. */
function newest(
  stored: readonly StoredEnvelope[],
  marks: ReadonlyMap<string, Mark>,
): readonly StoredEnvelope[] {
  const isDone = ({ id }: StoredEnvelope): boolean => marks.get(id)?.state === 'done';
  const open = stored.filter((submission) => !isDone(submission)).slice(-NEWEST);
  const room = NEWEST - open.length;
  return room === 0 ? open : [...stored.filter(isDone).slice(-room), ...open];
}

/**
 * New ones first, then those that somebody took, each by when they came. After them what a program may have filled in
 * and what does not open, so that these hide no message of a person; last what is done.
 */
function inOrder(entries: readonly Entry[]): readonly Entry[] {
  const place = (entry: Entry): number => {
    if (entry.mark?.state === 'done') return 4;
    if (!entry.opened.ok) return 3;
    if (isQuick(entry)) return 2;
    return entry.mark ? 1 : 0;
  };
  return [...entries].sort((a, b) => place(a) - place(b));
}

/** The sealed bytes of a message that opens, sent once more under an id that is not theirs: nothing of its own. */
const isCopy = ({ stored, opened }: Entry, good: readonly Entry[]): boolean =>
  !opened.ok && good.some((entry) => entry.stored.sha256 === stored.sha256);
