import { barePostAddress, type Format } from './contact.ts';
import type { FieldRule, FieldRules, TextRule } from './rules.ts';

/** Answers as they come: any keys, any values. */
export type LooseAnswers = Readonly<Record<string, unknown>>;

export function isLoose(value: unknown): value is LooseAnswers {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Nothing that a person would call an answer. */
export function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null) return true;
  if (typeof value === 'string') return value.trim() === '';
  return Array.isArray(value) && value.length === 0;
}

/**
 * Whether a field is asked, given the other answers; undefined while the answer it hangs on is not
 * one of the values known.
 */
export function isAsked(
  { when }: FieldRule,
  rules: FieldRules,
  answers: LooseAnswers,
): boolean | undefined {
  if (!when) return true;
  const value = answers[when.field];
  const other = rules[when.field];
  if (typeof value !== 'string' || other?.takes !== 'choice') return undefined;
  return when.is.includes(value) || (other.from.includes(value) ? false : undefined);
}

/** How a text must look, given the other answers. */
export function formatOf({ format }: TextRule, answers: LooseAnswers): Format | undefined {
  const value = format && answers[format.by];
  return typeof value === 'string' && Object.hasOwn(format?.of ?? {}, value)
    ? format?.of[value]
    : undefined;
}

/**
 * Answers without what does not count: outer spaces, empty texts (an untouched input), what is chosen
 * twice, and every field that is not asked: a number nobody needs is a number to lose.
 */
export function tidy(rules: FieldRules, answers: LooseAnswers): LooseAnswers {
  // fromEntries defines keys and never assigns them, so `__proto__` stays an ordinary, unknown key.
  const trimmed: LooseAnswers = Object.fromEntries(
    Object.entries(answers)
      .map(([key, value]) => [key, typeof value === 'string' ? value.trim() : value] as const)
      .filter(([, value]) => value !== '' && value !== undefined),
  );
  return Object.fromEntries(
    Object.entries(trimmed).flatMap(([key, value]) => {
      const rule = Object.hasOwn(rules, key) ? rules[key] : undefined;
      if (rule === undefined) return [[key, value]];
      return isAsked(rule, rules, trimmed) === false
        ? []
        : [[key, tidyValue(rule, value, trimmed)]];
    }),
  );
}

function tidyValue(rule: FieldRule, value: unknown, answers: LooseAnswers): unknown {
  // Bounded first: work on what is far too long helps nobody.
  if (rule.takes === 'choices' && Array.isArray(value)) {
    return value.length <= rule.from.length * 2 ? [...new Set<unknown>(value)] : value;
  }
  if (rule.takes === 'text' && typeof value === 'string' && value.length <= rule.max * 2) {
    return formatOf(rule, answers) === 'email' ? barePostAddress(value) : value;
  }
  return value;
}
