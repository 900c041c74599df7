import { writeFile } from 'node:fs/promises';
import { EXIT, Failure, reasonOf, type Exit } from '../failure.ts';
import { answerLines, handlingLines, kindTitle, photoOf, rawAnswers } from '../inbox/answers.ts';
import { asJson, isQuick, withInbox, type Entry, type InboxOptions } from '../inbox/entry.ts';
import type { Opened } from '../inbox/open.ts';
import { stateWords } from '../inbox/state.ts';
import { find, localTime } from '../inbox/stored.ts';
import type { CliIo } from '../io.ts';
import { plainJson, table } from '../text/plain.ts';
import { say } from '../text/say.ts';

export interface ShowOptions extends InboxOptions {
  /** File to write the photo to; it is written only when asked. */
  readonly photo?: string;
}

/** `peerkit inbox show ID` */
export async function show(id: string, options: ShowOptions, io: CliIo): Promise<Exit> {
  return withInbox(options, io, async ({ store, openEntry, warn }) => {
    const { submission, receivedAt } = await find(store, id);
    const entry = await openEntry(submission, receivedAt);
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
    warn(entry);
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

function headLines({ stored, kind, mark, keep }: Entry): string[][] {
  return [
    [say('columnId'), stored.id],
    [say('columnState'), stateWords(mark)],
    [say('columnReceived'), localTime(stored.receivedAt)],
    [say('columnKind'), kindTitle(kind, stored.kind)],
    [say('fieldLanguage'), stored.locale],
    ...handlingLines(kind, stored.receivedAt, keep),
  ];
}
