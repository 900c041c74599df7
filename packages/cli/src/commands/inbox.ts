import type { SealedSubmission } from '@peerkit/model';
import type { StoredEnvelope, StoredSubmission, SubmissionStore } from '@peerkit/intake';
import { openInbox } from '../data/data-folder.ts';
import { keyPaths, readIdentities } from '../data/key-files.ts';
import { EXIT, Failure, type Exit } from '../failure.ts';
import type { CliIo } from '../io.ts';
import { open, type Opened } from '../inbox/open.ts';
import { answerLines, kindName, summary } from '../inbox/answers.ts';
import { plain, plainJson, table } from '../text/plain.ts';
import { say } from '../text/say.ts';

export interface InboxOptions {
  readonly data: string;
  readonly identity?: string;
  readonly json?: true;
}

/** `peerkit inbox list` */
export async function list(options: InboxOptions, io: CliIo): Promise<Exit> {
  return withInbox(options, async (store, identities) => {
    const found: { readonly stored: StoredEnvelope; readonly opened: Opened }[] = [];
    for (const stored of await store.list()) {
      const whole = await store.get(stored.id);
      if (whole) found.push({ stored, opened: await open(whole.submission, identities) });
    }
    const unopened = found.filter(({ opened }) => !opened.ok).length;
    if (options.json) {
      io.out(plainJson(found.map(({ stored, opened }) => asJson(stored, opened))));
    } else if (found.length === 0) {
      io.out(say('inboxEmpty'));
    } else {
      const heads = [say('columnId'), say('columnReceived'), say('columnKind'), say('columnAbout')];
      const rows = found.map(({ stored, opened }) => [
        stored.id,
        localTime(stored.receivedAt),
        kindName(stored.kind),
        summary(opened),
      ]);
      io.out(table([heads, ...rows]));
      io.out(say('inboxCount', { count: found.length }));
    }
    if (unopened > 0) io.err(say('inboxUnopened', { count: unopened }));
    return unopened > 0 ? EXIT.records : EXIT.ok;
  });
}

/** `peerkit inbox show ID` */
export async function show(id: string, options: InboxOptions, io: CliIo): Promise<Exit> {
  return withInbox(options, async (store, identities) => {
    const { submission, receivedAt } = await find(store, id);
    const opened = await open(submission, identities);
    const sound = opened.ok && opened.fits;
    if (options.json) {
      io.out(plainJson(asJson({ ...submission, receivedAt }, opened)));
    } else {
      io.out(table([...headLines(submission, receivedAt), ...answerLines(opened)]));
    }
    if (!opened.ok) io.err(say(opened.word));
    else if (!opened.fits) io.err(say('oddAnswers'));
    return sound ? EXIT.ok : EXIT.records;
  });
}

async function withInbox(
  options: InboxOptions,
  work: (store: SubmissionStore, identities: readonly string[]) => Promise<Exit>,
): Promise<Exit> {
  const store = await openInbox(options.data);
  try {
    return await work(store, readIdentities(options.identity ?? keyPaths(options.data).agency));
  } finally {
    await store.close();
  }
}

async function find(store: SubmissionStore, id: string): Promise<StoredSubmission> {
  const wanted = bare(id);
  const all = wanted === '' ? [] : await store.list();
  const hits = all.filter((one) => bare(one.id).startsWith(wanted));
  if (hits.length > 1) throw new Failure('ambiguous', { id: plain(id) });
  const found = hits[0] && (await store.get(hits[0].id));
  if (found === undefined) throw new Failure('notFound', { id: plain(id) });
  return found;
}

/** An id, or the code on the sender's screen (`92F8-915B`), however somebody typed it. */
function bare(id: string): string {
  return id.toLowerCase().replace(/[\s\p{Dash}]/gu, '');
}

function headLines(submission: SealedSubmission, receivedAt: number): string[][] {
  return [
    [say('columnId'), submission.id],
    [say('columnReceived'), localTime(receivedAt)],
    [say('columnKind'), kindName(submission.kind)],
    [say('fieldLanguage'), submission.locale],
  ];
}

function asJson(stored: StoredEnvelope, opened: Opened) {
  const { id, kind, version, agency, locale, receivedAt } = stored;
  return {
    id,
    receivedAt: new Date(receivedAt).toISOString(),
    kind,
    version,
    agency,
    locale,
    ...(opened.ok
      ? { opened: true, fits: opened.fits, answers: opened.answers }
      : { opened: false, code: opened.code }),
  };
}

/** `2026-11-21 19:04`, by the clock of this computer. */
function localTime(ms: number): string {
  const date = new Date(ms);
  const two = (part: number) => String(part).padStart(2, '0');
  const day = [date.getFullYear(), two(date.getMonth() + 1), two(date.getDate())].join('-');
  return `${day} ${two(date.getHours())}:${two(date.getMinutes())}`;
}
