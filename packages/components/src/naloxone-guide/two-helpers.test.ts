import { startSession } from '@peerkit/model';
import { describe, expect, it, vi } from 'vitest';
import { stepOf } from './naloxone-guide.run.ts';
import type { Acts, GuideHost, Scene, Screen } from './scene.ts';
import { MemoryStore, NOW, ontario } from './testing/fixtures.ts';
import { twoHelpers } from './two-helpers.ts';

type Load = NonNullable<Parameters<typeof twoHelpers>[2]>;

function sceneAt(step: string): Scene {
  const protocol = ontario();
  const session = { ...startSession(protocol, { at: NOW, kit: 'nasal-4mg' }), step };
  const run = { protocol, session, store: new MemoryStore(), offered: [], begun: true, kept: true };
  return { run, step: stepOf(run) } as unknown as Scene;
}

/** What loads, where it loads when a test says so. */
function shared(load: Load) {
  const requestUpdate = vi.fn();
  const host = {
    localName: 'peer-naloxone-guide',
    isConnected: true,
    requestUpdate,
  } as unknown as GuideHost;
  const acts = { two: vi.fn() } as unknown as Acts;
  const draw = twoHelpers(host, (key) => key, load);
  const screen = { main: 'the step' } as unknown as Screen;
  return {
    requestUpdate,
    shown: (scene: Scene) => JSON.stringify(draw(screen, scene, acts)),
  };
}

const part = {
  helpers: () => ({ line: () => 'its line', beside: () => 'what says so' }),
} as unknown as Awaited<ReturnType<Load>>;

describe('what says that two help', () => {
  it('loads while somebody calls, once, and is beside the step', async () => {
    const load = vi.fn<Load>().mockResolvedValue(part);
    const { shown, requestUpdate } = shared(load);
    const call = sceneAt('call');
    expect(shown(call)).toContain('the step');
    shown(call);
    await vi.waitFor(() => expect(requestUpdate).toHaveBeenCalledTimes(1));
    expect(shown(call)).toContain('what says so');
    shown(sceneAt('naloxone'));
    expect(load).toHaveBeenCalledTimes(1);
  });

  it('asks again at the next step for what did not load, and leaves the step as it is', async () => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue(undefined);
    const load = vi
      .fn<Load>()
      .mockRejectedValueOnce(new TypeError('no network'))
      .mockResolvedValue(part);
    const { shown, requestUpdate } = shared(load);
    const scene = sceneAt('naloxone');
    shown(scene);
    await vi.waitFor(() => expect(warn).toHaveBeenCalledTimes(1));
    expect(shown(scene)).toContain('the step');
    expect(shown(scene)).not.toContain('its line');
    expect(load).toHaveBeenCalledTimes(1);
    expect(requestUpdate).not.toHaveBeenCalled();
    shown(sceneAt('breaths'));
    await vi.waitFor(() => expect(requestUpdate).toHaveBeenCalledTimes(1));
    expect(shown(scene)).toContain('its line');
    expect(load).toHaveBeenCalledTimes(2);
    warn.mockRestore();
  });
});
