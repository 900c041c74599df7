import { kindOf, type FormKind } from '@peerkit/forms';
import type { KeepPromise, Mark, StoredEnvelope, SubmissionStore } from '@peerkit/intake';
import type { SealedSubmission } from '@peerkit/model';
import { demoKeyFolder, keyListPath } from '../data/data-folder.ts';
import { keyFile, readIdentities, readKeys } from '../data/key-files.ts';
import type { ListedKey } from '../data/key-list.ts';
import type { Exit } from '../failure.ts';
import { readForms } from '../forms/read-form.ts';
import type { CliIo } from '../io.ts';
import { plain } from '../text/plain.ts';
import { say } from '../text/say.ts';
import { deleteBy } from './answers.ts';
import { keepDaysOf, type KeepDays } from './keep-days.ts';
import { keyWarnings } from './key-warnings.ts';
import { open, type Opened } from './open.ts';
import { withStore } from './stored.ts';

export interface InboxOptions {
  readonly data: string;
  readonly identity?: string;
  readonly json?: true;
  /** Files in which the agency changed forms. */
  readonly form: readonly string[];
}

/** One submission of the inbox; `kind` when its form is known here. */
export interface Entry {
  readonly stored: StoredEnvelope;
  readonly kind: FormKind | undefined;
  readonly opened: Opened;
  /** What staff did about it; undefined when it is new. */
  readonly mark: Mark | undefined;
  readonly keep: KeepDays;
}

/** What an inbox is read with. */
export interface Inbox {
  readonly store: SubmissionStore;
  readonly marks: ReadonlyMap<string, Mark>;
  /** Opens a submission, with all that is known of it. */
  readonly openEntry: (submission: SealedSubmission, receivedAt: number) => Promise<Entry>;
  /** Says what must be known of a submission beyond its answers. */
  readonly warn: (entry: Entry) => void;
}

export async function withInbox(
  options: InboxOptions,
  io: CliIo,
  work: (inbox: Inbox) => Promise<Exit>,
): Promise<Exit> {
  const { data, identity = keyFile(demoKeyFolder(data), 'staff') } = options;
  return withStore(data, async (store) => {
    const identities = readIdentities(identity);
    const keys = readKeys(keyListPath(data));
    const forms = await readForms(options.form);
    const [marks, { promises }] = [await store.marks(), await store.facts()];
    return work({
      store,
      marks,
      openEntry: async (submission, receivedAt) => ({
        stored: { ...submission, receivedAt },
        mark: marks.get(submission.id),
        ...(await opened(submission, identities, forms, { receivedAt, promises })),
      }),
      warn: (entry) => warn(entry, keys, io),
    });
  });
}

async function opened(
  submission: SealedSubmission,
  identities: readonly string[],
  forms: ReadonlyMap<string, FormKind>,
  when: { readonly receivedAt: number; readonly promises: readonly KeepPromise[] },
): Promise<Pick<Entry, 'kind' | 'opened' | 'keep'>> {
  const of = async (kind: FormKind | undefined) => ({
    kind,
    opened: await open(submission, identities, kind),
    keep: keepDaysOf(kind, when.receivedAt, when.promises),
  });
  const changed = forms.get(submission.kind);
  if (changed !== undefined) {
    const own = await of(changed);
    if (!own.opened.ok || own.opened.fits) return own;
  }
  // From before the change, or of a form that nobody changed.
  return of(await kindOf(submission.kind));
}

function warn({ stored, opened }: Entry, keys: readonly ListedKey[], io: CliIo): void {
  for (const line of keyWarnings(stored, keys)) io.err(line);
  if (opened.ok && opened.locale !== stored.locale) {
    io.err(say('otherLocale', { id: stored.id, locale: plain(opened.locale) }));
  }
}

export const isQuick = ({ opened }: Entry): boolean => opened.ok && opened.quick;

export function asJson({ stored, kind, opened, mark, keep }: Entry) {
  const { id, version, agency, locale, receivedAt } = stored;
  const day = deleteBy(receivedAt, keep);
  return {
    id,
    receivedAt: new Date(receivedAt).toISOString(),
    state: mark?.state ?? 'new',
    ...(mark && { markedAt: new Date(mark.at).toISOString() }),
    ...(mark?.by !== undefined && { markedBy: mark.by }),
    kind: stored.kind,
    version,
    agency,
    locale,
    ...(kind && { readers: kind.readers, sensitive: kind.sensitive }),
    ...(day !== undefined && { deleteBy: day }),
    ...(opened.ok
      ? { opened: true, fits: opened.fits, quick: opened.quick, answers: opened.answers }
      : { opened: false, code: opened.code }),
  };
}
