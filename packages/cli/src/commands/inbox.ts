import { writeFile } from 'node:fs/promises';
import { kindOf, type FormKind } from '@peerkit/forms';
import type { SealedSubmission } from '@peerkit/model';
import type { StoredEnvelope, SubmissionStore } from '@peerkit/intake';
import { demoKeyFolder, keyListPath } from '../data/data-folder.ts';
import { keyFile, readIdentities, readKeys } from '../data/key-files.ts';
import type { ListedKey } from '../data/key-list.ts';
import { keyWarnings } from '../inbox/key-warnings.ts';
import { EXIT, Failure, reasonOf, type Exit } from '../failure.ts';
import { readForms } from '../forms/read-form.ts';
import type { CliIo } from '../io.ts';
import { open, type Opened } from '../inbox/open.ts';
import { find, localTime, withStore } from '../inbox/stored.ts';
import {
  answerLines,
  deleteBy,
  handlingLines,
  kindTitle,
  photoOf,
  rawAnswers,
  summary,
} from '../inbox/answers.ts';
import { plain, plainJson, table } from '../text/plain.ts';
import { say } from '../text/say.ts';

export interface InboxOptions {
  readonly data: string;
  readonly identity?: string;
  readonly json?: true;
  /** Files in which the agency changed forms. */
  readonly form: readonly string[];
}

export interface ListOptions extends InboxOptions {
  readonly all?: true;
}

export interface ShowOptions extends InboxOptions {
  /** File to write the photo to; it is written only when asked. */
  readonly photo?: string;
}

/** How many submissions are opened for a list when nobody asks for all: each takes a moment. */
const NEWEST = 200;
/** How many that do not open are listed, after the others: a flood of garbage hides no message. */
const UNOPENED = 10;

/** `peerkit inbox list` */
export async function list(options: ListOptions, io: CliIo): Promise<Exit> {
  return withInbox(options, async (store, { identities, keys, forms }) => {
    const all: Entry[] = [];
    for (const stored of await store.list(options.all ? undefined : NEWEST)) {
      const whole = await store.get(stored.id);
      if (whole) all.push({ stored, ...(await openEntry(whole.submission, identities, forms)) });
    }
    // After the others: a program that fills in forms hides no message of a person.
    const [slow, quick] = [all.filter(isRead), all.filter(isQuick)];
    const good = [...slow, ...quick];
    const copies = all.filter((entry) => isCopy(entry, good));
    const bad = all.filter((entry) => !entry.opened.ok && !copies.includes(entry));
    const unopened = bad.length;
    const found = [...good, ...(options.all ? bad : bad.slice(-UNOPENED))];
    if (options.json) {
      io.out(plainJson(found.map(asJson)));
    } else if (found.length === 0) {
      io.out(say('inboxEmpty'));
    } else {
      const heads = [say('columnId'), say('columnReceived'), say('columnKind'), say('columnAbout')];
      const rows = found.map(({ stored, kind, opened }) => [
        stored.id,
        localTime(stored.receivedAt),
        kindTitle(kind, stored.kind),
        summary(opened),
      ]);
      io.out(table([heads, ...rows]));
      io.out(say('inboxCount', { count: found.length }));
      const more = (await store.count()) - copies.length - found.length;
      if (more > 0) io.out(say('inboxMore', { count: more }));
    }
    for (const entry of found) warn(entry, keys, io);
    if (quick.length > 0) io.err(say('inboxQuick', { count: quick.length }));
    if (copies.length > 0) io.err(say('inboxCopies', { count: copies.length }));
    if (unopened > 0) io.err(say('inboxUnopened', { count: unopened }));
    return unopened > 0 ? EXIT.records : EXIT.ok;
  });
}

/** `peerkit inbox show ID` */
export async function show(id: string, options: ShowOptions, io: CliIo): Promise<Exit> {
  return withInbox(options, async (store, { identities, keys, forms }) => {
    const { submission, receivedAt } = await find(store, id);
    const stored = { ...submission, receivedAt };
    const entry = { stored, ...(await openEntry(submission, identities, forms)) };
    const { opened } = entry;
    const sound = opened.ok && opened.fits;
    if (options.json) {
      io.out(plainJson(asJson(entry)));
    } else {
      // First, and where the answers go: in a file or a pager nobody sees the other channel.
      const warning = warningOf(opened);
      if (warning !== undefined) io.out(`${warning}\n`);
      io.out(table([...headLines(entry), ...answerLines(opened)]));
      const raw = rawAnswers(opened);
      if (raw !== undefined) io.out(`\n${raw}`);
    }
    const photo = photoOf(opened);
    if (options.photo !== undefined) await keepPhoto(photo, options.photo, io);
    else if (photo) io.err(say('hasPhoto'));
    warn(entry, keys, io);
    if (isQuick(entry)) io.err(say('filledQuickly'));
    const told = warningOf(opened);
    if (told !== undefined) io.err(told);
    return sound ? EXIT.ok : EXIT.records;
  });
}

/** Never over a file that is there. */
async function keepPhoto(photo: Uint8Array | undefined, file: string, io: CliIo): Promise<void> {
  if (photo === undefined) {
    io.err(say('noPhoto', { file }));
    return;
  }
  try {
    await writeFile(file, photo, { flag: 'wx', mode: 0o600 });
  } catch (cause) {
    throw new Failure('cannotWrite', { file, reason: reasonOf(cause) }, { cause });
  }
  io.err(say('photoWritten', { file }));
}

/** Why the answers are not shown as the form has them. */
function warningOf(opened: Opened): string | undefined {
  if (!opened.ok) return say(opened.word);
  return opened.fits ? undefined : say('oddAnswers');
}

const isQuick = ({ opened }: Entry): boolean => opened.ok && opened.quick;
const isRead = (entry: Entry): boolean => entry.opened.ok && !isQuick(entry);

/** The sealed bytes of a message that opens, sent once more under an id that is not theirs: nothing of its own. */
const isCopy = ({ stored, opened }: Entry, good: readonly Entry[]): boolean =>
  !opened.ok && good.some((entry) => entry.stored.sha256 === stored.sha256);

interface InboxKeys {
  readonly identities: readonly string[];
  /** Kinds as the agency changed them, by name. */
  readonly forms: ReadonlyMap<string, FormKind>;
  readonly keys: readonly ListedKey[];
}

/** What must be known of a submission beyond its answers. */
function warn({ stored, opened }: Entry, keys: readonly ListedKey[], io: CliIo): void {
  for (const line of keyWarnings(stored, keys)) io.err(line);
  if (opened.ok && opened.locale !== stored.locale) {
    io.err(say('otherLocale', { id: stored.id, locale: plain(opened.locale) }));
  }
}

async function withInbox(
  options: InboxOptions,
  work: (store: SubmissionStore, keys: InboxKeys) => Promise<Exit>,
): Promise<Exit> {
  const { data, identity = keyFile(demoKeyFolder(data), 'staff') } = options;
  return withStore(options.data, async (store) =>
    work(store, {
      identities: readIdentities(identity),
      keys: readKeys(keyListPath(data)),
      forms: await readForms(options.form),
    }),
  );
}

/** One submission of the inbox; `kind` when its form is known here. */
interface Entry {
  readonly stored: StoredEnvelope;
  readonly kind: FormKind | undefined;
  readonly opened: Opened;
}

async function openEntry(
  submission: SealedSubmission,
  identities: readonly string[],
  forms: ReadonlyMap<string, FormKind>,
): Promise<Omit<Entry, 'stored'>> {
  const changed = forms.get(submission.kind);
  if (changed !== undefined) {
    const opened = await open(submission, identities, changed);
    if (!opened.ok || opened.fits) return { kind: changed, opened };
  }
  // From before the change, or of a form that nobody changed.
  const kind = await kindOf(submission.kind);
  return { kind, opened: await open(submission, identities, kind) };
}

function headLines({ stored, kind }: Entry): string[][] {
  return [
    [say('columnId'), stored.id],
    [say('columnReceived'), localTime(stored.receivedAt)],
    [say('columnKind'), kindTitle(kind, stored.kind)],
    [say('fieldLanguage'), stored.locale],
    ...handlingLines(kind, stored.receivedAt),
  ];
}

function asJson({ stored, kind, opened }: Entry) {
  const { id, version, agency, locale, receivedAt } = stored;
  return {
    id,
    receivedAt: new Date(receivedAt).toISOString(),
    kind: stored.kind,
    version,
    agency,
    locale,
    ...(kind && {
      readers: kind.readers,
      sensitive: kind.sensitive,
      deleteBy: deleteBy(kind, receivedAt),
    }),
    ...(opened.ok
      ? { opened: true, fits: opened.fits, quick: opened.quick, answers: opened.answers }
      : { opened: false, code: opened.code }),
  };
}
