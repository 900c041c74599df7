import type { LocatedProblem } from '@peerkit/formats';
import { diffDirectories, type Directory, type DirectoryChange } from '@peerkit/model';
import { figuresOf, type Figure } from '../figures.ts';

/** A list as it was read. */
export interface ReadList {
  readonly directory: Directory;
  readonly problems: readonly LocatedProblem[];
}

/** Something that a person must look at before the new list takes the place of the last good one. */
export type Worse =
  | {
      readonly kind: 'fell';
      readonly word: Figure['word'];
      readonly from: number;
      readonly to: number;
    }
  | { readonly kind: 'rejected'; readonly count: number }
  | { readonly kind: 'published'; readonly ids: readonly string[]; readonly count: number };

/** A new list beside the last good one. */
export interface Comparison {
  readonly changes: readonly DirectoryChange[];
  /** What was not understood and was not there before, wherever its row is now. */
  readonly problems: readonly LocatedProblem[];
  /** Empty: nothing got worse. */
  readonly worse: readonly Worse[];
}

/** What must not fall by a third from one day to the next. */
const WATCHED = new Set<Figure['word']>([
  'stats.organizations',
  'stats.services',
  'stats.locations',
  'stats.phone',
  'stats.hours',
  'stats.addresses',
  'stats.points',
]);
/** Of fewer, a third is one. */
const FEWEST = 3;

export function compareLists(before: ReadList, after: ReadList): Comparison {
  const changes = diffDirectories(before.directory, after.directory);
  const problems = newProblems(before.problems, after.problems);
  const rejected = problems.filter(({ severity }) => severity === 'error').length;
  return {
    changes,
    problems,
    worse: [
      ...fallen(before.directory, after.directory),
      ...(rejected > 0 ? [{ kind: 'rejected', count: rejected } as const] : []),
      ...published(changes, before.directory, after.directory),
    ],
  };
}

function fallen(before: Directory, after: Directory): Worse[] {
  const now = new Map(figuresOf(after).map(({ word, count }) => [word, count]));
  return figuresOf(before).flatMap(({ word, count: from }): Worse[] => {
    const to = now.get(word) ?? 0;
    const isFallen = WATCHED.has(word) && from >= FEWEST && from - to >= from / 3;
    return isFallen ? [{ kind: 'fell', word, from, to }] : [];
  });
}

/** Places that were private and are not any more, under the same id or, as far as numbers tell, another. */
function published(
  changes: readonly DirectoryChange[],
  before: Directory,
  after: Directory,
): Worse[] {
  const open = new Set(
    after.locations.filter(({ confidential }) => !confidential).map(({ id }) => id),
  );
  const ids = changes
    .filter(
      ({ list, aspects, id }) =>
        list === 'locations' && aspects.includes('privacy') && open.has(id),
    )
    .map(({ id }) => id);
  const hidden = ({ locations }: Directory): number =>
    locations.filter(({ confidential }) => confidential).length;
  const fewer = hidden(before) - hidden(after);
  const gone = Math.max(0, before.locations.length - after.locations.length);
  const count = Math.max(ids.length, fewer - gone);
  return count > 0 ? [{ kind: 'published', ids, count }] : [];
}

/** Rows move when one is put in, so a problem is known by what was found. */
function newProblems(
  before: readonly LocatedProblem[],
  after: readonly LocatedProblem[],
): LocatedProblem[] {
  const known = new Map<string, number>();
  for (const problem of before) known.set(keyOf(problem), (known.get(keyOf(problem)) ?? 0) + 1);
  return after.filter((problem) => {
    const left = known.get(keyOf(problem)) ?? 0;
    if (left > 0) known.set(keyOf(problem), left - 1);
    return left === 0;
  });
}

function keyOf({ severity, code, field, message }: LocatedProblem): string {
  return JSON.stringify([severity, code, field, message]);
}
