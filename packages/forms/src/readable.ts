import { formatMessage, type Messages } from '@peerkit/model';
import { isAsked } from './asked.ts';
import { fieldsOf, nameOf, type Field, type FormKind } from './kind.ts';
import { PHOTO_START } from './photo.ts';

/** One answer, for staff to read. */
export interface ReadableAnswer {
  readonly name: string;
  /** What the review on the form calls it. */
  readonly label: string;
  /** What was written, or each option that was chosen, as the form words it. Not safe as HTML. Of a photo: its size. */
  readonly texts: readonly string[];
  /** The bytes of a photo, in base64. */
  readonly jpeg?: string;
}

interface AnswerWords {
  readonly yes: string;
  readonly no: string;
  /** Stands for the answer to a question that was asked and skipped; without it, such a question is left out. */
  readonly notGiven?: string;
}

/**
 * Answers with their labels, in the order of the form.
 *
 * @param answers Answers that passed `checkAnswers`.
 * @param words The kind's words in the reader's language; complete, e.g. `kind.words.en`.
 * @param own The words for the answers of `yes-no` and `consent` fields, and for what was not answered.
 */
export function readableAnswers(
  kind: FormKind,
  answers: Readonly<Record<string, unknown>>,
  words: Messages,
  own: AnswerWords,
): ReadableAnswer[] {
  return fieldsOf(kind).flatMap((field) => {
    const name = nameOf(field);
    const value = answers[name];
    if (!isAsked(kind, field, answers)) return [];
    const label = wordOf(words, `${field.id}.short`) ?? name;
    if (value === undefined) {
      // No answer is how a tally says none.
      const isSkipped = own.notGiven !== undefined && field.control !== 'tally';
      return isSkipped ? [{ name, label, texts: [own.notGiven] }] : [];
    }
    if (field.control === 'photo') {
      return typeof value === 'string' ? [photoAnswer(name, label, value)] : [];
    }
    const texts = (Array.isArray(value) ? value : [value]).map((part: unknown) =>
      typeof part === 'boolean'
        ? own[part ? 'yes' : 'no']
        : textOf(field, String(part), words, own),
    );
    return [{ name, label, texts }];
  });
}

function photoAnswer(name: string, label: string, value: string): ReadableAnswer {
  const jpeg = value.slice(PHOTO_START.length);
  return { name, label, texts: [`JPEG, ${Math.ceil((jpeg.length * 3) / 4 / 1024)} KB`], jpeg };
}

function textOf(field: Field, value: string, words: Messages, own: AnswerWords): string {
  if (field.control === 'consent') {
    const [answer, version] = value.split('-');
    return `${own[answer === 'yes' ? 'yes' : 'no']} (v${version})`;
  }
  return 'options' in field ? (wordOf(words, `${field.id}.${value}`) ?? value) : value;
}

function wordOf(words: Messages, key: string): string | undefined {
  const message = Object.hasOwn(words, key) ? words[key] : undefined;
  // Stryker disable next-line StringLiteral: without parameters no language formats anything.
  return message === undefined ? undefined : formatMessage(message, {}, 'en');
}
