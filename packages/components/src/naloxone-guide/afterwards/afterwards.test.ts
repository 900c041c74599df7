import { describe, expect, it, vi } from 'vitest';
import { afterwards } from './afterwards.ts';
import type { Acts, GuideHost, Scene } from '../screens/scene.ts';

type Load = NonNullable<Parameters<typeof afterwards>[2]>;

/** The way in and the screen, with a part that loads when a test says so. */
function door(load: Load) {
  const requestUpdate = vi.fn();
  const turn = vi.fn();
  const host = { localName: 'peer-naloxone-guide', requestUpdate } as unknown as GuideHost;
  const acts = { turn } as unknown as Acts;
  const { after, toAfter } = afterwards(host, (key) => key, load);
  const shown = () => JSON.stringify(after({} as Scene, acts));
  /** Draws the way in, and gives what a tap on it does. */
  const drawn = () => (toAfter(acts) as unknown as { values: [() => void] }).values[0];
  return { drawn, shown, turn, requestUpdate };
}

describe('what comes when it is over', () => {
  it('asks for its part once while that is on its way, and says nothing yet', () => {
    const load = vi.fn<Load>(() => new Promise(() => undefined));
    const { drawn, shown } = door(load);
    drawn();
    drawn()();
    expect(load).toHaveBeenCalledTimes(1);
    expect(shown()).not.toContain('sources-failed');
  });

  it('says when the part did not load, and asks again with the next tap, not with each second', async () => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue(undefined);
    const screen = vi.fn(() => ({ main: 'here' }));
    const part = { afterScreen: () => ({ open: vi.fn(), screen }) };
    const load = vi
      .fn<Load>()
      .mockRejectedValueOnce(new TypeError('no network'))
      .mockResolvedValue(part as unknown as Awaited<ReturnType<Load>>);
    const { drawn, shown, turn, requestUpdate } = door(load);
    drawn();
    await vi.waitFor(() => expect(requestUpdate).toHaveBeenCalledTimes(1));
    expect(shown()).toContain('sources-failed');
    const tap = drawn();
    drawn();
    expect(load).toHaveBeenCalledTimes(1);
    tap();
    expect(turn).toHaveBeenCalledWith('after');
    expect(load).toHaveBeenCalledTimes(2);
    await vi.waitFor(() => expect(requestUpdate).toHaveBeenCalledTimes(2));
    expect(shown()).toContain('here');
    expect(warn).toHaveBeenCalledTimes(1);
    warn.mockRestore();
  });
});
