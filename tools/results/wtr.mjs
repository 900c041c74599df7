import { relative } from 'node:path';
import { lineOf, nothingYet } from './outcome.mjs';
import { readTitle } from './second-try.mjs';

/** @typedef {import('./outcome.mjs').Outcome} Outcome */
/** @typedef {import('@web/test-runner').TestSession} Session */
/** @typedef {import('@web/test-runner').TestSuiteResult} Suite */

/**
 * @param {Pick<Session, 'browser' | 'testFile' | 'passed' | 'errors' | 'testResults'>[]} sessions
 * @param {string} root The folder that names of files start from.
 * @returns {Outcome}
 */
export function outcomeOfSessions(sessions, root) {
  const outcome = nothingYet();
  for (const { browser, testFile, passed, errors, testResults } of sessions) {
    const where = [browser.name, relative(root, testFile)];
    const before = outcome.failed;
    if (testResults) addSuite(outcome, testResults, where);
    if (passed || outcome.failed > before) continue;
    // A file that could not be loaded, or an error outside a test, has no failed test to show.
    outcome.failed += 1;
    outcome.failures.push(lineOf(where, errors[0]?.message));
  }
  return outcome;
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
