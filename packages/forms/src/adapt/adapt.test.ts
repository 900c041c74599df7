import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkAnswers } from '../check/index.ts';
import { fieldsOf } from '../kind.ts';
import { kind as needlePickup } from '../kinds/needle-pickup/needle-pickup.ts';
import { requestPeer } from '../kinds/request-peer/request-peer.ts';
import { adaptKind } from './adapt.ts';
import { forbiddenIn } from './do-not-collect.ts';

const pets = {
  kind: 'request-peer',
  add: [{ id: 'pets', control: 'radios', options: ['dog', 'none'], after: 'where' }],
  words: {
    en: {
      'pets.label': 'Do you have a pet with you?',
      'pets.short': 'Pets',
      'pets.dog': 'A dog',
      'pets.none': 'No',
    },
    fr: { 'pets.label': 'Avez-vous un animal?' },
  },
};

/** Where and what is wrong, in short. */
function problems(changes: unknown, kind: typeof requestPeer | typeof needlePickup = requestPeer) {
  const result = adaptKind(kind, changes);
  return result.ok
    ? []
    : result.issues.map(({ path, code, params }) =>
        [path.join('.'), code, ...Object.values(params ?? {})].join(' '),
      );
}

function adapted(changes: unknown) {
  const result = adaptKind(requestPeer, changes);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}

describe('adaptKind', () => {
  it('drops, adds, orders and words questions, and leaves our kind as it was', async () => {
    const before = fieldsOf(requestPeer).length;
    const kind = adapted({
      ...pets,
      drop: ['name', 'under18', 'note'],
      order: ['how', 'contact'],
      keepDays: 14,
      words: { ...pets.words, en: { ...pets.words.en, 'needs.label': 'What can we bring?' } },
    });
    expect(kind.steps.map(({ id }) => id)).toEqual(['how', 'contact', 'what', 'where', 'pets']);
    expect(kind.keepDays).toBe(14);
    expect(kind.words.en).toMatchObject({ 'needs.label': 'What can we bring?' });
    expect(kind.words.en).not.toHaveProperty('name.label');
    expect(kind.words.en).not.toHaveProperty('more.title');
    const french = (await kind.words.load['fr']?.())?.default;
    expect(french).toMatchObject({
      'pets.label': 'Avez-vous un animal?',
      'area.label': 'Où êtes-vous?',
    });
    expect(fieldsOf(requestPeer)).toHaveLength(before);
    const answers = {
      needs: ['other'],
      area: 'Mill',
      reach: 'in-person',
      meetAt: 'Noon',
      pets: 'dog',
    };
    expect(checkAnswers(kind, answers)).toMatchObject({ ok: true, value: { pets: 'dog' } });
  });

  it('offers the areas of the agency at our questions about a place, and at no other', () => {
    const kind = adapted({ kind: 'request-peer', areas: ['Downtown', 'East side'] });
    const offered = fieldsOf(kind).filter((field) => 'areas' in field);
    expect(offered).toMatchObject([{ id: 'area', areas: ['Downtown', 'East side'] }]);
  });

  it('brings words in a language that we do not have', async () => {
    const kind = adapted({ kind: 'request-peer', words: { oj: { 'area.label': 'Aandi' } } });
    expect((await kind.words.load['oj']?.())?.default).toEqual({ 'area.label': 'Aandi' });
    expect(Object.keys(kind.words.load)).not.toContain('en');
  });

  it.each([
    ['text', ' wrong-type object'],
    [{}, 'kind required'],
    [{ kind: 'needle-pickup' }, 'kind other-kind'],
    [{ kind: 'request-peer', theme: 1 }, 'theme unknown-field'],
    [{ kind: 'request-peer', drop: ['colour'] }, 'drop.0 no-such-field'],
    [{ kind: 'request-peer', drop: 'note' }, 'drop wrong-type array'],
    [{ kind: 'request-peer', order: ['last'] }, 'order.0 no-such-step'],
    [{ kind: 'request-peer', keepDays: 0 }, 'keepDays not-a-count 3650'],
    [
      { kind: 'request-peer', words: { en: { 'area.label': ' ' } } },
      'words.en.area.label required',
    ],
    [
      { kind: 'request-peer', words: { en: { 'area.label': 'In {city}?' } } },
      'words.en.area.label not-allowed',
    ],
    [
      { kind: 'request-peer', words: { en: { 'areas.label': 'Where?' } } },
      'areas.label unused-words',
    ],
    [{ ...pets, words: {} }, 'pets.label missing-words'],
    [{ ...pets, add: [{ ...pets.add[0], after: 'end' }] }, 'add.0.after no-such-step'],
    [{ ...pets, add: [{ ...pets.add[0], id: 'Pets!' }] }, 'add.0.id not-allowed'],
    [{ ...pets, add: [{ ...pets.add[0], id: 'area' }] }, 'area repeated'],
    [{ ...pets, add: [{ ...pets.add[0], options: undefined }] }, 'add.0.options required'],
    [{ ...pets, add: [{ ...pets.add[0], options: ['a', 'a'] }] }, 'add.0.options wrong-type array'],
    [{ ...pets, add: [{ id: 'pets', control: 'map' }] }, 'add.0.control not-allowed'],
    [{ kind: 'request-peer', areas: [] }, 'areas wrong-type array'],
    [{ kind: 'request-peer', areas: [' Mill'] }, 'areas.0 not-allowed'],
    [
      { ...pets, add: [{ id: 'pets', control: 'place', max: 80, within: 10 }] },
      'add.0.within not-allowed',
    ],
    [{ ...pets, add: [{ id: 'pets', control: 'text', max: 2001 }] }, 'add.0.max not-a-count 2000'],
  ])('%j is told %s', (changes, problem) => {
    expect(problems(changes)).toContain(problem);
  });

  it('is told when a question hangs on one that is gone or comes later', () => {
    expect(problems({ kind: 'request-peer', drop: ['reach'] })).toContain(
      'number.reach no-such-field',
    );
    expect(problems({ kind: 'request-peer', order: ['contact'] })).toContain(
      'number.reach asked-later',
    );
  });

  it.each([
    ['healthCard', 'Your number', 'health-number'],
    ['card', 'What is your health card number?', 'health-number'],
    ['born', 'What is your date of birth?', 'birth-date'],
    ['friend', 'Names of friends who use', 'other-person'],
    ['spot', 'What is the address where you use?', 'using-place'],
    ['from', 'Who did you buy it from?', 'seller'],
    ['lastName', 'Your name', 'legal-name'],
    ['carte', 'Votre carte santé', 'health-number'],
  ])('refuses to ask for what no form may ask for: %s, %s', (id, label, what) => {
    const words = { en: { [`${id}.label`]: label, [`${id}.short`]: 'It' } };
    expect(
      problems({ kind: 'request-peer', add: [{ id, control: 'text', max: 80 }], words }),
    ).toEqual([`add.0 do-not-collect ${what}`]);
    // Nor by wording one of our questions so.
    const reworded = { kind: 'request-peer', words: { en: { 'note.label': label } } };
    expect(problems(reworded)).toEqual(
      id === 'healthCard' || id === 'lastName' ? [] : [`note do-not-collect ${what}`],
    );
  });

  it('has nothing against our own questions', () => {
    for (const kind of [requestPeer, needlePickup]) {
      for (const { id } of fieldsOf(kind)) {
        expect(
          forbiddenIn(id, [String((kind.words.en as Record<string, unknown>)[`${id}.label`])]),
        ).toBe(undefined);
      }
    }
  });

  it('throws for no input', () => {
    const part = fc.oneof(
      fc.anything(),
      fc.constantFrom<unknown>('request-peer', pets.add, pets.words),
    );
    const changes = fc.record(
      { kind: fc.constant('request-peer'), drop: part, order: part, add: part, words: part },
      { requiredKeys: ['kind'] },
    );
    fc.assert(
      fc.property(fc.oneof(changes, fc.anything()), (value) => {
        expect(typeof adaptKind(requestPeer, value).ok).toBe('boolean');
      }),
      { numRuns: 2000 },
    );
  });
});
