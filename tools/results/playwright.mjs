import { lineOf, nothingYet } from './outcome.mjs';

/** @typedef {import('@playwright/test/reporter').JSONReport} Report */
/** @typedef {import('@playwright/test/reporter').JSONReportSuite} Suite */
/** @typedef {import('./outcome.mjs').Outcome} Outcome */

/**
 * @param {Pick<Report, 'suites' | 'errors'>} report
 * @returns {Outcome & { steps: number }} `steps` are what the tests went through: those of a story are
 *   checks of their own.
 */
export function outcomeOfReport({ suites, errors }) {
  const outcome = { ...nothingYet(), steps: 0 };
  for (const suite of suites) addSuite(outcome, suite, []);
  // A file that breaks before its first test has an error and no failed test.
  if (outcome.failed === 0 && errors.length > 0) {
    outcome.failed = 1;
    outcome.failures.push(lineOf(['before any test'], errors[0]?.message));
  }
  return outcome;
}

/**
 * @param {Outcome & { steps: number }} outcome
 * @param {Suite} suite
 * @param {string[]} names
 */
function addSuite(outcome, { title, specs, suites = [] }, names) {
  const within = [...names, title];
  for (const spec of specs) {
    for (const { status, results } of spec.tests) {
      const line = lineOf([...within, spec.title], results[0]?.error?.message);
      if (status === 'skipped') outcome.skipped += 1;
      else if (status === 'unexpected') {
        outcome.failed += 1;
        outcome.failures.push(line);
      } else {
        outcome.passed += 1;
        if (status === 'flaky') outcome.secondTries.push(line);
      }
      for (const { steps = [] } of results) outcome.steps += steps.length;
    }
  }
  for (const inner of suites) addSuite(outcome, inner, within);
}
