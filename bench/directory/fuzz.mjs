/**
 * The full run of the importers' fuzz test, with 100,000 inputs. The same seed gives the same inputs. How far it
 * is shows on the way; an input that does not end is given up after 20 s of CPU and counted, so the run always
 * ends. Seconds are of CPU: what else runs on the machine does not count.
 *
 * Usage: npm run fuzz:directory -- [inputs] [seed] [--from=0] [--minutes=0]
 *
 * With `--minutes` it ends by itself then, and says with which `--from` to go on.
 */
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';

const MOST_MS = 1000;
const GIVE_UP_MS = 20_000;
const SHOW_MS = 10_000;

const words = process.argv.slice(2);
const [inputs = 100_000, seed = 20_261_121] = words
  .filter((word) => /^\d+$/.test(word))
  .map(Number);
/** @param {string} name */
const option = (name) =>
  Number(words.find((word) => word.startsWith(`--${name}=`))?.slice(name.length + 3) ?? 0);
const first = option('from');
const minutes = option('minutes');

const begun = Date.now();
const progress = new SharedArrayBuffer(4);
const at = new Int32Array(progress);
const totals = { done: 0, exceptions: 0, slow: 0, ms: 0, slowest: 0, what: '' };

function cpuMs() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function say(end = '') {
  const { done, exceptions, slow, ms, slowest, what } = totals;
  const speed = ms === 0 ? 0 : (done / ms) * 1000;
  console.log(
    `${first + done} of ${inputs}: exceptions ${exceptions}, over 1 s ${slow}, ${speed.toFixed(0)} inputs a second of CPU, slowest ${Math.round(slowest)} ms (${what})${end}`,
  );
}

/**
 * Runs inputs in a thread of their own until all are done, or one does not end.
 *
 * @param {number} from
 * @returns {Promise<number>} The first input that was not run.
 */
function run(from) {
  return new Promise((done, fail) => {
    const worker = new Worker(fileURLToPath(new URL('./fuzz-worker.mjs', import.meta.url)), {
      workerData: { from, to: inputs, seed, progress },
    });
    let last = { number: from, cpu: cpuMs() };
    /** @param {number} next */
    const stop = (next) => {
      clearInterval(watch);
      void worker.terminate().then(() => done(next));
    };
    const watch = setInterval(() => {
      const number = Atomics.load(at, 0);
      const cpu = cpuMs();
      if (number !== last.number) last = { number, cpu };
      else if (cpu - last.cpu > GIVE_UP_MS) {
        totals.slow += 1;
        totals.done += 1;
        console.error(`${number} does not end.`);
        stop(number + 1);
      }
      if (minutes > 0 && Date.now() - begun > minutes * 60_000) stop(-1);
    }, 500);
    worker.on('error', fail);
    worker.on('message', ({ end, number, ms, kind, fault }) => {
      if (end === true) {
        stop(inputs);
        return;
      }
      totals.done += 1;
      totals.ms += ms;
      if (ms > totals.slowest) Object.assign(totals, { slowest: ms, what: `${number} ${kind}` });
      if (ms > MOST_MS) totals.slow += 1;
      if (fault !== undefined) totals.exceptions += 1;
      if (ms > MOST_MS || fault !== undefined)
        console.error(`${number} ${kind}: ${Math.round(ms)} ms\n${fault ?? ''}`);
    });
  });
}

const show = setInterval(() => say(), SHOW_MS);
let next = first;
while (next >= 0 && next < inputs) next = await run(next);
clearInterval(show);
say(next < 0 ? `. Time is up; go on with --from=${first + totals.done}` : '. All done.');
if (totals.exceptions + totals.slow > 0) process.exitCode = 1;
