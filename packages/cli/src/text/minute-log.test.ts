import { expect, it } from 'vitest';
import { MinuteLog } from './minute-log.ts';

function log() {
  const lines: string[] = [];
  const calls: (() => void)[] = [];
  const steady = new MinuteLog(
    (line) => lines.push(line),
    (_ms, call) => calls.push(call),
  );
  const minute = (): void => calls.splice(0).forEach((call) => call());
  return { lines, steady, minute };
}

it('writes a line at once, and what comes again once a minute with its number', () => {
  const { lines, steady, minute } = log();
  for (let count = 0; count < 10_000; count += 1) steady.add('Refused.');
  steady.add('Received.');
  expect(lines).toEqual(['Refused.', 'Received.']);
  minute();
  expect(lines.splice(0)).toEqual([
    'Refused.',
    'Received.',
    '9,999 times more in the last minute: Refused.',
  ]);
  steady.add('Refused.');
  steady.add('Received.');
  expect(lines).toEqual(['Received.']);
  minute();
  expect(lines).toEqual(['Received.', '1 time more in the last minute: Refused.']);
  minute();
  minute();
  steady.add('Refused.');
  expect(lines).toHaveLength(3);
});

it('tells at the end what it has counted', () => {
  const { lines, steady, minute } = log();
  for (let count = 0; count < 3; count += 1) steady.add('Refused.');
  steady.end();
  minute();
  expect(lines).toEqual(['Refused.', '2 times more in the last minute: Refused.']);
});
