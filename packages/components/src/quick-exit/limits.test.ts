import { afterEach, describe, expect, it, vi } from 'vitest';
import { SESSION_KEY } from '../shared/privacy/session-key.ts';
import { limits } from './limits.ts';

describe('what a way out cannot do', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it('begins with the times that stay on this device, if there are any', () => {
    vi.stubGlobal('localStorage', { [`${SESSION_KEY}ca-on`]: '[]' });
    expect(limits()).toEqual([
      'about.times',
      'about.history',
      'about.forward',
      'about.spy',
      'about.network',
      'about.sent',
      'about.waits',
    ]);
    vi.stubGlobal('localStorage', { other: '' });
    expect(limits()[0]).toBe('about.history');
  });

  it('says nothing of times where a browser refuses storage', () => {
    vi.stubGlobal('localStorage', undefined);
    expect(limits()).not.toContain('about.times');
  });
});
