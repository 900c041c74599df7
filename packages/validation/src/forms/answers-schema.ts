import * as z from '../zod.ts';
import { FORMATS } from './contact.ts';
import type { AnswersOf, FieldRule, FieldRules } from './rules.ts';
import { formatOf, isAsked, isEmpty, isLoose, type LooseAnswers } from './tidy.ts';

/**
 * The zod schema of tidy answers, built from the rules. A property test holds it and the small checker
 * together.
 */
export function answersSchema<Rules extends FieldRules>(
  rules: Rules,
): z.ZodMiniType<AnswersOf<Rules>> {
  const fields = Object.entries(rules);
  const shape = Object.fromEntries(
    fields.map(([field, rule]) => {
      const schema = valueSchema(rule);
      return [field, rule.required && !rule.when ? schema : z.exactOptional(schema)];
    }),
  );
  const across = fields.flatMap(([field, rule]) => acrossChecks(field, rule, rules));
  const [first, ...others] = across;
  const whole = z.strictObject(shape);
  const checked = first === undefined ? whole : whole.check(first, ...others);
  // What is built at run time has no shape the compiler could see; a type test compares the two.
  return checked as unknown as z.ZodMiniType<AnswersOf<Rules>>;
}

function valueSchema(rule: FieldRule): z.ZodMiniType {
  switch (rule.takes) {
    case 'text':
      return z.string().check(z.minLength(1), z.maxLength(rule.max));
    case 'choice':
      return z.enum(rule.from);
    case 'choices':
      return z.array(z.enum(rule.from)).check(z.minLength(1), z.maxLength(rule.from.length));
    case 'yes-no':
      return z.boolean();
  }
}

/** Run even when a field by itself is wrong, so that one try tells everything. */
function acrossChecks(field: string, rule: FieldRule, rules: FieldRules) {
  const always = (code: string, holds: (answers: LooseAnswers) => boolean) =>
    z.refine<LooseAnswers>(holds, {
      path: [field],
      params: { code },
      when: ({ value }: { value: unknown }) => isLoose(value),
    });
  const required =
    rule.when && rule.required
      ? [always('required', (all) => isAsked(rule, rules, all) !== true || !isEmpty(all[field]))]
      : [];
  if (rule.takes !== 'text' || !rule.format) return required;
  const { format } = rule;
  return [
    ...required,
    ...[...new Set(Object.values(format.of))].map((name) =>
      always(FORMATS[name].code, (all) => {
        const value = all[field];
        if (formatOf(rule, all) !== name || typeof value !== 'string') return true;
        return isEmpty(value) || FORMATS[name].holds(value);
      }),
    ),
  ];
}
