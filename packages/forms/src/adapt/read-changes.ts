import type { Issue, Result } from '@peerkit/model';
import type { KindChanges } from './changes.ts';
import { forbiddenIn } from './do-not-collect.ts';

type Loose = Readonly<Record<string, unknown>>;
type Path = Issue['path'];

/** What each control needs, and what it may have. */
const PARTS: Readonly<Record<string, { readonly needs: string[]; readonly may: string[] }>> = {
  text: { needs: ['max'], may: ['format'] },
  lines: { needs: ['max'], may: [] },
  radios: { needs: ['options'], may: [] },
  checkboxes: { needs: ['options'], may: [] },
  'yes-no': { needs: [], may: [] },
  consent: { needs: ['version'], may: [] },
  tally: { needs: ['most'], may: [] },
  place: { needs: ['max'], may: ['within', 'areas'] },
  photo: { needs: [], may: [] },
};
const ALWAYS = ['id', 'control', 'after', 'required', 'when'];
const ID = /^[a-z][A-Za-z0-9]{0,39}$/;
const OPTION = /^[a-z0-9][a-z0-9-]{0,39}$/;
const FORMATS: readonly unknown[] = ['phone', 'email', 'date'];
const LANGUAGE = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;
const MOST = { max: 2000, most: 100_000, version: 9999, keepDays: 3650, areas: 40 } as const;
/** One line, short enough for a button. */
const AREA = /^\S([^\n\r]{0,48}\S)?$/;

/**
 * Reads what an agency changes, from JSON that anybody may have written. Codes: `required`, `wrong-type`
 * (`{expected}`), `unknown-field`, `not-allowed`, `not-a-count` (`{max}`), `do-not-collect` (`{what}`).
 */
export function readChanges(value: unknown): Result<KindChanges> {
  if (!isObject(value)) return { ok: false, issues: [wrong('object', [])] };
  const issues = [
    ...unlistedKeys(
      value,
      ['$schema', 'kind', 'drop', 'order', 'add', 'areas', 'words', 'keepDays'],
      [],
    ),
    ...areasIn(value['areas'], ['areas']),
    ...(typeof value['kind'] === 'string' ? [] : [missing(value['kind'], 'string', ['kind'])]),
    ...idsIn(value['drop'], ['drop']),
    ...idsIn(value['order'], ['order']),
    ...countIn(value['keepDays'], MOST.keepDays, ['keepDays']),
    ...listIn(value['add'], ['add'], (field, path) => fieldIn(field, path, wordsOf(value))),
    ...wordsIn(value['words']),
  ];
  return issues.length > 0
    ? { ok: false, issues }
    : { ok: true, value: value as unknown as KindChanges };
}

const isObject = (value: unknown): value is Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const wrong = (expected: string, path: Path): Issue => ({
  path,
  code: 'wrong-type',
  params: { expected },
});

const missing = (value: unknown, expected: string, path: Path): Issue =>
  value === undefined ? { path, code: 'required' } : wrong(expected, path);

const unlistedKeys = (value: Loose, known: readonly string[], path: Path): Issue[] =>
  Object.keys(value)
    .filter((key) => !known.includes(key))
    .map((key) => ({ path: [...path, key], code: 'unknown-field' }));

function listIn(value: unknown, path: Path, each: (item: unknown, path: Path) => Issue[]): Issue[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) return [wrong('array', path)];
  return value.flatMap((item: unknown, at) => each(item, [...path, at]));
}

const idsIn = (value: unknown, path: Path): Issue[] =>
  listIn(value, path, (item, at) => (typeof item === 'string' ? [] : [wrong('string', at)]));

function countIn(value: unknown, max: number, path: Path): Issue[] {
  if (value === undefined) return [];
  const isCount = typeof value === 'number' && Number.isSafeInteger(value) && value > 0;
  return isCount && value <= max ? [] : [{ path, code: 'not-a-count', params: { max } }];
}

function fieldIn(field: unknown, path: Path, words: readonly Loose[]): Issue[] {
  if (!isObject(field)) return [wrong('object', path)];
  const { id, control, after, required, when, options, format, within } = field;
  const parts =
    typeof control === 'string' && Object.hasOwn(PARTS, control) ? PARTS[control] : undefined;
  const allowed = [...ALWAYS, ...(parts?.needs ?? []), ...(parts?.may ?? [])];
  const texts = typeof id === 'string' ? textsOf(id, words) : [];
  const what = typeof id === 'string' ? forbiddenIn(id, texts) : undefined;
  const not = (key: string): Issue => ({ path: [...path, key], code: 'not-allowed' });
  return [
    ...(typeof id !== 'string'
      ? [missing(id, 'string', [...path, 'id'])]
      : ID.test(id)
        ? []
        : [not('id')]),
    ...(parts
      ? unlistedKeys(field, allowed, path)
      : [
          control === undefined ? missing(control, 'string', [...path, 'control']) : not('control'),
        ]),
    ...(parts?.needs ?? [])
      .filter((key) => field[key] === undefined)
      .map((key): Issue => ({ path: [...path, key], code: 'required' })),
    ...(after === undefined || typeof after === 'string'
      ? []
      : [wrong('string', [...path, 'after'])]),
    ...(required === undefined || (required === true && control !== 'consent')
      ? []
      : [not('required')]),
    ...(format === undefined || FORMATS.includes(format) ? [] : [not('format')]),
    ...countIn(field['max'], MOST.max, [...path, 'max']),
    ...countIn(field['most'], MOST.most, [...path, 'most']),
    ...countIn(field['version'], MOST.version, [...path, 'version']),
    ...optionsIn(options, [...path, 'options']),
    ...(within === undefined || within === 100 || within === 1000 ? [] : [not('within')]),
    ...areasIn(field['areas'], [...path, 'areas']),
    ...conditionIn(when, [...path, 'when']),
    ...(what ? [{ path, code: 'do-not-collect', params: { what } }] : []),
  ];
}

function optionsIn(options: unknown, path: Path): Issue[] {
  if (options === undefined) return [];
  const isGood =
    Array.isArray(options) && options.length > 0 && new Set(options).size === options.length;
  if (!isGood) return [wrong('array', path)];
  return listIn(options, path, (option, at) =>
    typeof option === 'string' && OPTION.test(option) ? [] : [{ path: at, code: 'not-allowed' }],
  );
}

/** Names of parts of a town; at least one, since none says nothing. */
function areasIn(areas: unknown, path: Path): Issue[] {
  if (areas === undefined) return [];
  if (!Array.isArray(areas) || areas.length === 0 || areas.length > MOST.areas) {
    return [wrong('array', path)];
  }
  return listIn(areas, path, (area, at) =>
    typeof area === 'string' && AREA.test(area) ? [] : [{ path: at, code: 'not-allowed' }],
  );
}

function conditionIn(when: unknown, path: Path): Issue[] {
  if (when === undefined) return [];
  if (!isObject(when) || typeof when['field'] !== 'string' || !Array.isArray(when['is'])) {
    return [wrong('object', path)];
  }
  return [...unlistedKeys(when, ['field', 'is'], path), ...idsIn(when['is'], [...path, 'is'])];
}

/** The tables of words by language, as far as they are tables. */
const wordsOf = ({ words }: Loose): Loose[] =>
  isObject(words) ? Object.values(words).filter(isObject) : [];

/** All that is said about a question, in every language. */
const textsOf = (id: string, words: readonly Loose[]): string[] =>
  words.flatMap((table) =>
    Object.entries(table)
      .filter(([key]) => key.startsWith(`${id}.`))
      .map(([, text]) => String(text)),
  );

function wordsIn(words: unknown): Issue[] {
  if (words === undefined) return [];
  if (!isObject(words)) return [wrong('object', ['words'])];
  return Object.entries(words).flatMap(([language, table]): Issue[] => {
    const path = ['words', language];
    if (!LANGUAGE.test(language)) return [{ path, code: 'not-allowed' }];
    if (!isObject(table)) return [wrong('object', path)];
    return Object.entries(table).flatMap(([key, text]) => textIn(text, [...path, key]));
  });
}

function textIn(text: unknown, path: Path): Issue[] {
  if (typeof text !== 'string') return [wrong('string', path)];
  if (text.trim() === '') return [{ path, code: 'required' }];
  // Nothing would fill a token: a hole in a sentence is never shown.
  return /[{}]/.test(text) ? [{ path, code: 'not-allowed' }] : [];
}
