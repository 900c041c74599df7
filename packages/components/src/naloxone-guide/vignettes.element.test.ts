import { expect, fixture, waitUntil } from '@open-wc/testing';
import { guideCatalog } from '@peerkit/guidance';
import { twoHelpersCatalog, type TwoLine } from '@peerkit/guidance/two-helpers';
import { formatMessage, kitParams, restoreSession, type RedoseState } from '@peerkit/model';
import { html } from 'lit';
import { VIGNETTES, type Move, type Vignette } from '../../../guidance/src/testing/vignettes.ts';
import './naloxone-guide.define.ts';
import type { PeerNaloxoneGuide } from './naloxone-guide.ts';
import { MemoryStore, MINUTE, NOW, ontario } from './testing/fixtures.ts';
import { isChromium } from './testing/sizes.ts';

const PATIENCE = { interval: 10, timeout: 20_000 };
const protocol = ontario();

/** What the screen says in each state of the clock, by hand. */
const SAID: Readonly<Record<RedoseState, RegExp>> = {
  first: /^(?!.*since dose)/,
  wait: /Give it time\.|Keep helping\./,
  check: /Look again now\./,
  due: /Give the next dose\./,
  now: /Give a dose now\./,
  unsure: /The clock on this phone changed\./,
  untimed: /says when to give the next dose\./,
};

/** A guide in Ontario on which a situation is played, as fingers would. */
class Played {
  private constructor(
    private readonly guide: PeerNaloxoneGuide,
    readonly store: MemoryStore,
    readonly kinds: readonly string[],
    private readonly time: { now: number },
  ) {}

  static async of({ kit, start }: Vignette, time = { now: NOW }, store = new MemoryStore()) {
    const kinds: string[] = [];
    const guide = await fixture<PeerNaloxoneGuide>(
      html`<peer-naloxone-guide
        region="ca-on"
        kits=${kit ?? ''}
        start=${start ?? 'emergency'}
        .store=${store}
        .clock=${() => time.now}
        @peer-guide-step=${({ kind }: { kind: string }) => kinds.push(kind)}
      ></peer-naloxone-guide>`,
    );
    const root = guide.renderRoot;
    await waitUntil(() => root.querySelector('.small') !== null, 'the steps', PATIENCE);
    root.querySelector<HTMLElement>('[data-way=begin]')?.click();
    await guide.updateComplete;
    return new Played(guide, store, kinds, time);
  }

  get root(): PeerNaloxoneGuide['renderRoot'] {
    return this.guide.renderRoot;
  }

  get ways(): readonly string[] {
    return [...this.root.querySelectorAll<HTMLElement>('[data-way]')].map(
      ({ dataset }) => dataset['way'] ?? '',
    );
  }

  get text(): string {
    return this.root.querySelector('.guide')?.textContent.replace(/\s+/g, ' ') ?? '';
  }

  /** Presses what was asked for; a way that Ontario does not have is passed over. */
  async move([what, minute]: Move): Promise<void> {
    this.time.now = NOW + minute * MINUTE;
    await this.look();
    const way = (): HTMLElement | null => this.root.querySelector(`[data-way=${what}]`);
    // It loads by itself.
    if (what === 'two') await waitUntil(() => way() !== null, 'the way to say it', PATIENCE);
    way()?.click();
    await this.guide.updateComplete;
  }

  /** As if somebody had come back to the page. */
  async look(back = 0): Promise<void> {
    this.time.now -= back;
    document.dispatchEvent(new Event('visibilitychange'));
    await this.guide.updateComplete;
  }
}

function lineOf(word: TwoLine): string {
  return formatMessage(
    { ...guideCatalog.en, ...twoHelpersCatalog.en }[word],
    { ...protocol.facts, ...kitParams(protocol, 'nasal-4mg') },
    'en',
  );
}

async function check(played: Played, { shows }: Vignette): Promise<void> {
  const { other } = shows;
  if (other) {
    const line = (): string => played.root.querySelector('.other')?.textContent ?? '';
    await waitUntil(() => other.some((word) => line().includes(lineOf(word))), 'two', PATIENCE);
  }
  const { text, ways } = played;
  for (const word of shows.lines ?? []) expect(text).to.include(lineOf(word));
  for (const way of shows.ways ?? []) expect(ways).to.include(way);
  for (const way of shows.notWays ?? []) expect(ways).to.not.include(way);
  if (shows.redose) {
    expect(
      shows.redose.some((state) => SAID[state].test(text)),
      text,
    ).to.equal(true);
  }
  if (shows.doses !== undefined) {
    const saved = restoreSession(protocol, played.store.text ?? '', NOW);
    expect(saved?.doses.length ?? 0).to.equal(shows.doses);
  }
  expect(played.root.querySelector('a.call')?.getAttribute('href')).to.equal('tel:911');
}

describe('peer-naloxone-guide, in twenty situations', () => {
  // What is shown is the same in each engine; how it is pressed and kept is tried in all.
  const own = VIGNETTES.filter((_, index) => isChromium || index % 7 === 1);
  for (const vignette of own) {
    it(vignette.situation, async () => {
      const played = await Played.of(vignette);
      for (const move of vignette.moves) await played.move(move);
      const { setBack = 0, shows } = vignette;
      await played.look(setBack);
      await check(played, vignette);
      const kind = shows.kind === 'help' ? 'breaths' : shows.kind;
      if (kind && vignette.moves.length > 0) expect(played.kinds.at(-1)).to.equal(kind);
      // The tab was killed, and the page is opened again.
      if (played.store.text === null || setBack > 0) return;
      const minutes = Math.max(0, ...vignette.moves.map(([, minute]) => minute));
      const again = await Played.of(vignette, { now: NOW + minutes * MINUTE }, played.store);
      await check(again, vignette);
    });
  }
});
