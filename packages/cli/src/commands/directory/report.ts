import type { LocatedProblem, LocatedRepair } from '@peerkit/formats';
import type { Problem } from '@peerkit/model';
import { EXIT, Failure, type Exit } from '../../failure.ts';
import type { CliIo } from '../../io.ts';
import { plain, plainJson } from '../../text/plain.ts';
import { say } from '../../text/say.ts';
import { hoursKnown } from './figures.ts';
import { fitted } from './fitted.ts';
import { toProblem, twoParts } from './located.ts';
import type { Reading } from './reading.ts';

export interface ReportOptions {
  readonly json?: true;
  /** Every problem and repair, not only the first ones. */
  readonly all?: true;
}

/** Nobody reads more lines than this; the counts below them say what else there is. */
const MOST_LINES = 50;
const ORDER = { error: 0, warning: 1, info: 2 } as const;

/** The report for programs: only these three, whatever the command. */
export function reportJson(reading: Pick<Reading, 'problems' | 'counts' | 'files'>): string {
  const { counts, problems, files } = reading;
  const { records, imported } = counts;
  const several = files.length > 1;
  return plainJson({
    records,
    imported,
    problems: problems.map((problem) => toProblem(problem, several)),
  });
}

/** The report for people: repairs, problems with what to do, and how many records were read. */
export function report(
  reading: Reading,
  options: ReportOptions,
  io: Pick<CliIo, 'out' | 'width'>,
): void {
  const { problems, repairs, counts, notes } = reading;
  for (const note of notes) io.out(plain(note));
  if (repairs.length > 0) io.out(repairTable(repairs, options, io.width));
  if (problems.length > 0) io.out(problemTable(problems, options, io.width));
  const { records, imported, rejected } = counts;
  if (rejected > 0) io.out(say('recordsRejected', { imported, records, count: rejected }));
  else io.out(say('recordsGood', { count: records }));
  if (reading.directory.services.length > 0) io.out(whatCameOut(reading));
  // The last line is what people read.
  const zone = problems.find(({ code }) => code === 'no-time-zone');
  if (zone !== undefined) io.out(plain(zone.message));
}

/**
 * Keeps a good list from being replaced by one of which errors left nothing. Where rows are not for publishing, an
 * empty list is what was meant.
 * @throws Failure after the report.
 */
export function refuseNothing(
  reading: Reading,
  path: string,
  options: ReportOptions,
  io: Pick<CliIo, 'out' | 'width'>,
): void {
  const { organizations, services, locations } = reading.directory;
  if (organizations.length + services.length + locations.length > 0) return;
  if (exitOf(reading.problems) === EXIT.ok) return;
  if (options.json) io.out(reportJson(reading));
  else report(reading, options, io);
  throw new Failure('noGoodRecords', { file: path });
}

/** What became of the records, so that nobody takes "were read" for "were understood". */
function whatCameOut({ directory, problems }: Reading): string {
  const { services, locations } = directory;
  const { ruled, worded } = hoursKnown(directory);
  const left = problems.filter(({ code }) => code === 'column-left-out' || code === 'staff-column');
  return say('whatCameOut', {
    services: services.length,
    hours: ruled,
    words: worded,
    places: locations.length,
    points: locations.filter(({ point }) => point !== undefined).length,
    hidden: locations.filter(({ confidential }) => confidential).length,
    columns: left.length,
  });
}

export function exitOf(problems: readonly Pick<Problem, 'severity'>[]): Exit {
  return problems.some(({ severity }) => severity === 'error') ? EXIT.records : EXIT.ok;
}

function problemTable(
  problems: readonly LocatedProblem[],
  { all }: ReportOptions,
  width: number | undefined,
): string {
  const sorted = [...problems].sort((a, b) => ORDER[a.severity] - ORDER[b.severity]);
  const groups = all === true ? sorted.map((problem) => [problem] as const) : groupsOf(sorted);
  const shown = all === true ? groups : groups.slice(0, MOST_LINES);
  const heads = [
    say('problemSeverity'),
    say('problemFile'),
    say('problemRecord'),
    say('problemField'),
    say('problemFound'),
    say('problemMessage'),
  ];
  const rows = shown.map((group) => {
    const [{ severity, file, field, message }] = group;
    return [say(`severity.${severity}`), file, recordsOf(group), field, ...twoParts(message)];
  });
  const told = shown.reduce((sum, group) => sum + group.length, 0);
  const isGrouped = shown.some(({ length }) => length > 1);
  return [
    fitted([heads, ...rows], width),
    ...(isGrouped ? [say('problemsGrouped')] : []),
    ...summary(problems, told),
  ].join('\n');
}

type Group = readonly [LocatedProblem, ...LocatedProblem[]];

/** Problems of one kind in one column of a file. What is about a whole column or file stays by itself. */
function groupsOf(problems: readonly LocatedProblem[]): readonly Group[] {
  const groups = new Map<string, [LocatedProblem, ...LocatedProblem[]]>();
  for (const [at, problem] of problems.entries()) {
    const { severity, code, file, record, field } = problem;
    const isRow = record !== '' && record !== 'file' && record !== 'column map';
    const key = [severity, code, file, field, isRow ? '' : String(at)].join('\0');
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [problem]);
    else group.push(problem);
  }
  return [...groups.values()];
}

/** `row 2, row 5, row 9 and 12 more`. */
function recordsOf(group: Group): string {
  const records = group.slice(0, FIRST_ROWS).map(({ record }) => record);
  const more = group.length - records.length;
  const list = records.join(', ');
  return more === 0 ? list : say('recordsMore', { list, count: more });
}

/** How many rows of a kind of problem are named. */
const FIRST_ROWS = 3;

/** How often each code was found, so that a long list hides nothing. */
function summary(problems: readonly LocatedProblem[], shown: number): string[] {
  const counts = new Map<string, { count: number; severity: Problem['severity'] }>();
  const of = { error: 0, warning: 0, info: 0 };
  for (const { code, severity } of problems) {
    of[severity] += 1;
    const key = `${severity} ${code}`;
    const known = counts.get(key);
    if (known === undefined) counts.set(key, { severity, count: 1 });
    else known.count += 1;
  }
  const total = say('problemTotal', {
    errors: of.error,
    warnings: of.warning,
    notes: of.info,
  });
  if (shown === problems.length) return ['', total];
  const lines = [...counts]
    .sort(([, a], [, b]) => ORDER[a.severity] - ORDER[b.severity] || b.count - a.count)
    .map(([key, { severity, count }]) => [
      String(count),
      say(`severity.${severity}`),
      key.slice(severity.length + 1),
    ]);
  return [
    say('problemsMore', { count: problems.length - shown }),
    '',
    total,
    fitted(lines, undefined),
  ];
}

function repairTable(
  repairs: readonly LocatedRepair[],
  { all }: ReportOptions,
  width: number | undefined,
): string {
  const shown = all === true ? repairs : repairs.slice(0, MOST_LINES);
  const heads = [
    say('problemFile'),
    say('problemRecord'),
    say('problemField'),
    say('repairBefore'),
    say('repairAfter'),
  ];
  const rows = shown.map(({ file, record, field, before, after }) => [
    file,
    record,
    field,
    JSON.stringify(short(before)),
    JSON.stringify(short(after)),
  ]);
  const more = repairs.length - shown.length;
  return [
    say('repairsMade', { count: repairs.length }),
    fitted([heads, ...rows], width),
    ...(more > 0 ? [say('repairsMore', { count: more })] : []),
    '',
  ].join('\n');
}

function short(text: string): string {
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
