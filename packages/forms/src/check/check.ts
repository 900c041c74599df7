import type { Issue, Result } from '@peerkit/model';
import type { AnswersOf } from '../answers.ts';
import { isEmpty, optionsOf } from '../asked.ts';
import type { Field, FormKind } from '../kind.ts';
import { isPhoto, PHOTO_MOST } from '../photo.ts';
import { FORMATS } from './formats.ts';
import { fieldsByName } from './names.ts';
import { askedOf, isLoose, tidy, type LooseAnswers } from './tidy.ts';

/**
 * Checks one answer against the others, e.g. when a person leaves a field.
 *
 * Codes: `required`, `too-long` (`{max}`), `not-allowed`, `wrong-type` (`{expected}`), `too-many`
 * (`{max}`), `not-whole`, `too-small` (`{min}`), `too-large` (`{max}`), `not-a-phone`, `not-an-email`,
 * `not-a-date`, `not-a-photo`; `unknown-field` for a caller's mistake. Each issue's path
 * starts with the name. An empty text counts as not given.
 *
 * @param name A property of the kind's answers, e.g. `contact`.
 * @param answers All answers so far; missing ones are fine.
 */
export function checkField(kind: FormKind, name: string, answers: unknown): Issue[] {
  const fields = fieldsByName(kind).get(name);
  if (fields === undefined) return [{ path: [name], code: 'unknown-field' }];
  const kept = isLoose(answers) ? tidy(kind, answers) : {};
  const own = ownIssues(name, fields[0], kept);
  return own.length > 0 ? own : issueBeside(kind, name, fields, kept);
}

/**
 * Checks all answers before they are sealed. The value that comes back is tidy: outer spaces gone,
 * empty answers left out, and nothing kept that was not asked. Codes as for {@link checkField}.
 *
 * Issues come in this order: what is wrong with each answer by itself, in the order of the form; fields
 * that the kind does not have; what is wrong only because of other answers ({@link issuesTogether}).
 */
export function checkAnswers<Kind extends FormKind>(
  kind: Kind,
  answers: unknown,
): Result<AnswersOf<Kind>>;
export function checkAnswers(kind: FormKind, answers: unknown): Result<LooseAnswers> {
  if (!isLoose(answers)) return { ok: false, issues: [wrongType('object', [], answers)] };
  const kept = tidy(kind, answers);
  const byName = fieldsByName(kind);
  const own = [...byName].flatMap(([name, [field]]) => ownIssues(name, field, kept));
  const unknown = Object.keys(kept).filter((key) => !byName.has(key));
  const wrong = new Set(own.map(({ path: [name] }) => name));
  const issues = [
    ...own,
    ...unknown.map((key): Issue => ({ path: [key], code: 'unknown-field' })),
    ...issuesTogether(kind, kept, (name) => wrong.has(name)),
  ];
  if (issues.length > 0) return { ok: false, issues };
  const given = [...byName.keys()].filter((name) => Object.hasOwn(kept, name));
  return { ok: true, value: Object.fromEntries(given.map((name) => [name, kept[name]])) };
}

/**
 * What is wrong only because of other answers, in the order of the form: an answer that another
 * one makes necessary, and the format of a text. Answers that are wrong by themselves are left out.
 *
 * @param answers Tidy answers.
 */
export function issuesTogether(
  kind: FormKind,
  answers: LooseAnswers,
  isWrong: (name: string) => boolean,
): Issue[] {
  return [...fieldsByName(kind)].flatMap(([name, fields]) =>
    isWrong(name) ? [] : issueBeside(kind, name, fields, answers),
  );
}

/** What is wrong with an answer by itself. */
function ownIssues(name: string, field: Field, answers: LooseAnswers): Issue[] {
  const path = [name];
  if (!Object.hasOwn(answers, name)) {
    return field.required && !field.when ? [{ path, code: 'required' }] : [];
  }
  const value = answers[name];
  switch (field.control) {
    case 'photo':
      if (typeof value !== 'string') return [wrongType('string', path, value)];
      if (value.length > PHOTO_MOST)
        return [{ path, code: 'too-long', params: { max: PHOTO_MOST } }];
      return isPhoto(value) ? [] : [{ path, code: 'not-a-photo' }];
    case 'text':
    case 'lines':
    case 'place':
      if (typeof value !== 'string') return [wrongType('string', path, value)];
      return isWithin(value, field.max)
        ? []
        : [{ path, code: 'too-long', params: { max: field.max } }];
    case 'yes-no':
      return typeof value === 'boolean' ? [] : [wrongType('boolean', path, value)];
    case 'tally':
      return tallyIssues(field.most, path, value);
    case 'radios':
    case 'consent':
      return optionIssues(optionsOf(field), path, value);
    case 'checkboxes': {
      if (!Array.isArray(value)) return [wrongType('array', path, value)];
      if (value.length === 0) return [{ path, code: 'required' }];
      const max = field.options.length;
      // Each of too many is not looked at: that could be 100,000 issues.
      if (value.length > max) return [{ path, code: 'too-many', params: { max } }];
      return value.flatMap((option, at) => optionIssues(field.options, [name, at], option));
    }
  }
}

function tallyIssues(max: number, path: Issue['path'], value: unknown): Issue[] {
  if (typeof value !== 'number' || !Number.isFinite(value)) {
    return [wrongType('number', path, value)];
  }
  if (!Number.isSafeInteger(value)) return [{ path, code: 'not-whole' }];
  if (value < 1) return [{ path, code: 'too-small', params: { min: 1 } }];
  return value <= max ? [] : [{ path, code: 'too-large', params: { max } }];
}

function optionIssues(options: readonly unknown[], path: Issue['path'], value: unknown): Issue[] {
  if (options.includes(value)) return [];
  return [{ path, code: isEmpty(value) ? 'required' : 'not-allowed' }];
}

/** What is wrong with an answer that is fine by itself, given the others. */
function issueBeside(
  kind: FormKind,
  name: string,
  fields: readonly Field[],
  answers: LooseAnswers,
): Issue[] {
  const field = askedOf(kind, fields, answers);
  const value = answers[name];
  if (field?.when && field.required && isEmpty(value)) return [{ path: [name], code: 'required' }];
  if (!field || !('format' in field) || typeof value !== 'string') return [];
  const { holds, code } = FORMATS[field.format];
  return holds(value) ? [] : [{ path: [name], code }];
}

/** Counts characters as a person does: an emoji is two code units or more in a string. */
function isWithin(text: string, max: number): boolean {
  // Stryker disable next-line ConditionalExpression: only keeps the counting short.
  return text.length <= max * 2 && text.replace(/[^]/gu, '.').length <= max;
}

function wrongType(expected: string, path: Issue['path'], value: unknown): Issue {
  return isEmpty(value)
    ? { path, code: 'required' }
    : { path, code: 'wrong-type', params: { expected } };
}
