import { relative } from 'node:path';
import { lineOf, nothingYet } from './outcome.mjs';
import { readTitle } from './second-try.mjs';

/** @typedef {import('./outcome.mjs').Outcome} Outcome */
/** @typedef {Outcome & { lost: Lost[] }} WithLost */
/**
 * A file whose browser went away while its tests ran, as WebKit does where a machine is very busy.
 *
 * @typedef {object} Lost
 * @property {string} engine As `PEERKIT_ENGINES` names it.
 * @property {string} file
 * @property {string} failure Its line among the failures.
 */
/** @typedef {import('@web/test-runner').TestSession} Session */
/** @typedef {import('@web/test-runner').TestSuiteResult} Suite */

/** @type {Readonly<Record<string, string>>} */
const ENGINES = { Chromium: 'chromium', Firefox: 'firefox', MiniBrowser: 'webkit' };

/**
 * @param {Pick<Session, 'browser' | 'testFile' | 'passed' | 'errors' | 'testResults'>[]} sessions
 * @param {string} root The folder that names of files start from.
 * @returns {WithLost}
 */
export function outcomeOfSessions(sessions, root) {
  const outcome = { ...nothingYet(), lost: /** @type {Lost[]} */ ([]) };
  for (const { browser, testFile, passed, errors, testResults } of sessions) {
    const where = [browser.name, relative(root, testFile)];
    const before = outcome.failed;
    if (testResults) addSuite(outcome, testResults, where);
    if (passed || outcome.failed > before) continue;
    // A file that could not be loaded, or an error outside a test, has no failed test to show.
    outcome.failed += 1;
    const failure = lineOf(where, errors[0]?.message);
    outcome.failures.push(failure);
    const engine = ENGINES[browser.name];
    if (engine !== undefined && errors[0]?.message.endsWith('because the browser disconnected.'))
      outcome.lost.push({ engine, file: testFile, failure });
  }
  return outcome;
}

/**
 * @param {WithLost} first
 * @param {Outcome} second What came of the lost files when they ran again.
 * @returns {Outcome} Both together: a file that passed now counts, and its first failure is told.
 */
export function withSecondRun({ lost, ...first }, second) {
  const lines = lost.map(({ failure }) => failure);
  return {
    passed: first.passed + second.passed,
    failed: first.failed - lost.length + second.failed,
    skipped: first.skipped + second.skipped,
    failures: [...first.failures.filter((line) => !lines.includes(line)), ...second.failures],
    secondTries: [...first.secondTries, ...lines, ...second.secondTries],
  };
}

/**
 * @param {Outcome} outcome
 * @param {Suite} suite
 * @param {string[]} names
 */
function addSuite(outcome, suite, names) {
  const within = [...names, suite.name];
  for (const test of suite.tests) {
    const { name, firstError } = readTitle(test.name);
    if (test.skipped) outcome.skipped += 1;
    else if (!test.passed) {
      outcome.failed += 1;
      outcome.failures.push(lineOf([...within, name], test.error?.message));
    } else {
      outcome.passed += 1;
      if (firstError !== undefined) outcome.secondTries.push(lineOf([...within, name], firstError));
    }
  }
  for (const inner of suite.suites) addSuite(outcome, inner, within);
}

/**
 * How long the tests of each file took in each engine, the slowest first, and the slowest tests.
 *
 * @param {Pick<Session, 'browser' | 'testFile' | 'testResults'>[]} sessions
 * @param {string} root
 */
export function slowest(sessions, root) {
  const files = [];
  /** @type {{ name: string, ms: number }[]} */
  const tests = [];
  for (const { browser, testFile, testResults } of sessions) {
    const name = `${browser.name} ${relative(root, testFile)}`;
    const own = testResults ? durations(testResults, name) : [];
    tests.push(...own);
    files.push({ name, ms: own.reduce((sum, { ms }) => sum + ms, 0) });
  }
  const byTime = (/** @type {{ ms: number }} */ a, /** @type {{ ms: number }} */ b) => b.ms - a.ms;
  return { files: files.sort(byTime), tests: tests.sort(byTime) };
}

/**
 * @param {Suite} suite
 * @param {string} name
 * @returns {{ name: string, ms: number }[]}
 */
function durations(suite, name) {
  const within = suite.name === '' ? name : `${name} › ${suite.name}`;
  return [
    ...suite.tests.map((test) => ({ name: `${within} › ${test.name}`, ms: test.duration ?? 0 })),
    ...suite.suites.flatMap((inner) => durations(inner, within)),
  ];
}
