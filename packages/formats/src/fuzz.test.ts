import { afterAll, describe, expect, it } from 'vitest';
import { Dice, fuzzInput } from './testing/fuzz-inputs.ts';
import { everything, prototypes, sample, taken } from './testing/fuzz-run.ts';
import { cpuMs } from '../../../tools/vitest/cpu.ts';

// `npm run fuzz` asks for more, and `npm run fuzz:directory` runs 100,000 by itself; with every test run two
// thousand are enough to see a slip.
const { process: host } = globalThis as unknown as { readonly process: Host };
const { PEERKIT_FUZZ, PEERKIT_FUZZ_SEED } = host.env;
const INPUTS = Number(PEERKIT_FUZZ ?? 2000);
const SEED = Number(PEERKIT_FUZZ_SEED ?? 20_261_121);
const BATCH = 1000;
/**
 * No input may hold up a page or a command for longer. The slowest takes 0.5 s where nothing else runs, and was seen
 * to take 1.7 s on a machine that has other work; what grows with the square of the input takes minutes.
 */
const MOST_MS = 2500;

/** What we need of Node here: this package has no types of it, as it runs in browsers. */
interface Host {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdout: { write(text: string): void };
}

const slowest = { ms: 0, what: '' };
describe(`${INPUTS} inputs of seed ${SEED}`, () => {
  const batches = Array.from({ length: Math.ceil(INPUTS / BATCH) }, (_, at) => at * BATCH);

  it.each(batches)(
    '%d and on: nothing throws, hangs or pollutes',
    { timeout: 600_000 },
    async (from) => {
      const dice = new Dice(SEED + from);
      const before = prototypes();
      const faults: string[] = [];
      for (let at = from; at < Math.min(from + BATCH, INPUTS); at += 1) {
        const input = fuzzInput(dice, at);
        const start = cpuMs();
        try {
          await everything(input, at % 4 === 0);
        } catch (error) {
          const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
          faults.push(`${at} ${input.kind}: ${reason.slice(0, 600)}\n${sample(input)}`);
        }
        const ms = cpuMs() - start;
        if (ms > slowest.ms) Object.assign(slowest, { ms, what: `${at} ${input.kind}` });
        if (ms > MOST_MS)
          faults.push(`${at} ${input.kind}: ${Math.round(ms)} ms\n${sample(input)}`);
      }
      expect(faults).toEqual([]);
      expect(prototypes()).toEqual(before);
    },
  );

  afterAll(() => {
    const { imported, rejected, unusable } = taken;
    host.stdout.write(
      `fuzz: ${INPUTS} inputs, ${imported} records in, ${rejected} rejected, ${unusable} files of no use; slowest ${Math.round(slowest.ms)} ms (${slowest.what})\n`,
    );
  });
});
