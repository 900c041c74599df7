import { getProtocol, REGIONS, type GuideProtocol } from '@peerkit/guidance';
import { formatMessage, startSession, type Message, type Step } from '@peerkit/model';
import { nothing } from 'lit';
import { expect, it } from 'vitest';
import { clockSection } from './clock.templates.ts';
import type { DoseClock } from '../naloxone-guide.state.ts';
import type { Acts, Scene } from '../screens/scene.ts';
import { loadFrames, type Frames } from '../testing/frames.ts';
import { MemoryStore, NOW } from '../testing/fixtures.ts';

const PROTOCOLS = REGIONS.map((region) => getProtocol(region))
  .concat(getProtocol('elsewhere', '000'))
  .map((found): GuideProtocol => {
    if (!found.ok) throw new Error('A region is gone.');
    return found.value;
  });
const STATES = ['wait', 'check', 'due', 'now', 'unsure', 'untimed', 'out'] as const;

/** Words that tell somebody to give breaths, and to push on the chest; what asks how they breathe is neither. */
const TELLS: Readonly<Record<string, readonly [breaths: RegExp, chest: RegExp]>> = {
  en: [/\bbreathe\b|\bbreaths?\b/i, /push|chest|cpr/i],
  fr: [/respirer|souffl|bouche-à-bouche/i, /appuy|pouss|thora|poitrine|rcp/i],
  el: [/βοηθ\S* (την|στην) αναπνοή|φυσή|αναπνοές/i, /πιέ|στήθος|ΚΑΡΠΑ/i],
  lt: [/(?<!nustojo )kvėpuoti|pūs/i, /spausk|krūtin|gaivin/i],
  pl: [/oddychać|wdmuch|wdech/i, /uciska|klatk|RKO/i],
  pt: [/respirar|sopr|insufla/i, /comprim|carregu|peito|SBV/i],
  nl: [/ademen|beadem/i, /druk|duw|borst|reanim/i],
  hu: [/légzést|lélegeztet|fújj|befúv/i, /nyomj|mellkas|újraéleszt/i],
};

/** Ids of what the clock says beside a step. */
function saidBeside(protocol: GuideProtocol, step: Step, state: DoseClock['state']): string[] {
  const [kit] = protocol.kits;
  if (!kit || kit.route === 'none') return [];
  const ids: string[] = [];
  const say: Scene['say'] = (id) => {
    ids.push(id);
    return '';
  };
  const dose = { at: NOW, kit: kit.id };
  const session = { ...startSession(protocol, { at: NOW, kit: kit.id }), doses: [dose] };
  const store = new MemoryStore();
  const scene: Omit<Scene, 'localized'> = {
    say,
    run: { protocol, session, store, offered: [kit.id], begun: true, kept: true },
    step: step as Scene['step'],
    now: NOW,
    pacedSince: NOW,
    clock: { count: 1, elapsed: '0:00', state, kit, at: NOW },
    language: 'en',
  };
  expect(clockSection(scene as Scene, {} as Acts)).not.toBe(nothing);
  return ids.filter((id) => !id.startsWith('kit.'));
}

const textOf = (message: Message | undefined, language: string): string =>
  message === undefined
    ? ''
    : formatMessage(
        message,
        { minutes: 2, count: 1, ago: '0:10', emergencyNumber: '112' },
        language,
      );

/** What the clock tells against what a step tells, as far as it is one of the two. */
function contradictions(frames: Frames, language: string): string[] {
  const [breaths, chest] = TELLS[language] ?? [];
  return PROTOCOLS.flatMap((protocol) =>
    protocol.steps.flatMap((step) =>
      STATES.flatMap((state) =>
        saidBeside(protocol, step, state)
          .map((id) => textOf(frames[language]?.[id], language))
          .filter(
            (text) =>
              (step.kind !== 'breaths' && breaths?.test(text) === true) ||
              (step.kind !== 'compressions' && chest?.test(text) === true),
          )
          .map((text) => `${protocol.id} ${step.id}: ${text}`),
      ),
    ),
  );
}

it.each(Object.keys(TELLS))(
  'tells in no region to do other than the step beside it: %s',
  async (language) => {
    expect(contradictions(await loadFrames(), language)).toEqual([]);
  },
);
