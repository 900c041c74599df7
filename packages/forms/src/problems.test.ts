import { describe, expect, it } from 'vitest';
import type { Field, FormKind } from './kind.ts';
import { KINDS, kindOf } from './kinds/kinds.ts';
import { kindProblems } from './problems.ts';
import { borrowBike } from './testing/borrow-bike.ts';

const problems = (kind: FormKind) =>
  kindProblems(kind).map(({ path, code }) => `${path.join(' ')}: ${code}`);

/** The tiny kind with one more field, and words for it. */
function withField(field: Field, words: readonly string[] = ['label', 'short']): FormKind {
  const { steps } = borrowBike;
  const en = Object.fromEntries(words.map((word) => [`${field.id}.${word}`, word]));
  return {
    ...borrowBike,
    steps: [...steps, { id: 'more', fields: [field] }],
    words: { en: { ...borrowBike.words.en, ...en }, load: {} },
  };
}

describe.each(Object.keys(KINDS))('the kind %s', (name) => {
  it('has nothing wrong with it and goes by its name', async () => {
    const kind = (await kindOf(name))!;
    expect(kindProblems(kind)).toEqual([]);
    expect(kind.name).toBe(name);
  });

  it('has all its words in seven languages beside English', async () => {
    const { en, load } = (await kindOf(name))!.words;
    expect(Object.keys(load)).toEqual(['el', 'fr', 'hu', 'lt', 'nl', 'pl', 'pt']);
    for (const language of Object.values(load)) {
      expect(Object.keys((await language()).default)).toEqual(Object.keys(en));
    }
  });
});

describe('a definition', () => {
  it('can be sound', () => {
    expect(problems(borrowBike)).toEqual([]);
    expect(problems(withField({ id: 'more', control: 'yes-no' }))).toEqual([]);
  });

  it.each<[string, Field]>([
    ['size: repeated', { id: 'size', control: 'yes-no' }],
    ['x who: no-such-field', { id: 'x', control: 'yes-no', when: { field: 'who', is: ['a'] } }],
    ['x return: no-such-field', { id: 'x', control: 'yes-no', when: { field: 'return', is: [] } }],
    ['x day: no-such-field', { id: 'x', control: 'yes-no', when: { field: 'day', is: ['1'] } }],
    ['x x: asked-later', { id: 'x', control: 'yes-no', when: { field: 'x', is: ['yes'] } }],
    ['x street: not-a-choice', { id: 'x', control: 'yes-no', when: { field: 'street', is: [] } }],
    [
      'x huge: no-such-option',
      { id: 'x', control: 'yes-no', when: { field: 'size', is: ['huge'] } },
    ],
    [
      'x sometimes: no-such-option',
      { id: 'x', control: 'yes-no', when: { field: 'sameDay', is: ['yes', 'sometimes'] } },
    ],
    [
      'x street: asked-together',
      {
        id: 'x',
        name: 'street',
        control: 'text',
        max: 40,
        when: { field: 'size', is: ['small'] },
      },
    ],
    ['x email: asked-together', { id: 'x', name: 'email', control: 'text', max: 40 }],
  ])('is told: %s', (expected, field) => {
    expect(problems(withField(field))).toEqual([expected]);
  });

  it('is told that fields of one answer take different values, or could be asked together', () => {
    const when = { field: 'sameDay', is: ['no'] };
    const field: Field = { id: 'x', name: 'return', control: 'text', max: 9, when };
    expect(problems(withField(field))).toEqual([
      'x day: asked-together',
      'x day: differs',
      'x hour: differs',
    ]);
  });

  it('is told that fields of one answer could be asked together, however their conditions look', () => {
    const text = { id: 'x', name: 'return', control: 'text', max: 20 } as const;
    const together = ['x day: asked-together', 'x hour: asked-together'];
    const other = { ...text, when: { field: 'size', is: ['small'] } };
    expect(problems(withField(other))).toEqual(together);
    const either = { ...text, when: { field: 'sameDay', is: ['no', 'yes'] } };
    expect(problems(withField(either))).toEqual(together);
    const sometimes: Field = {
      ...{ id: 'x', name: 'email', control: 'text', max: 40 },
      when: { field: 'size', is: ['small'] },
    };
    expect(problems(withField(sometimes))).toEqual(['x email: asked-together']);
  });

  it('is told that fields of one answer have other options', () => {
    const options = { id: 'x', name: 'size', control: 'radios', options: ['small'] } as const;
    expect(problems(withField(options, ['label', 'short', 'small']))).toEqual([
      'x size: asked-together',
      'x size: differs',
    ]);
  });

  it('is told what words it lacks, and which it has no use for', () => {
    expect(problems(withField({ id: 'x', control: 'radios', options: ['a'] }, ['label']))).toEqual([
      'x.short: missing-words',
      'x.a: missing-words',
    ]);
    const words = ['label', 'short', 'hint', 'old'];
    expect(problems(withField({ id: 'x', control: 'yes-no' }, words))).toEqual([
      'x.old: unused-words',
    ]);
    const en = { ...borrowBike.words.en, 'error.siz.required': 'x' };
    expect(problems({ ...borrowBike, words: { en, load: {} } })).toEqual([
      'error.siz.required: unused-words',
    ]);
  });

  it('counts its version and its days from one', () => {
    const counts = (version: number, keepDays: number) =>
      problems({ ...borrowBike, version, keepDays });
    expect(counts(1, 1)).toEqual([]);
    expect(counts(0, 1)).toEqual(['version: not-a-count']);
    expect(counts(1, 0.5)).toEqual(['keepDays: not-a-count']);
    expect(counts(-1, Infinity)).toEqual(['version: not-a-count', 'keepDays: not-a-count']);
  });

  it('is told about steps of one name, and a heading that is missing', () => {
    const [first, second, third] = borrowBike.steps;
    expect(problems({ ...borrowBike, steps: [first, { ...second, id: 'bike' }, third] })).toEqual([
      'bike: repeated',
    ]);
    const { title, 'bike.title': heading, ...en } = borrowBike.words.en;
    expect([title, heading]).toEqual(['Borrow a bike', 'Which bike do you want?']);
    expect(problems({ ...borrowBike, words: { en, load: {} } })).toEqual([
      'title: missing-words',
      'bike.title: missing-words',
    ]);
    const needless = {
      ...borrowBike.words.en,
      'back.title': 'When?',
      'error.size.x.y': 'x',
      'x.error.size.required': 'x',
    };
    expect(problems({ ...borrowBike, words: { en: needless, load: {} } })).toEqual([
      'back.title: unused-words',
      'error.size.x.y: unused-words',
      'x.error.size.required: unused-words',
    ]);
  });

  it('is told about a summary, readers, days and versions that mean nothing', () => {
    const kind = { ...borrowBike, summary: ['colour'], readers: [], keepDays: 0, version: 1.5 };
    expect(problems(kind)).toEqual([
      'summary colour: no-such-field',
      'readers: no-readers',
      'version: not-a-count',
      'keepDays: not-a-count',
    ]);
  });
});

describe('kindOf', () => {
  it.each(['request-a-ride', '__proto__', 'toString', ''])('has no kind "%s"', (name) => {
    expect(kindOf(name)).toBeUndefined();
  });

  it('gives what a registry has, at once or later', async () => {
    const later = Promise.resolve(borrowBike);
    expect(kindOf('borrow-bike', { 'borrow-bike': () => borrowBike })).toBe(borrowBike);
    expect(await kindOf('borrow-bike', { 'borrow-bike': () => later })).toBe(borrowBike);
  });
});

it('starts the next one with answers that the form asks for', () => {
  const codes = (again: readonly string[]) => kindProblems({ ...borrowBike, again });
  expect(codes(borrowBike.summary.slice(0, 0))).toEqual([]);
  expect(codes(['nowhere'])).toEqual([{ path: ['again', 'nowhere'], code: 'no-such-field' }]);
});

it('keeps nothing sensitive on a device', () => {
  const codes = (change: Partial<FormKind>) =>
    kindProblems({ ...borrowBike, keeps: true, ...change }).map(({ code }) => code);
  expect(codes({})).toEqual([]);
  expect(codes({ mode: 'frame' })).toEqual(['too-sensitive']);
  expect(codes({ sensitive: ['age'] })).toEqual(['too-sensitive']);
});
