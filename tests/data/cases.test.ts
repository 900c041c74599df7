import { inputFile, readDirectory } from '@peerkit/formats';
import type { Directory } from '@peerkit/model';
import { describe, expect, it } from 'vitest';
import { judge, type Verdict } from '../../packages/formats/src/spreadsheet/testing/kinds/judge.ts';
import { CASE_ANSWERS, type CaseAnswer } from './case-answers.ts';
import { caseBytes, caseFiles, hasCases } from './shared.ts';

async function directoryOf(name: string): Promise<Directory> {
  const reading = await readDirectory([inputFile(name, caseBytes(name))]);
  if (!reading.ok) throw new Error(reading.message);
  return reading.directory;
}

/** Each field of a file: right, or left out or shown as words with a warning, or wrong. */
async function verdictOf({ rest, right = [], ...answer }: CaseAnswer): Promise<Verdict> {
  const kind = answer.file;
  const verdict = await judge({ ...answer, kind, content: caseBytes(kind) });
  if (rest === undefined) return verdict;
  const wrong = rest(await directoryOf(kind)).flatMap((is, at) =>
    JSON.stringify(is) === JSON.stringify(right[at])
      ? []
      : [`${JSON.stringify(is)}, not ${JSON.stringify(right[at])}`],
  );
  return {
    ...verdict,
    right: verdict.right + right.length - wrong.length,
    wrong: [...verdict.wrong, ...wrong],
  };
}

/** The table that stands in the output of the test. */
function tableOf(verdicts: readonly Verdict[]): string {
  const width = Math.max(...verdicts.map(({ kind }) => kind.length));
  const line = (name: string, ...cells: readonly (string | number)[]): string =>
    [name.padEnd(width), ...cells.map((cell) => String(cell).padStart(8))].join(' ');
  const sum = (of: (verdict: Verdict) => number): number =>
    verdicts.map(of).reduce((total, count) => total + count, 0);
  return [
    line('file', 'right', 'warned', 'wrong'),
    ...verdicts.map(({ kind, right, warned, wrong }) => line(kind, right, warned, wrong.length)),
    line(
      `${verdicts.length} files`,
      sum(({ right }) => right),
      sum(({ warned }) => warned),
      sum(({ wrong }) => wrong.length),
    ),
  ].join('\n');
}

describe.runIf(hasCases)('files of trouble, read without a map', () => {
  it('each has an answer', () => {
    expect(CASE_ANSWERS.map(({ file }) => file).sort()).toEqual(caseFiles().sort());
  });

  it.each(CASE_ANSWERS)('$file: nothing is wrong', async (answer) => {
    const { wrong } = await verdictOf(answer);
    expect(wrong.join('\n')).toBe('');
  });

  it('as a table', async () => {
    const verdicts = await Promise.all(CASE_ANSWERS.map(verdictOf));
    process.stdout.write(`\n${tableOf(verdicts)}\n`);
    expect(verdicts.filter(({ right }) => right === 0)).toEqual([]);
  });
});
