/**
 * A Vitest reporter that writes how many tests passed, failed and were skipped, in all and by
 * project, to the file that `PEERKIT_REPORT` names.
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
    /** @type {Record<string, Counts>} */
    const projects = {};
    for (const module of modules) {
      const counts = (projects[module.project.name] ??= { passed: 0, failed: 0, skipped: 0 });
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
    const sum = { passed: 0, failed: 0, skipped: 0 };
    for (const { passed, failed, skipped } of Object.values(projects)) {
      sum.passed += passed;
      sum.failed += failed;
      sum.skipped += skipped;
    }
    if (errors.length > 0 && sum.failed === 0) sum.failed = 1;
    writeFileSync(file, JSON.stringify({ ...sum, projects }));
  }
}
