import type { Issue, Result } from '@peerkit/model';
import { FORMATS } from './contact.ts';
import type { FieldRule, FieldRules } from './rules.ts';
import { formatOf, isAsked, isEmpty, isLoose, tidy, type LooseAnswers } from './tidy.ts';

/** Checks one field in the light of the others. The rules must know it. */
export function checkOne(rules: FieldRules, field: string, answers: unknown): Issue[] {
  const rule = Object.hasOwn(rules, field) ? rules[field] : undefined;
  if (rule === undefined) return [{ path: [field], code: 'unknown-field' }];
  const kept = isLoose(answers) ? tidy(rules, answers) : {};
  const own = ownIssues(field, rule, kept);
  return own.length > 0 ? own : issuesBeside(field, rule, rules, kept);
}

/** Checks all answers. Findings: those of each field, what is unknown, then what several answers tell. */
export function checkAll(rules: FieldRules, answers: unknown): Result<LooseAnswers> {
  if (!isLoose(answers)) return { ok: false, issues: [notA('object', [], answers)] };
  const kept = tidy(rules, answers);
  const fields = Object.entries(rules);
  const own = new Map(fields.map(([field, rule]) => [field, ownIssues(field, rule, kept)]));
  const unknown = Object.keys(kept).filter((key) => !own.has(key));
  const issues = [
    ...[...own.values()].flat(),
    ...unknown.map((key): Issue => ({ path: [key], code: 'unknown-field' })),
    ...fields.flatMap(([field, rule]) =>
      own.get(field)?.length === 0 ? issuesBeside(field, rule, rules, kept) : [],
    ),
  ];
  if (issues.length > 0) return { ok: false, issues };
  const given = fields.filter(([field]) => Object.hasOwn(kept, field));
  return { ok: true, value: Object.fromEntries(given.map(([field]) => [field, kept[field]])) };
}

/** What a value alone tells. */
function ownIssues(field: string, rule: FieldRule, answers: LooseAnswers): Issue[] {
  const path = [field];
  if (!Object.hasOwn(answers, field)) {
    return rule.required && !rule.when ? [{ path, code: 'required' }] : [];
  }
  const value = answers[field];
  switch (rule.takes) {
    case 'text':
      if (typeof value !== 'string') return [notA('string', path, value)];
      if (value === '') return [{ path, code: 'required' }];
      return isWithin(value, rule.max)
        ? []
        : [{ path, code: 'too-long', params: { max: rule.max } }];
    case 'yes-no':
      return typeof value === 'boolean' ? [] : [notA('boolean', path, value)];
    case 'choice':
      return choiceIssues(rule.from, path, value);
    case 'choices': {
      if (!Array.isArray(value)) return [notA('array', path, value)];
      if (value.length === 0) return [{ path, code: 'required' }];
      const max = rule.from.length;
      // Each of too many is not looked at: that could be 100,000 findings.
      if (value.length > max) return [{ path, code: 'too-many', params: { max } }];
      return value.flatMap((one, at) => choiceIssues(rule.from, [field, at], one));
    }
  }
}

function choiceIssues(from: readonly string[], path: Issue['path'], value: unknown): Issue[] {
  if (from.some((one) => one === value)) return [];
  return [{ path, code: isEmpty(value) ? 'required' : 'not-allowed' }];
}

/** What only the other answers can tell of a value that is fine by itself. */
function issuesBeside(
  field: string,
  rule: FieldRule,
  rules: FieldRules,
  answers: LooseAnswers,
): Issue[] {
  const value = answers[field];
  if (rule.when && rule.required && isAsked(rule, rules, answers) && isEmpty(value)) {
    return [{ path: [field], code: 'required' }];
  }
  const format = rule.takes === 'text' ? formatOf(rule, answers) : undefined;
  if (format === undefined || typeof value !== 'string') return [];
  const { holds, code } = FORMATS[format];
  return holds(value) ? [] : [{ path: [field], code }];
}

/** Characters as a person counts them: most signs outside the first plane are two in a string. */
function isWithin(text: string, max: number): boolean {
  return text.length <= max || (text.length <= max * 2 && Array.from(text).length <= max);
}

function notA(expected: string, path: Issue['path'], value: unknown): Issue {
  return isEmpty(value)
    ? { path, code: 'required' }
    : { path, code: 'wrong-type', params: { expected } };
}
