/** Runs the inputs of `fuzz.mjs` one after another, and tells the thread that watches it where it is. */
import { parentPort, workerData } from 'node:worker_threads';
import { cpuMs } from '../../tools/vitest/cpu.ts';
import { Dice, fuzzInput } from '../../packages/formats/src/testing/fuzz-inputs.ts';
import {
  everything,
  prototypes,
  sample,
  taken,
} from '../../packages/formats/src/testing/fuzz-run.ts';

/** As many inputs as `fuzz.test.ts` makes with one seed, so that both know an input by the same number. */
const BATCH = 1000;

const { from, to, seed, progress } = workerData;
const at = new Int32Array(progress);
const before = prototypes().join();

for (let batch = from - (from % BATCH); batch < to; batch += BATCH) {
  const dice = new Dice(seed + batch);
  for (let number = batch; number < Math.min(batch + BATCH, to); number += 1) {
    const input = fuzzInput(dice, number);
    if (number < from) continue;
    Atomics.store(at, 0, number);
    const begun = cpuMs();
    let fault;
    try {
      await everything(input, number % 4 === 0);
      if (prototypes().join() !== before) fault = 'It added to what every object has.';
    } catch (error) {
      fault = error instanceof Error ? (error.stack ?? error.message) : String(error);
    }
    const ms = cpuMs() - begun;
    parentPort?.postMessage({
      number,
      ms,
      kind: input.kind,
      ...(fault === undefined ? {} : { fault: `${fault.slice(0, 600)}\n${sample(input)}` }),
    });
  }
}
parentPort?.postMessage({ end: true, taken });
