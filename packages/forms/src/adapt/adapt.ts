import type { Issue, Messages, Result } from '@peerkit/model';
import { fieldsOf, nameOf, type Field, type FormKind, type KindWords, type Step } from '../kind.ts';
import { kindProblems } from '../problems.ts';
import type { AddedField, KindChanges } from './changes.ts';
import { forbiddenIn } from './do-not-collect.ts';
import { readChanges } from './read-changes.ts';

/**
 * A kind as an agency changed it: some questions dropped, put in another order, added or worded
 * differently. The result is as sound as a built-in kind.
 *
 * Codes: those of {@link readChanges} and of `kindProblems`, `other-kind`, `consent-words` for other words to a
 * built-in consent, and `no-such-field` or `no-such-step` for an id that the kind does not have.
 *
 * @param changes A {@link KindChanges}, from JSON that anybody may have written.
 */
export function adaptKind(kind: FormKind, changes: unknown): Result<FormKind> {
  const read = readChanges(changes);
  if (!read.ok) return read;
  const { value } = read;
  const unknown = unknownIds(kind, value);
  if (unknown.length > 0) return { ok: false, issues: unknown };
  const ours = withAreas(withDropped(kind.steps, value.drop ?? []), value.areas);
  const steps = inOrder(withAdded(ours, value), value);
  const names = new Set(steps.flatMap(({ fields }) => fields.map(nameOf)));
  const adapted: FormKind = {
    ...kind,
    steps,
    summary: kind.summary.filter((name) => names.has(name)),
    keepDays: value.keepDays ?? kind.keepDays,
    words: adaptWords({ ...kind, steps, summary: [] }, value.words ?? {}),
  };
  const issues = [
    ...kindProblems(adapted),
    ...forbiddenWords(adapted),
    ...otherConsents(kind, value),
  ];
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value: adapted };
}

function unknownIds(
  kind: FormKind,
  { kind: name, drop = [], order = [], add = [] }: KindChanges,
): Issue[] {
  if (name !== kind.name) return [{ path: ['kind'], code: 'other-kind' }];
  const fields = fieldsOf(kind).map(({ id }) => id);
  const steps = [...kind.steps.map(({ id }) => id), ...add.map(({ id }) => id)];
  return [
    ...drop.flatMap((id, at) =>
      fields.includes(id) ? [] : [{ path: ['drop', at], code: 'no-such-field' }],
    ),
    ...order.flatMap((id, at) =>
      steps.includes(id) ? [] : [{ path: ['order', at], code: 'no-such-step' }],
    ),
    ...add.flatMap(({ after }, at) =>
      after === undefined || steps.includes(after)
        ? []
        : [{ path: ['add', at, 'after'], code: 'no-such-step' }],
    ),
  ];
}

const withDropped = (steps: readonly Step[], drop: readonly string[]): Step[] =>
  steps
    .map((step) => ({ ...step, fields: step.fields.filter(({ id }) => !drop.includes(id)) }))
    .filter(({ fields }) => fields.length > 0);

const withAreas = (steps: readonly Step[], areas: KindChanges['areas']): readonly Step[] =>
  areas === undefined
    ? steps
    : steps.map((step) => ({
        ...step,
        fields: step.fields.map((field) =>
          field.control === 'place' ? { ...field, areas } : field,
        ),
      }));

function withAdded(steps: readonly Step[], { add = [] }: KindChanges): Step[] {
  const all = [...steps];
  for (const { after, ...field } of add) {
    const before = all.findIndex(({ id }) => id === after);
    // The reader has looked at every part of it.
    const step: Step = { id: field.id, fields: [field as Omit<AddedField, 'after'> as Field] };
    all.splice(before < 0 ? all.length : before + 1, 0, step);
  }
  return all;
}

function inOrder(steps: readonly Step[], { order = [] }: KindChanges): Step[] {
  const named = order.flatMap((id) => steps.find((step) => step.id === id) ?? []);
  return [...named, ...steps.filter((step) => !named.includes(step))];
}

/** The agency's words over ours; without ours that nothing uses any more. */
function adaptWords(kind: FormKind, own: NonNullable<KindChanges['words']>): KindWords {
  const unused = new Set(
    kindProblems(kind)
      .filter(({ code }) => code === 'unused-words')
      .map(({ path: [key] }) => String(key)),
  );
  const used = Object.entries(kind.words.en).filter(([key]) => !unused.has(key));
  const en: Messages = { ...Object.fromEntries(used), ...own['en'] };
  const languages = new Set([...Object.keys(kind.words.load), ...Object.keys(own)]);
  languages.delete('en');
  const load = [...languages].map((language) => [
    language,
    async (): Promise<{ default: Partial<Messages> }> => ({
      default: { ...(await kind.words.load[language]?.())?.default, ...own[language] },
    }),
  ]);
  return { en, load: Object.fromEntries(load) as KindWords['load'] };
}

/** What a person agreed to is known by the version of our words: other words need a consent of their own. */
function otherConsents(kind: FormKind, { words = {} }: KindChanges): Issue[] {
  const consents = fieldsOf(kind).filter(({ control }) => control === 'consent');
  return Object.entries(words).flatMap(([language, table]) =>
    Object.keys(table)
      .filter((key) => consents.some(({ id }) => key === `${id}.label` || key === `${id}.hint`))
      .map((key): Issue => ({ path: ['words', language, key], code: 'consent-words' })),
  );
}

/** Questions that the agency words so that they ask for what no form may ask for. */
function forbiddenWords({ words: { en }, ...kind }: FormKind): Issue[] {
  return fieldsOf({ ...kind, words: { en, load: {} } }).flatMap(({ id }) => {
    const text = en[`${id}.label`];
    const what = typeof text === 'string' ? forbiddenIn(id, [text]) : undefined;
    return what ? [{ path: [id], code: 'do-not-collect', params: { what } }] : [];
  });
}
