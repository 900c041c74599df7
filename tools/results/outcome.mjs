/**
 * What came of a run, the same for every runner: `npm test` ends with the names of what failed, so that
 * nobody has to look for them, and of what passed only when it was tried again.
 *
 * @typedef {object} Outcome
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 * @property {string[]} failures Each failed test: where it ran, its name and the first words of why.
 * @property {string[]} secondTries Each test that failed first and then passed, in the same way.
 */
import { stripVTControlCharacters } from 'node:util';

/** Set by CI: what fails in a browser is tried once more. Elsewhere a test has one try. */
export const SECOND_TRY = process.env['PEERKIT_SECOND_TRY'] === '1';

const LONGEST_REASON = 300;

/** @returns {Outcome} */
export function nothingYet() {
  return { passed: 0, failed: 0, skipped: 0, failures: [], secondTries: [] };
}

/**
 * A line about a test.
 *
 * @param {string[]} names From the engine or file to the test itself.
 * @param {string | undefined} message What it failed with.
 */
export function lineOf(names, message) {
  const lines = stripVTControlCharacters(message ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const reason = lines.join(' ').slice(0, LONGEST_REASON) || 'no message';
  return `${names.filter((name) => name !== '').join(' › ')}: ${reason}`;
}
