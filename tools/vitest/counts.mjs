/**
 * A Vitest reporter that writes how many tests passed, failed and were skipped to the file that
 * `PEERKIT_REPORT` names.
 */
import { writeFileSync } from 'node:fs';

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

export default class CountsReporter {
  /**
   * @param {readonly import('vitest/node').TestModule[]} modules
   * @param {readonly unknown[]} errors Thrown outside any test.
   */
  onTestRunEnd(modules, errors) {
    const file = process.env['PEERKIT_REPORT'];
    if (!file) return;
    /** @type {Counts} */
    const counts = { passed: 0, failed: 0, skipped: 0 };
    for (const module of modules) {
      const failedBefore = counts.failed;
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        if (state === 'passed') counts.passed += 1;
        else if (state === 'failed') counts.failed += 1;
        else counts.skipped += 1;
      }
      // A file that breaks before its first test, or in a hook, has no failed test to show.
      if (!module.ok() && counts.failed === failedBefore) counts.failed += 1;
    }
    if (errors.length > 0 && counts.failed === 0) counts.failed = 1;
    writeFileSync(file, JSON.stringify(counts));
  }
}
