import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { replacePage, SOON_MS } from './leave.ts';

const HREF = 'https://example.org/weather';

/** A window that notes where it is sent. */
function view(top: unknown, went: string[], refuse?: () => never): Window {
  const made = { location: { replace: refuse ?? ((href: string) => went.push(href)) } };
  return Object.assign(made, { top: top ?? made }) as unknown as Window;
}

describe('replacePage', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('replaces a page that is in no frame, once', () => {
    const went: string[] = [];
    replacePage(HREF, view(undefined, went));
    vi.advanceTimersByTime(SOON_MS);
    expect(went).toEqual([HREF]);
  });

  it('replaces the outer page, and the frame itself where nothing came of that', () => {
    const [outer, inner]: [string[], string[]] = [[], []];
    replacePage(HREF, view(view(undefined, outer), inner));
    expect([outer, inner]).toEqual([[HREF], []]);
    vi.advanceTimersByTime(SOON_MS);
    expect(inner).toEqual([HREF]);
  });

  it('replaces the frame at once where the outer page refuses, whatever it throws', () => {
    // The error of another window is no instance of any class of this one.
    for (const refusal of [{ name: 'SecurityError' }, new Error('no')]) {
      const inner: string[] = [];
      const outer = view(undefined, [], () => {
        throw refusal as Error;
      });
      replacePage(HREF, view(outer, inner));
      expect(inner).toEqual([HREF]);
    }
  });
});
