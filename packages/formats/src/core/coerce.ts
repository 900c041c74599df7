import type { Issue, Problem, Result } from '@peerkit/model';
import {
  checkDirectoryHead,
  checkRecord,
  LIMITS,
  type DirectoryHead,
  type RecordKind,
  type RecordOf,
} from '@peerkit/validation/directory';
import type { Candidate, Format } from './candidate.ts';
import { problemCode, type ProblemList } from './problems.ts';

/** More rounds than a record has levels: each round removes at least one bad value. */
const MAX_ROUNDS = 12;

type Path = readonly (string | number)[];

interface Finding {
  readonly path: Path;
  readonly issue: Issue;
  readonly found: unknown;
}

/**
 * The record that a candidate holds. Bad values are left out (and with them whatever requires them),
 * texts that are too long are cut; undefined when what is left is not a record. Everything is reported.
 */
export function coerce<K extends RecordKind>(
  candidate: Candidate & { readonly kind: K },
  format: Pick<Format, 'fieldName'>,
  problems: ProblemList,
): RecordOf<K> | undefined {
  const { value, findings, fatal } = repair(
    (record) => checkRecord(candidate.kind, record),
    candidate.record,
  );
  for (const finding of findings) {
    const isFatal = fatal !== undefined && finding.path[0] === fatal[0];
    report(candidate, format, problems, finding, isFatal ? 'error' : 'warning');
  }
  return value;
}

/** What a file says of the directory as a whole; values that make no sense are left out and reported. */
export function coerceHead(
  head: Readonly<Record<string, unknown>> | undefined,
  record: string,
  problems: ProblemList,
): DirectoryHead {
  const { value, findings } = repair(checkDirectoryHead, head ?? {});
  for (const { path, issue, found } of findings) {
    const field = written(path);
    problems.warning({ record, field }, problemCode(issue, ''), { found });
  }
  return value ?? {};
}

interface Repaired<T> {
  /** Undefined when what is left is not such a value. */
  readonly value: T | undefined;
  readonly findings: readonly Finding[];
  /** The field that it cannot be without. */
  readonly fatal?: Path;
}

function repair<T>(check: (value: unknown) => Result<T>, value: unknown): Repaired<T> {
  const first = check(value);
  if (first.ok) return { value: first.value, findings: [] };
  const draft = structuredCopy(value) as Record<string, unknown>;
  const findings: Finding[] = [];
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const result = round === 0 ? first : check(draft);
    if (result.ok) return { value: result.value, findings };
    const changed: Path[] = [];
    // From the end, so that positions in lists stay valid.
    for (const issue of [...result.issues].reverse().map(wholeHours)) {
      if (changed.some((path) => startsWith(issue.path, path))) continue;
      changed.push(issue.path);
      const found = valueAt(draft, issue.path);
      // What is missing because it was just left out needs no second report.
      if (!findings.some((known) => startsWith(issue.path, known.path))) {
        findings.push({ path: issue.path, issue, found });
      }
      if (isCuttable(issue) && typeof found === 'string') {
        put(draft, issue.path, cut(found, Number(issue.params?.['max'])));
      } else if (isList(issue) && found !== undefined && !Array.isArray(found)) {
        put(draft, issue.path, []);
      } else if (found !== undefined) {
        remove(draft, issue.path);
      } else if (issue.path.length > 1) {
        remove(draft, issue.path.slice(0, -1));
      } else {
        return { value: undefined, findings, fatal: issue.path };
      }
    }
  }
  // Each round leaves less to correct, so this cannot be reached; one record must not stop an import.
  return { value: undefined, findings, fatal: findings[0]?.path ?? [] };
}

/** Lists that every record of their kind has: empty rather than absent. */
const LISTS = new Set(['phones', 'terms', 'languages', 'areas', 'documents']);

function isList({ path, code }: Issue): boolean {
  return path.length === 1 && LISTS.has(String(path[0])) && code !== 'unknown-field';
}

/** Half an id or half a link is worse than none. */
const WHOLE = new Set([
  'id',
  'organizationId',
  'programId',
  'serviceId',
  'locationId',
  'website',
  'email',
  'number',
]);

function isCuttable({ code, path }: Issue): boolean {
  return code === 'too-long' && !WHOLE.has(String(path.at(-1)));
}

/** Hours with a part missing could promise what nobody wrote: they are left out as a whole. Words may be cut. */
function wholeHours(issue: Issue): Issue {
  const inside = issue.path[0] === 'hours' && issue.path.length > 1 && !isCuttable(issue);
  return inside ? { path: ['hours'], code: 'hours-broken' } : issue;
}

function report(
  candidate: Candidate,
  format: Pick<Format, 'fieldName'>,
  problems: ProblemList,
  { path, issue, found }: Finding,
  severity: Extract<Problem['severity'], 'error' | 'warning'>,
): void {
  const bare = path.filter((part) => typeof part === 'string').join('.');
  const field = format.fieldName(candidate.kind, bare) ?? written(path);
  const last = path.findLast((part) => typeof part === 'string') ?? '';
  const { max, min } = issue.params ?? {};
  problems[severity](
    { record: labelOf(candidate), field },
    issue.code === 'too-long' && !isCuttable(issue) ? 'invalid' : problemCode(issue, last),
    {
      found,
      ...(typeof max === 'number' ? { max } : {}),
      ...(typeof min === 'number' ? { min } : {}),
    },
  );
}

/** What a report calls a record: its id if it has one, else its place in the file. */
export function labelOf({ record, place, label }: Candidate): string {
  if (label !== undefined) return label;
  const id = record['id'] ?? record['code'];
  return typeof id === 'string' && id !== '' && id.length <= LIMITS.id ? id : place;
}

function written(path: Path): string {
  return path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${part}`))
    .join('')
    .replace(/^\./, '');
}

function cut(text: string, max: number): string {
  // Not through the middle of a character.
  return `${text.slice(0, max - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}

function startsWith(path: Path, start: Path): boolean {
  return start.length <= path.length && start.every((part, at) => path[at] === part);
}

type Holder = Record<string | number, unknown>;

function holderOf(root: unknown, path: Path): Holder | undefined {
  let at = root;
  for (const part of path.slice(0, -1)) at = step(at, part);
  return typeof at === 'object' && at !== null ? (at as Holder) : undefined;
}

function step(at: unknown, part: string | number): unknown {
  if (typeof at !== 'object' || at === null || !Object.hasOwn(at, part)) return undefined;
  return (at as Holder)[part];
}

function valueAt(root: unknown, path: Path): unknown {
  return path.reduce(step, root);
}

function put(root: unknown, path: Path, value: unknown): void {
  const holder = holderOf(root, path);
  const last = path.at(-1);
  if (holder !== undefined && last !== undefined) holder[last] = value;
}

function remove(root: unknown, path: Path): void {
  const holder = holderOf(root, path);
  const last = path.at(-1);
  if (holder === undefined || last === undefined) return;
  if (Array.isArray(holder)) holder.splice(Number(last), 1);
  else Reflect.deleteProperty(holder, last);
}

/** A copy to work on. Candidates hold nothing but plain values, lists and objects of their own. */
function structuredCopy(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(structuredCopy);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, structuredCopy(part)]),
  );
}
