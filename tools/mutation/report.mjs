/**
 * What came of the mutants, for people to read.
 *
 * @typedef {object} Tally
 * @property {number} mutants Those that say something: all but the ignored, and those that break at import.
 * @property {number} killed A test failed.
 * @property {number} timeout The tests never ended, which is noticed as well.
 * @property {number} survived Every test passed.
 * @property {number} uncovered No test ran the line.
 */
/** @typedef {Tally & { name: string, least: number, seconds: number }} Row */
/** @typedef {import('@stryker-mutator/api/core').MutantResult} MutantResult */

/**
 * @param {readonly Pick<MutantResult, 'status'>[]} mutants
 * @returns {Tally}
 */
export function tally(mutants) {
  const count = (/** @type {string} */ status) =>
    mutants.filter((mutant) => mutant.status === status).length;
  const killed = count('Killed');
  const timeout = count('Timeout');
  const survived = count('Survived');
  const uncovered = count('NoCoverage');
  return { mutants: killed + timeout + survived + uncovered, killed, timeout, survived, uncovered };
}

/**
 * Percent of the mutants that the tests noticed.
 *
 * @param {Tally} row
 */
export function score({ mutants, killed, timeout }) {
  return mutants === 0 ? 100 : ((killed + timeout) / mutants) * 100;
}

/**
 * All rows as one.
 *
 * @param {readonly Row[]} rows
 * @param {number} least
 * @returns {Row}
 */
export function total(rows, least) {
  const sum = (/** @type {keyof Tally | 'seconds'} */ key) =>
    rows.reduce((count, row) => count + row[key], 0);
  return {
    name: 'all',
    least,
    seconds: sum('seconds'),
    mutants: sum('mutants'),
    killed: sum('killed'),
    timeout: sum('timeout'),
    survived: sum('survived'),
    uncovered: sum('uncovered'),
  };
}

/**
 * A line for each mutant that no test noticed: where, what stood there, what was put in its place.
 *
 * @param {readonly MutantResult[]} mutants
 * @param {(file: string) => string} read
 */
export function survivors(mutants, read) {
  return mutants
    .filter(({ status }) => status === 'Survived' || status === 'NoCoverage')
    .sort(
      (a, b) =>
        a.fileName.localeCompare(b.fileName) || a.location.start.line - b.location.start.line,
    )
    .map(({ fileName, location, status, mutatorName, replacement }) => {
      const { start, end } = location;
      const lines = read(fileName)
        .split('\n')
        .slice(start.line - 1, end.line);
      const last = lines.length - 1;
      lines[last] = (lines[last] ?? '').slice(0, end.column - 1);
      lines[0] = (lines[0] ?? '').slice(start.column - 1);
      const what = `${short(lines.join('\n'))}  →  ${short(replacement)}`;
      const where = `${fileName}:${start.line}:${start.column}`;
      return `${where} ${mutatorName}${status === 'NoCoverage' ? ' (no test runs it)' : ''}\n    ${what}`;
    });
}

/** @param {string} code */
function short(code) {
  const line = code.replace(/\s+/g, ' ').trim();
  return line.length > 70 ? `${line.slice(0, 69)}…` : line;
}

/** @param {readonly Row[]} rows */
export function table(rows) {
  const head = ['group', 'mutants', 'killed', 'timeout', 'survived', 'no test', 'score', 'time'];
  const cells = rows.map((row) => [
    row.name,
    ...[row.mutants, row.killed, row.timeout, row.survived, row.uncovered].map(String),
    `${score(row).toFixed(1)}%`,
    `${row.seconds} s`,
  ]);
  return [head, ...cells]
    .map(([name = '', ...rest]) => name.padEnd(10) + rest.map((cell) => cell.padStart(10)).join(''))
    .join('\n');
}
