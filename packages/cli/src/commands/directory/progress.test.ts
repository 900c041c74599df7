import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { CliIo } from '../../io.ts';
import { Progress } from './progress.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function watched() {
  const lines: string[] = [];
  const io: CliIo = {
    out: () => undefined,
    err: () => undefined,
    stopped: () => new Promise(() => undefined),
    progress: (line) => void lines.push(line),
  };
  return { io, lines };
}

it('draws a bar once work takes a while, not too often, and takes it away', () => {
  const { io, lines } = watched();
  const progress = new Progress(io, 100);
  progress.add(10, 'list.csv');
  expect(lines).toEqual([]);
  vi.advanceTimersByTime(500);
  progress.add(40, 'list.csv');
  progress.add(10, 'list.csv');
  expect(lines).toEqual([`${'█'.repeat(12)}${'░'.repeat(12)}  50 %  list.csv`]);
  progress.end();
  expect(lines.at(-1)).toBe('');
});

it('shows no share when nobody knows how much there is, and never more than all', () => {
  const { io, lines } = watched();
  const [unknown, wrong] = [new Progress(io, 0), new Progress(io, 10)];
  vi.advanceTimersByTime(500);
  unknown.add(40, 'stdin\u001b[2J');
  wrong.add(40, 'grown.csv');
  expect(lines[0]).toBe('stdin<U+001B>[2J…');
  expect(lines[1]).toContain('100 %');
});
