import {
  askedFields,
  fieldsOf,
  optionsOf,
  requestPeer as form,
  type FieldValues,
} from '@peerkit/forms';
import { messageTokens } from '@peerkit/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { borrowBike } from '../../../forms/src/testing/borrow-bike.ts';
import { checkForm, checkStep } from './fields/checks.ts';
import { closingEn } from './locales/closing.en.ts';
import { endingEn } from './locales/ending.en.ts';
import { formCatalog } from './outreach-form.locales.ts';
import { reduceForm, sinkFault, type FormAction } from './outreach-form.reducer.ts';
import { setupProblem, startForm, type FormState, type Outcome } from './outreach-form.state.ts';
import { shortCode } from './ending/short-code.ts';
import { uuid } from './uuid.ts';

const ID = '3f2a91bc-0000-4000-8000-000000000000';
const FULL: FieldValues = {
  needs: ['naloxone'],
  area: ' The park ',
  reach: 'text',
  number: '519 555 0188',
  messageOk: 'no',
};

const play = (state: FormState, ...actions: FormAction[]): FormState =>
  actions.reduce((at, action) => reduceForm(form, at, action), state);
const next: FormAction = { type: 'continue', issues: [] };
/** Answers what a step asks and goes on. */
const answerStep = (state: FormState, values: FieldValues): FormState =>
  play(
    state,
    ...Object.entries(values).map(([field, value]) => ({ type: 'answer', field, value }) as const),
    next,
  );
const atReview = (values = FULL): FormState =>
  form.steps.reduce((state) => answerStep(state, values), startForm(ID));
const sending = (): FormState => play(atReview(), { type: 'send', issues: [] });
const delivered = (state: Outcome['state'], id = ID): FormAction => ({
  type: 'deliver',
  id,
  outcome: { state },
});

describe('the way through the form', () => {
  it('asks one step after the other and ends at the review', () => {
    const steps = [startForm(ID)];
    for (let count = 0; count < 5; count += 1) {
      steps.push(answerStep(steps.at(-1)!, FULL));
    }
    expect(steps.map(({ view, step }) => (view === 'question' ? step : view))).toEqual([
      0,
      1,
      2,
      3,
      4,
      'review',
    ]);
  });

  it('stays and shows what is wrong until the person goes on again, whatever is answered', () => {
    const issues = ['number', 'messageOk'].map((field) => ({ field, code: 'required' }));
    const wrong = play(atReview(), { type: 'change', step: 3 }, { type: 'continue', issues });
    expect(wrong).toMatchObject({ step: 3, issues });
    const corrected = play(wrong, { type: 'answer', field: 'number', value: '519 555 0188' });
    expect(corrected.issues).toEqual(issues);
    expect(play(corrected, next).issues).toEqual([]);
    const left = issues.slice(1);
    expect(play(corrected, { type: 'continue', issues: left }).issues).toEqual(left);
  });

  it('drops what is wrong with a field together with the field', () => {
    const values = { sameDay: 'no', extras: ['lock'], key: 'post' };
    const issues = ['day', 'street'].map((field) => ({ field, code: 'required' }));
    const wrong: FormState = { ...startForm(ID), step: 2, values, issues };
    const answer = (value: string): FormState =>
      reduceForm(borrowBike, wrong, { type: 'answer', field: 'key', value });
    expect(answer('post').issues).toEqual(issues);
    expect(answer('desk').issues).toEqual(issues.slice(0, 1));
  });

  it('does not return to the review while an answer that must be there is gone', () => {
    const gone = play(
      atReview(),
      { type: 'change', step: 0 },
      { type: 'answer', field: 'needs', value: [] },
      next,
    );
    expect(gone).toMatchObject({ view: 'question', step: 0 });
  });

  it('returns to the review after a change', () => {
    const changed = play(atReview(), { type: 'change', step: 1 });
    expect(changed).toMatchObject({ view: 'question', step: 1 });
    expect(play(changed, next).view).toBe('review');
    expect(play(changed, { type: 'back' }).view).toBe('review');
  });

  it('asks what a change made necessary before it returns to the review', () => {
    const changed = play(
      atReview(),
      { type: 'change', step: 2 },
      { type: 'answer', field: 'reach', value: 'email' },
      next,
    );
    expect(changed).toMatchObject({ view: 'question', step: 3 });
    expect(askedFields(form, form.steps[3], changed.values).map(({ id }) => id)).toEqual([
      'address',
      'messageOk',
    ]);
  });

  it('leads from the review to the first answer the checks refuse', () => {
    const refused = play(atReview(), {
      type: 'send',
      issues: [
        { field: 'number', code: 'not-a-phone' },
        { field: 'note', code: 'too-long' },
      ],
    });
    expect(refused).toMatchObject({ view: 'question', step: 3, issues: [{ field: 'number' }] });
  });
});

describe('an action that makes no sense now', () => {
  const outcome = (): FormState => play(sending(), delivered('rejected'));

  it('changes nothing', () => {
    const review = atReview();
    const first = startForm(ID);
    const late = next;
    const answer = (field: string): FormAction => ({ type: 'answer', field, value: 'x' });
    for (const [state, action] of [
      [first, { type: 'back' }],
      [first, { type: 'change', step: 1 }],
      [first, { type: 'send', issues: [] }],
      [first, answer('area')],
      [answerStep(first, FULL), answer('needs')],
      [play(review, { type: 'change', step: 3 }), answer('address')],
      [review, next],
      [review, answer('note')],
      [review, late],
      [sending(), { type: 'late', field: 'area', value: 'x' }],
      [review, { type: 'late', field: 'address', value: 'x' }],
      [review, { type: 'change', step: 5 }],
      [review, { type: 'change', step: -1 }],
      [sending(), { type: 'back' }],
      [sending(), next],
      [sending(), late],
      [sending(), { type: 'send', issues: [] }],
      [outcome(), { type: 'back' }],
      [outcome(), { type: 'send', issues: [] }],
      [outcome(), delivered('rejected')],
    ] satisfies [FormState, FormAction][]) {
      expect(play(state, action)).toBe(state);
    }
  });

  it('is to send from a question, also when an earlier send failed', () => {
    const refused = play(sending(), delivered('failed'), {
      type: 'send',
      issues: [{ field: 'area', code: 'too-long' }],
    });
    expect(refused).toMatchObject({ view: 'question', step: 1 });
    expect(play(refused, { type: 'send', issues: [] })).toBe(refused);
  });
});

describe('an answer that took a while', () => {
  const late: FormAction = { type: 'late', field: 'area', value: 'By the mill' };

  it('counts on whatever page somebody is by then', () => {
    const away = play(atReview(), { type: 'returned' });
    for (const state of [startForm(ID), atReview(), away]) {
      const { view, values } = play(state, late);
      expect([view, values['area']]).toEqual([state.view, 'By the mill']);
    }
  });
});

describe('going back', () => {
  it('leads to the question before, and from the review to the last one', () => {
    const second = answerStep(startForm(ID), FULL);
    expect(play(second, { type: 'back' })).toMatchObject({ view: 'question', step: 0 });
    const last = play(atReview(), { type: 'back' });
    expect(last).toMatchObject({ view: 'question', step: 4 });
    expect(play(last, { type: 'back' })).toMatchObject({ view: 'question', step: 3 });
    expect(play(last, next).view).toBe('review');
  });

  it('leads to the review only from what was opened there, and once', () => {
    const changed = play(atReview(), { type: 'change', step: 1 });
    const review = play(changed, { type: 'back' });
    expect(review.view).toBe('review');
    const [last, third] = [
      play(review, { type: 'back' }),
      play(changed, { type: 'show', place: 2 }),
    ];
    expect(play(last, { type: 'back' })).toMatchObject({ view: 'question', step: 3 });
    expect(play(third, { type: 'back' })).toMatchObject({ view: 'question', step: 1 });
  });

  it('leaves behind what was wrong', () => {
    const issues = [{ field: 'area', code: 'required' }];
    const wrong = play(answerStep(startForm(ID), FULL), { type: 'continue', issues });
    expect(wrong.issues).toEqual(issues);
    expect(play(wrong, { type: 'back' }).issues).toEqual([]);
    expect(play(wrong, next).issues).toEqual([]);
    const changed = play(atReview(), { type: 'change', step: 4 }, { type: 'continue', issues });
    expect(play(changed, { type: 'back' })).toMatchObject({ view: 'review', issues: [] });
    expect(play(changed, next)).toMatchObject({ view: 'review', issues: [] });
    const refused = play(sending(), delivered('failed'), { type: 'send', issues: [] });
    expect(refused).toMatchObject({ view: 'sending', issues: [] });
  });
});

describe('starting', () => {
  const fresh = (id: string): FormState => ({
    ...{ id, values: {}, view: 'question', step: 0, reviewed: false, issues: [] },
  });

  it('is with the first question, and nothing answered', () => {
    expect(startForm(ID)).toEqual(fresh(ID));
  });

  it('again forgets everything', () => {
    const restart: FormAction = { type: 'restart', id: 'another' };
    expect(play(play(sending(), delivered('saved')), restart)).toEqual(fresh('another'));
    expect(play(atReview(), restart)).toEqual(fresh('another'));
  });
});

describe('what is sent', () => {
  it('is checked: what is wrong is told at its field, and the rest is tidied', () => {
    expect(checkStep(form, startForm(ID))).toEqual([{ field: 'needs', code: 'required' }]);
    const wrong = checkForm(form, atReview({ ...FULL, number: '1' }));
    expect(wrong.issues).toEqual([{ field: 'number', code: 'not-a-phone' }]);
    const tidied = checkForm(form, atReview({ ...FULL, name: ' Jo ' }));
    expect(tidied).toMatchObject({ issues: [], answers: { area: 'The park', name: 'Jo' } });
  });

  it('tells one issue a field, with what its words need', () => {
    const long = { ...FULL, needs: ['ride', 'lift'], area: 'a'.repeat(201) };
    expect(checkForm(form, atReview(long)).issues).toEqual([
      { field: 'needs', code: 'not-allowed' },
      { field: 'area', code: 'too-long', params: { max: 200 } },
    ]);
  });
});

describe('the truth about a send', () => {
  it('goes back to being told what the sink says', () => {
    const saved = play(sending(), delivered('saved'));
    expect(saved).toMatchObject({ view: 'outcome', outcome: { state: 'saved' } });
    expect(play(saved, delivered('received')).outcome?.state).toBe('received');
  });

  it('never takes a receipt back', () => {
    const received = play(sending(), delivered('received'));
    expect(play(received, delivered('saved'), delivered('deleted')).outcome?.state).toBe(
      'received',
    );
  });

  it('tells of a receipt even after a deletion', () => {
    const deleted = play(sending(), delivered('saved'), delivered('deleted'), delivered('saved'));
    expect(deleted.outcome?.state).toBe('deleted');
    expect(play(deleted, delivered('received')).outcome?.state).toBe('received');
  });

  it('says why, as soon as that is known', () => {
    const saved = play(sending(), delivered('saved'));
    const offline: Outcome = { state: 'saved', reason: 'offline' };
    const told = play(saved, { type: 'deliver', id: ID, outcome: offline });
    expect(told.outcome).toEqual(offline);
    expect(play(told, { type: 'deliver', id: ID, outcome: { ...offline } })).toBe(told);
  });

  it('listens to news of this submission only', () => {
    expect(play(sending(), delivered('received', 'other')).view).toBe('sending');
    expect(play(startForm(ID), delivered('received')).view).toBe('question');
  });

  it.each(['received', 'saved', 'deleted'] as const)('wipes the answers once %s', (state) => {
    expect(play(sending(), delivered(state)).values).toEqual({});
  });

  it('keeps the answers when nothing was taken, and can send again', () => {
    const failed = play(sending(), delivered('failed'));
    expect(failed.values).toEqual(FULL);
    expect(play(failed, { type: 'send', issues: [] }).view).toBe('sending');
  });
});

describe('any order of events', () => {
  const field = fc.constantFrom(...fieldsOf(form));
  const issues = fc.array(
    fc.record({ field: field.map(({ id }) => id), code: fc.constant('required') }),
    { maxLength: 2 },
  );
  const action: fc.Arbitrary<FormAction> = fc.oneof(
    field.chain((asked) =>
      fc.record({
        type: fc.constant('answer' as const),
        field: fc.constant(asked.id),
        value: fc.oneof(
          fc.string({ maxLength: 5 }),
          fc.constantFrom('x', ...optionsOf(asked)),
          fc.subarray([...optionsOf(asked)]),
        ),
      }),
    ),
    fc.record({ type: fc.constant('continue' as const), issues }),
    fc.record({ type: fc.constant('send' as const), issues }),
    fc.constant<FormAction>({ type: 'continue', issues: [] }),
    fc.constant<FormAction>({ type: 'send', issues: [] }),
    fc.constant<FormAction>({ type: 'back' }),
    fc.record({ type: fc.constant('change' as const), step: fc.integer({ min: -2, max: 9 }) }),
    fc.record({ type: fc.constant('show' as const), place: fc.integer({ min: -2, max: 9 }) }),
    fc.constant<FormAction>({ type: 'returned' }),
    fc.constant<FormAction>({ type: 'resume' }),
    fc
      .constantFrom<Outcome['state']>(
        'received',
        'saved',
        'unsaved',
        'rejected',
        'failed',
        'deleted',
      )
      .map((state) => delivered(state)),
  );

  it('never shows a page that is not there, and says "received" only after a receipt', () => {
    fc.assert(
      fc.property(fc.array(action, { maxLength: 60 }), (actions) => {
        let state = startForm(ID);
        let receipts = 0;
        for (const step of actions) {
          const before = state;
          state = reduceForm(form, before, step);
          if (step.type === 'deliver' && step.outcome.state === 'received') receipts += 1;
          expect(state.id).toBe(ID);
          if (state.view === 'question') {
            const shown = form.steps[state.step];
            expect(askedFields(form, shown, state.values).length).toBeGreaterThan(0);
          }
          if (state.view === 'away') expect(state.values).not.toEqual({});
          if (step.type === 'resume') expect(state.view).not.toBe('away');
          if (step.type === 'show') expect(state.values).toBe(before.values);
          if (state.outcome?.state === 'received') expect(receipts).toBeGreaterThan(0);
          if (['received', 'saved', 'deleted'].includes(state.outcome?.state ?? '')) {
            expect(state.values).toEqual({});
          }
          if (before.outcome?.state === 'received') expect(state).toBe(before);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('how a page set the form up', () => {
  const good = {
    known: true,
    intake: '/intake',
    agency: 'harbour',
    recipients: ['age1a', 'age1b'],
    hasSink: false,
    canConnect: true,
    isSecure: true,
  };
  it.each([
    [undefined, {}],
    ['unknown-kind', { known: false, hasSink: true }],
    ['no-sink', { canConnect: false }],
    ['not-secure', { isSecure: false }],
    ['no-intake', { intake: ' ' }],
    ['no-agency', { agency: '' }],
    ['no-agency', { agency: ' ' }],
    ['few-recipients', { recipients: ['age1a'] }],
    ['few-recipients', { recipients: ['age1a', 'age1a'] }],
    [undefined, { intake: '', agency: '', recipients: [], hasSink: true, canConnect: false }],
  ])('is told as %s', (problem, change) => {
    const { known, hasSink, canConnect, isSecure, ...form } = { ...good, ...change };
    const setup = hasSink ? { ...form, sink: {} } : form;
    const [kind, connect] = [known ? {} : undefined, canConnect ? {} : undefined];
    expect(setupProblem(setup, kind, connect, isSecure)).toBe(problem);
  });

  it('knows a fault of the keys from a network that is away', () => {
    expect(sinkFault(Object.assign(new Error('x'), { code: 'bad-recipient' }))).toBe(
      'bad-recipient',
    );
    expect(sinkFault(Object.assign(new Error('x'), { code: 'bad-intake' }))).toBe('bad-intake');
    expect(sinkFault(Object.assign(new Error('x'), { code: 'too-large' }))).toBeUndefined();
    expect(sinkFault(new TypeError('Failed to fetch'))).toBeUndefined();
    for (const cause of [undefined, null, 'bad-intake', { code: 'bad-intake' }]) {
      expect(sinkFault(cause)).toBeUndefined();
    }
  });
});

describe('words', () => {
  it('do not hide each other', () => {
    const keys = [formCatalog.en, closingEn, endingEn].flatMap((words) => Object.keys(words));
    expect(keys).toHaveLength(new Set(keys).size);
    expect(messageTokens(closingEn['error.too-long'])).toEqual(['field', 'max']);
  });
});

describe('ids', () => {
  it('are random UUIDs of version 4, and short enough to say aloud', () => {
    const ids = Array.from({ length: 500 }, uuid);
    for (const id of ids) {
      expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    }
    expect(new Set(ids).size).toBe(500);
    expect(shortCode(ID)).toBe('3F2A-91BC');
  });
});
