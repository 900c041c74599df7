import { describe, expect, it } from 'vitest';
import { lineOf } from './outcome.mjs';
import { outcomeOfReport } from './playwright.mjs';
import { readTitle } from './second-try.mjs';
import { outcomeOfSessions, slowest, withSecondRun } from './wtr.mjs';

type Sessions = Parameters<typeof outcomeOfSessions>[0];
type Report = Parameters<typeof outcomeOfReport>[0];

const SECOND = '\u2063first try: ';

function session(tests: object[], more: object = {}): Sessions {
  return [
    {
      browser: { name: 'Chromium' },
      testFile: '/repo/packages/a.element.test.ts',
      passed: true,
      errors: [],
      testResults: { name: '', tests: [], suites: [{ name: 'a form', tests, suites: [] }] },
      ...more,
    },
  ] as unknown as Sessions;
}

const passing = { name: 'opens', passed: true, skipped: false, duration: 20 };
const failing = {
  name: 'closes',
  passed: false,
  skipped: false,
  duration: 50,
  error: { message: 'expected 1\n  to equal 2' },
};
const second = { ...passing, name: `waits${SECOND}no list` };

describe('a line about a test', () => {
  it('leads to it and says why in one line, without the colours of a terminal', () => {
    expect(lineOf(['Firefox', '', 'a form'], '\u001B[31mno\u001B[39m\n\n  list')).toBe(
      'Firefox › a form: no list',
    );
  });

  it('stays short, and says where there is no reason', () => {
    expect(lineOf(['a'], 'x'.repeat(5_000))).toHaveLength(303);
    expect(lineOf(['a'], undefined)).toBe('a: no message');
  });
});

describe('element tests', () => {
  it('are counted, and each that failed is named with its engine, file and reason', () => {
    const skipped = { ...passing, skipped: true };
    const tests = [passing, failing, skipped];
    expect(outcomeOfSessions(session(tests, { passed: false }), '/repo')).toEqual({
      passed: 1,
      failed: 1,
      skipped: 1,
      failures: ['Chromium › packages/a.element.test.ts › a form › closes: expected 1 to equal 2'],
      secondTries: [],
      lost: [],
    });
  });

  it('that passed only at the second try count as passed and are named with the first reason', () => {
    expect(outcomeOfSessions(session([second]), '/repo')).toMatchObject({
      passed: 1,
      failed: 0,
      secondTries: ['Chromium › packages/a.element.test.ts › a form › waits: no list'],
    });
  });

  it('that failed twice are failed and bear their own name', () => {
    const twice = { ...failing, name: `closes${SECOND}expected 1` };
    expect(outcomeOfSessions(session([twice], { passed: false }), '/repo')).toMatchObject({
      failed: 1,
      failures: ['Chromium › packages/a.element.test.ts › a form › closes: expected 1 to equal 2'],
      secondTries: [],
    });
  });

  it('of a file that did not load count as one that failed', () => {
    const broken = { passed: false, testResults: undefined, errors: [{ message: 'no module' }] };
    expect(outcomeOfSessions(session([], broken), '/repo')).toMatchObject({
      passed: 0,
      failed: 1,
      failures: ['Chromium › packages/a.element.test.ts: no module'],
    });
  });

  it('of a file whose browser went away count as those of its second run, and it is named', () => {
    const message = 'Tests were interrupted because the browser disconnected.';
    const gone = { passed: false, testResults: undefined, errors: [{ message }] };
    const sessions = [...session([passing]), ...session([], gone)];
    const first = outcomeOfSessions(sessions, '/repo');
    const line = `Chromium › packages/a.element.test.ts: ${message}`;
    expect(first).toMatchObject({ passed: 1, failed: 1, failures: [line] });
    expect(first.lost).toMatchObject([
      { engine: 'chromium', file: '/repo/packages/a.element.test.ts' },
    ]);
    expect(withSecondRun(first, outcomeOfSessions(session([passing]), '/repo'))).toEqual({
      passed: 2,
      failed: 0,
      skipped: 0,
      failures: [],
      secondTries: [line],
    });
    const again = outcomeOfSessions(session([failing], { passed: false }), '/repo');
    expect(withSecondRun(first, again)).toMatchObject({ failed: 1, failures: again.failures });
  });

  it('are listed by how long they take, files too', () => {
    const { files, tests } = slowest(session([passing, failing]), '/repo');
    expect(files).toEqual([{ name: 'Chromium packages/a.element.test.ts', ms: 70 }]);
    expect(tests.map(({ ms }) => ms)).toEqual([50, 20]);
    expect(tests[0]?.name).toBe('Chromium packages/a.element.test.ts › a form › closes');
  });
});

describe('the title of a test', () => {
  it('tells why the first try failed, if there was one', () => {
    expect(readTitle(`waits${SECOND}no list`)).toEqual({ name: 'waits', firstError: 'no list' });
    expect(readTitle('waits')).toEqual({ name: 'waits', firstError: undefined });
  });
});

describe('stories and journeys', () => {
  const spec = (title: string, status: string, message?: string, steps = 0): object => ({
    title,
    tests: [
      {
        status,
        results: [
          { error: message === undefined ? undefined : { message }, steps: Array(steps).fill({}) },
        ],
      },
    ],
  });
  const report = (specs: object[], errors: object[] = []): Report =>
    ({
      errors,
      suites: [{ title: 'aria.test.ts', specs: [], suites: [{ title: 'Form', specs }] }],
    }) as unknown as Report;

  it('are counted, with their steps, and each that failed or was tried again is named', () => {
    const specs = [
      spec('one', 'expected', undefined, 3),
      spec('two', 'unexpected', 'no page'),
      spec('three', 'flaky', 'no words', 2),
      spec('four', 'skipped'),
    ];
    expect(outcomeOfReport(report(specs))).toEqual({
      passed: 2,
      failed: 1,
      skipped: 1,
      steps: 5,
      failures: ['aria.test.ts › Form › two: no page'],
      secondTries: ['aria.test.ts › Form › three: no words'],
    });
  });

  it('that broke before any test count as one that failed', () => {
    expect(outcomeOfReport(report([], [{ message: 'no config' }]))).toMatchObject({
      failed: 1,
      failures: ['before any test: no config'],
    });
  });
});
