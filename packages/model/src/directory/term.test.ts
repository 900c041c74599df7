import { expect, it } from 'vitest';
import { currentAlerts } from './alert.ts';
import { currentTerm } from './term.ts';

it('a code leads to its successor, however many renamings ago; a circle leads nowhere', () => {
  const terms = [
    { code: 'a', label: 'A', replacedBy: 'b' },
    { code: 'b', label: 'B', replacedBy: 'c' },
    { code: 'x', label: 'X', replacedBy: 'y' },
    { code: 'y', label: 'Y', replacedBy: 'x' },
    { code: 'z', label: 'Z', replacedBy: 'z' },
  ];
  expect(['a', 'b', 'c', 'x', 'z'].map((code) => currentTerm(code, terms))).toEqual([
    'c',
    'c',
    'c',
    'x',
    'z',
  ]);
});

it.each([
  ['2026-01-31', ['always']],
  ['2026-02-01', ['always', 'february', 'from']],
  ['2026-02-28', ['always', 'february', 'from']],
  ['2026-03-01', ['always', 'from']],
])('alerts on %s: %j', (day, texts) => {
  const alerts = [
    { text: 'always' },
    { text: 'february', from: '2026-02-01', until: '2026-02-28' },
    { text: 'from', from: '2026-02-01' },
  ];
  expect(currentAlerts(alerts, day).map((alert) => alert.text)).toEqual(texts);
  expect(currentAlerts(undefined, day)).toEqual([]);
});
