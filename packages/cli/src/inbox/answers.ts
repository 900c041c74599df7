import { readableAnswers, type FormKind, type ReadableAnswer } from '@peerkit/forms';
import { isPhoto, PHOTO_START } from '@peerkit/forms/check';
import { formatMessage } from '@peerkit/model';
import { plain, plainJson } from '../text/plain.ts';
import { say } from '../text/say.ts';
import { dueAt, type KeepDays } from './keep-days.ts';
import type { Opened } from './open.ts';

/** Longest text of a list's last column. */
const SUMMARY_MAX = 60;
/** A tab, named as the other characters are that a terminal does not show. */
const TAB = '<U+0009>';

/** The title of a form; the name on the submission where the form is not known here. */
export function kindTitle(kind: FormKind | undefined, name: string): string {
  const title = kind?.words.en['title'];
  return title === undefined ? plain(name) : formatMessage(title, {}, 'en');
}

/** One line about a submission: the answers that the form names as its summary. A yes is what it says yes to. */
export function summary(opened: Opened): string {
  if (!opened.ok) return say(opened.word);
  if (!opened.fits) return say('oddAnswers');
  const answers = readable(opened.kind, opened.answers);
  const line = opened.kind.summary
    .flatMap((name) => answers.find((answer) => answer.name === name) ?? [])
    .flatMap((answer) => inShort(answer, opened.answers[answer.name]))
    .join(' · ');
  return line.length > SUMMARY_MAX ? `${line.slice(0, SUMMARY_MAX - 1)}…` : line;
}

/**
 * Label and value of each answer, in the order of the form: also of what was asked and not answered, such as whether a
 * message is safe.
 */
export function answerLines(opened: Opened): string[][] {
  if (!opened.ok || !opened.fits) return [];
  return readable(opened.kind, opened.answers, say('notGiven')).map((answer) => [
    answer.label,
    // The lines of a longer text are indented under the first.
    textOf(answer).replace(/\n/g, '\n    '),
  ]);
}

/** Answers that do not fit a form, as they came; nothing else is aligned with them. */
export function rawAnswers(opened: Opened): string | undefined {
  if (!opened.ok || opened.fits) return undefined;
  const text = JSON.stringify(opened.answers, (_, value: unknown) =>
    typeof value === 'string' && value.length > MOST_RAW ? cut(value) : value,
  );
  return plainJson(JSON.parse(text));
}

/** So much of an answer that fits no form is shown, in characters: a photo would fill the screen. */
const MOST_RAW = 4000;

const cut = (value: string): string =>
  say('cutAnswer', { start: value.slice(0, 40), count: value.length });

/** The bytes of the photo among the answers; undefined where there is none. Also of answers that do not fit the form. */
export function photoOf(opened: Opened): Uint8Array | undefined {
  if (!opened.ok) return undefined;
  if (!opened.fits) return rawPhoto(opened.answers);
  const jpeg = readable(opened.kind, opened.answers).find((answer) => answer.jpeg)?.jpeg;
  return jpeg === undefined ? undefined : Buffer.from(jpeg, 'base64');
}

function rawPhoto(answers: unknown): Uint8Array | undefined {
  const values: readonly unknown[] = Object.values(answers ?? {});
  const photo = values.find(
    (value): value is string => typeof value === 'string' && isPhoto(value),
  );
  return photo === undefined ? undefined : Buffer.from(photo.slice(PHOTO_START.length), 'base64');
}

/** Who may read a submission, what it can reveal and until when it may be kept, as its form has it. */
export function handlingLines(
  kind: FormKind | undefined,
  receivedAt: number,
  keep: KeepDays,
): string[][] {
  const words = (codes: readonly string[]) =>
    codes.map((code) => code.replaceAll('-', ' ')).join(', ');
  const day = deleteBy(receivedAt, keep);
  return [
    ...(kind ? [[say('fieldReaders'), words(kind.readers)]] : []),
    ...(kind?.sensitive.length ? [[say('fieldSensitive'), words(kind.sensitive)]] : []),
    ...(day === undefined
      ? []
      : [[say('fieldDeleteBy'), keep.isPromised ? day : say('deleteBy', { day })]]),
  ];
}

/** The last day, `2026-12-21`, on which a submission should still be kept; undefined where nobody says. */
export function deleteBy(receivedAt: number, { days }: KeepDays): string | undefined {
  if (!Number.isFinite(days)) return undefined;
  return new Date(dueAt(receivedAt, days)).toISOString().slice(0, 10);
}

function readable(
  kind: FormKind,
  answers: Readonly<Record<string, unknown>>,
  notGiven?: string,
): ReadableAnswer[] {
  const own = { yes: say('yes'), no: say('no'), ...(notGiven !== undefined && { notGiven }) };
  return readableAnswers(kind, answers, kind.words.en, own);
}

function textOf({ texts }: ReadableAnswer): string {
  // A tab between two columns must not make one of them.
  return texts.map((text) => plain(text.replaceAll('\t', TAB))).join(', ');
}

function inShort(answer: ReadableAnswer, value: unknown): readonly string[] {
  if (value === false) return [];
  return [oneLine(value === true ? answer.label : textOf(answer))];
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
