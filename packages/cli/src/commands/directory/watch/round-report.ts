import type { LocatedProblem } from '@peerkit/formats';
import { fitted } from '../fitted.ts';
import { twoParts } from '../located.ts';
import { changeReport } from '../diff.ts';
import { say } from '../../../text/say.ts';
import type { Comparison, Worse } from './compare.ts';

/** An e-mail from cron is read to its end only when it is short. */
const MOST_LINES = 40;

/** What is new about a list, for a person. */
export function comparisonReport(
  { changes, problems, worse }: Comparison,
  width: number | undefined,
): string {
  return [
    changes.length === 0 ? say('diffNone') : changeReport(changes, width, MOST_LINES),
    ...(problems.length === 0 ? [] : ['', ...newProblems(problems, width)]),
    ...(worse.length === 0 ? [] : ['', say('watchWorse'), ...worse.map(worseWords)]),
  ].join('\n');
}

function newProblems(problems: readonly LocatedProblem[], width: number | undefined): string[] {
  const more = problems.length - MOST_LINES;
  const rows = problems
    .slice(0, MOST_LINES)
    .map(({ severity, file, record, field, message }) => [
      say(`severity.${severity}`),
      file,
      record,
      field,
      ...twoParts(message),
    ]);
  return [
    say('watchNew', { count: problems.length }),
    fitted(rows, width),
    ...(more > 0 ? [say('watchNewMore', { count: more })] : []),
  ];
}

function worseWords(worse: Worse): string {
  switch (worse.kind) {
    case 'fell':
      return `- ${say('worseFell', { what: say(worse.word), from: worse.from, to: worse.to })}`;
    case 'rejected':
      return `- ${say('worseRejected', { count: worse.count })}`;
    case 'published':
      return `- ${say('worsePublished', { count: worse.count, list: worse.ids.join(', ') })}`.trimEnd();
  }
}
