import {
  PEER_NEEDS,
  REACH_WAYS,
  REQUEST_PEER_LIMITS,
  type Issue,
  type RequestPeerAnswers,
  type Result,
} from '@peerkit/model';
import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { toIssues } from '../result.ts';
import * as z from '../zod.ts';
import { answersSchema } from './answers-schema.ts';
import { checkAnswers, checkField } from './index.ts';
import { requestPeerRules } from './request-peer.ts';
import { answersJsonSchema, answersStandardSchema } from './schema.ts';
import { isLoose, tidy } from './tidy.ts';

const schema = answersSchema(requestPeerRules);

/** What zod says, told our way: the first finding at each place, a field's own before what others say of it. */
function byZod(answers: unknown): Result<unknown> {
  const kept = isLoose(answers) ? tidy(requestPeerRules, answers) : answers;
  const parsed = z.safeParse(schema, kept);
  if (parsed.success) return { ok: true, value: parsed.data };
  const isAcross = (one: z.core.$ZodIssue) => one.code === 'custom';
  const { issues } = parsed.error;
  const all = toIssues({ issues: issues.filter((one) => !isAcross(one)) }, kept);
  const tooMany = all.find((one) => one.code === 'too-many');
  if (tooMany) {
    // zod looks no further then; we tell the rest too. It is about the first field of all.
    const rest = byZod({ ...(kept as object), needs: ['other'] });
    return { ok: false, issues: [tooMany, ...(rest.ok ? [] : rest.issues)] };
  }
  const own = all.filter(
    (one, at) => all.findIndex((other) => String(other.path) === String(one.path)) === at,
  );
  const across = toIssues({ issues: issues.filter(isAcross) }, kept);
  const named = new Set(own.map((one) => one.path[0]));
  return { ok: false, issues: [...own, ...across.filter((one) => !named.has(one.path[0]))] };
}

const spaced = fc
  .tuple(fc.constantFrom('', ' ', '\t'), fc.string({ unit: 'binary' }), fc.constantFrom('', '\n '))
  .map((parts) => parts.join(''));
const around = (max: number) =>
  fc
    .tuple(fc.constantFrom('a', '🏠', ' ', '1'), fc.integer({ min: max - 2, max: max + 2 }))
    .map(([letter, count]) => letter.repeat(count));
const text = (max: number) => fc.oneof(spaced, around(max), fc.anything());
const contact = fc.oneof(
  text(REQUEST_PEER_LIMITS.contact),
  fc.emailAddress().chain((one) => fc.constantFrom(one, `<${one}>`, `mailto:${one}`, `${one} .`)),
  fc.stringMatching(/^[0-9 +()]{5,24}$/),
);
const needs = fc.oneof(
  fc.subarray([...PEER_NEEDS]),
  fc.array(fc.constantFrom<unknown>(...PEER_NEEDS, 'ride', '', ' ', null, undefined, 1, []), {
    maxLength: 20,
  }),
  fc.anything(),
);
const given = fc.record(
  {
    needs,
    area: text(REQUEST_PEER_LIMITS.area),
    reach: fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...REACH_WAYS) },
      fc.constantFrom(' phone ', 'fax', ''),
      fc.anything(),
    ),
    contact,
    messageOk: fc.oneof(fc.boolean(), fc.anything()),
    meetAt: text(REQUEST_PEER_LIMITS.meetAt),
    name: text(REQUEST_PEER_LIMITS.name),
    note: text(REQUEST_PEER_LIMITS.note),
  },
  { requiredKeys: [] },
);
const right = fc.record(
  {
    needs: fc.subarray([...PEER_NEEDS], { minLength: 1 }),
    area: fc.string({ minLength: 1 }),
    reach: fc.constantFrom(...REACH_WAYS),
    contact: fc.constantFrom('519 555 0100', ' <jo@example.org>', 'jo@example.org 519 555 0100'),
    messageOk: fc.boolean(),
    meetAt: fc.string({ minLength: 1 }),
    name: fc.string(),
  },
  { requiredKeys: ['needs', 'area', 'reach'] },
);
/** Answers that are right or nearly so, then some with keys nobody asked for, then anything at all. */
const answers = fc.oneof(
  { weight: 3, arbitrary: right },
  { weight: 6, arbitrary: given },
  {
    weight: 2,
    arbitrary: fc
      .tuple(given, fc.dictionary(fc.string(), fc.anything(), { maxKeys: 3 }))
      .map(([own, more]) => ({ ...more, ...own })),
  },
  fc.anything({ withNullPrototype: true }),
);

describe('the small checker and the schema built from the same rules', () => {
  it('say the same of any answers: the same value, or the same findings in the same order', () => {
    fc.assert(
      fc.property(answers, (value) => {
        expect(checkAnswers('request-peer', value)).toEqual(byZod(value));
      }),
      { numRuns: 5000 },
    );
  });

  it('say the same of one field of any answers', () => {
    fc.assert(
      fc.property(answers, fc.constantFrom(...Object.keys(requestPeerRules)), (value, field) => {
        const whole = byZod(isLoose(value) ? value : {});
        const of = (one: Issue) => one.path[0] === field;
        expect(checkField('request-peer', field, value)).toEqual(
          whole.ok ? [] : whole.issues.filter(of),
        );
      }),
      { numRuns: 5000 },
    );
  });

  it('try answers that pass as well as answers that do not', () => {
    const tried = fc.sample(answers, { numRuns: 3000, seed: 7 });
    const passed = tried.filter((one) => checkAnswers('request-peer', one).ok).length;
    expect(passed).toBeGreaterThan(200);
    expect(passed).toBeLessThan(2000);
  });

  it('agree on the type with the model', () => {
    expectTypeOf<z.infer<typeof schema>>().toEqualTypeOf<RequestPeerAnswers>();
  });
});

describe('answersJsonSchema', () => {
  it('says what is required, when, and how long it may be', () => {
    const json = answersJsonSchema('request-peer');
    expect(json).toMatchObject({
      type: 'object',
      required: ['needs', 'area', 'reach'],
      additionalProperties: false,
      properties: {
        needs: { type: 'array', minItems: 1, items: { enum: [...PEER_NEEDS] } },
        note: { type: 'string', maxLength: REQUEST_PEER_LIMITS.note },
      },
    });
    expect(json['allOf']).toContainEqual({
      if: { properties: { reach: { enum: ['in-person'] } }, required: ['reach'] },
      then: { required: ['meetAt'] },
      else: { properties: { meetAt: false } },
    });
    expect(JSON.parse(JSON.stringify(json))).toEqual(json);
  });
});

describe('answersStandardSchema', () => {
  it('gives tidy answers, or codes where a library expects words', () => {
    const { validate } = answersStandardSchema('request-peer')['~standard'];
    const good = { needs: ['other'], area: ' park ', reach: 'in-person', meetAt: 'noon' };
    expect(validate(good)).toEqual({ value: { ...good, area: 'park' } });
    expect(validate({ ...good, area: '' })).toEqual({
      issues: [{ message: 'required', path: ['area'] }],
    });
  });
});
