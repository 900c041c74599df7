/** A Vitest reporter that writes what came of the run to the file that `PEERKIT_REPORT` names. */
import { writeFileSync } from 'node:fs';
import { lineOf, nothingYet } from './outcome.mjs';

/** @typedef {import('./outcome.mjs').Outcome} Outcome */

export default class OutcomeReporter {
  /**
   * @param {readonly import('vitest/node').TestModule[]} modules
   * @param {readonly { message: string }[]} errors Thrown outside any test.
   */
  onTestRunEnd(modules, errors) {
    const file = process.env['PEERKIT_REPORT'];
    if (!file) return;
    const outcome = nothingYet();
    for (const module of modules) addModule(outcome, module);
    if (errors.length > 0 && outcome.failed === 0) {
      outcome.failed = 1;
      outcome.failures.push(lineOf(['outside any test'], errors[0]?.message));
    }
    writeFileSync(file, JSON.stringify(outcome));
  }
}

/**
 * @param {Outcome} outcome
 * @param {import('vitest/node').TestModule} module
 */
function addModule(outcome, module) {
  const failedBefore = outcome.failed;
  for (const test of module.children.allTests()) {
    const { state, errors = [] } = test.result();
    const line = () => lineOf([module.relativeModuleId, test.fullName], errors[0]?.message);
    if (state === 'passed') {
      outcome.passed += 1;
      if (test.diagnostic()?.flaky) outcome.secondTries.push(line());
    } else if (state === 'failed') {
      outcome.failed += 1;
      outcome.failures.push(line());
    } else outcome.skipped += 1;
  }
  // A file that breaks before its first test, or in a hook, has no failed test to show.
  if (module.ok() || outcome.failed > failedBefore) return;
  outcome.failed += 1;
  outcome.failures.push(lineOf([module.relativeModuleId], module.errors()[0]?.message));
}
