import { fieldsOf, isAsked, optionsOf, type Field, type FormKind } from '@peerkit/forms';
import { Hand } from '../../shared/testing/hand.ts';
import type { PeerOutreachForm } from '../outreach-form.ts';
import { heading, pressOn, until } from './walk.ts';

/** What somebody writes where nothing else fits; easy to find if it leaks. */
const WRITTEN = {
  phone: '519 555 0188',
  email: 'canary@example.org',
  date: '2026-11-20',
} as const;

/** What somebody answers at each field: the first choice, or a word. */
function answerOf(field: Field): string {
  if (field.control === 'tally') return '2';
  // A photo is chosen in a window of the browser, which no test can reach.
  if (field.control === 'photo') return '';
  return 'max' in field
    ? field.format
      ? WRITTEN[field.format]
      : `Canary ${field.id}`
    : (optionsOf(field)[0] ?? '');
}

/** The answers of the fields that are asked, by field, if each is answered with {@link answerOf}. */
export function allAnswers(kind: FormKind): ReadonlyMap<Field, string> {
  const given: Record<string, string> = {};
  const answers = new Map<Field, string>();
  for (const field of fieldsOf(kind)) {
    if (!isAsked(kind, field, given)) continue;
    given[field.id] = answerOf(field);
    answers.set(field, answerOf(field));
  }
  return answers;
}

/** Answers one field. */
export type Answer = (form: PeerOutreachForm, field: Field, answer: string) => Promise<void>;

/** By events, for stories and for tests that are not about how somebody answers. */
export const byHand: Answer = async (form, field, answer) => {
  if (answer === '') return;
  const hand = new Hand(form);
  if ('max' in field || field.control === 'tally') await hand.write(`#f-${field.id}`, answer);
  else await hand.press(`input[name="${field.id}"][value="${answer}"]`);
};

/** The fields of the page that is shown. */
function shownFields(form: PeerOutreachForm, kind: FormKind): Field[] {
  return fieldsOf(kind).filter(({ id }) => form.shadowRoot?.querySelector(`#f-${id}`) !== null);
}

/** Answers the page that is shown, and goes on to the next one. */
async function answerPage(
  form: PeerOutreachForm,
  fields: readonly Field[],
  answer: Answer,
  goOn: (form: PeerOutreachForm) => Promise<void>,
): Promise<string> {
  const before = heading(form);
  for (const field of fields) await answer(form, field, answerOf(field));
  await goOn(form);
  await until(`the page after "${before}"`, () => heading(form) !== before);
  return before;
}

/** Answers some pages of any kind. */
export async function walkOn(form: PeerOutreachForm, kind: FormKind, pages: number): Promise<void> {
  await until('the first question', () => shownFields(form, kind).length > 0);
  for (let page = 0; page < pages; page += 1) {
    await answerPage(form, shownFields(form, kind), byHand, pressOn);
  }
}

/** Answers every question of any kind, up to the review, and returns the headings on the way. */
export async function walkToReview(
  form: PeerOutreachForm,
  kind: FormKind,
  answer: Answer = byHand,
  goOn: (form: PeerOutreachForm) => Promise<void> = pressOn,
): Promise<string[]> {
  const passed: string[] = [];
  await until('the first question', () => shownFields(form, kind).length > 0);
  for (;;) {
    const fields = shownFields(form, kind);
    if (fields.length === 0) return passed;
    passed.push(await answerPage(form, fields, answer, goOn));
  }
}
