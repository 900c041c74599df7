/**
 * What is mutated, and how much of it the tests must notice. A group's own tests are the ones that
 * must notice: what only a test far away sees is found late.
 *
 * @typedef {object} Group
 * @property {string} name
 * @property {string[]} sources Globs of the files that are mutated.
 * @property {string[]} except Globs of those among them that are not: tests, and what only tests use.
 * @property {string[]} tests Globs of the tests that run against them.
 * @property {number} least Percent of the mutants that must be noticed.
 */
import { matchesGlob } from 'node:path';

/** Percent of all mutants together that must be noticed. */
export const LEAST_OVERALL = 85;

/**
 * @param {string} name
 * @param {string} files Glob without the ending.
 * @param {number} least
 * @returns {Group}
 */
const group = (name, files, least) => ({
  name,
  sources: [`${files}.ts`],
  // Words are held by the checks of words, and what people call things by the questions of
  // `bench:search:quality`; not by tests of logic.
  except: ['**/*.test.ts', '**/testing/**', '**/locales/**', '**/build/starter.ts'],
  tests: [`${files}.test.ts`],
  least,
});

/** @type {readonly Group[]} */
export const GROUPS = [
  group('protocol', 'packages/model/src/protocol/**/*', 95),
  group('outbox', 'packages/outbox/src/**/*', 95),
  group('forms', 'packages/forms/src/**/*', 85),
  group('search', 'packages/search/src/**/*', 85),
  group('states', 'packages/components/src/**/*.state', 85),
  group('hours', 'packages/model/src/hours/**/*', 85),
];

/**
 * @param {Group} group
 * @param {string} file
 */
export function isSource({ sources, except }, file) {
  return (
    sources.some((glob) => matchesGlob(file, glob)) &&
    !except.some((glob) => matchesGlob(file, glob))
  );
}
