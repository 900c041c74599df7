import { randomUUID } from 'node:crypto';
import { judge } from './judge.mjs';

/** @import { How } from './in-page.mjs' */
/** @import { LINES, Run, Site } from './site.mjs' */

/**
 * Somebody with a browser.
 *
 * @typedef {object} Person
 * @property {(url: string) => Promise<void>} goto
 * @property {() => Promise<void>} die The page, or the browser, is ended as it is.
 * @property {(url: string) => Promise<void>} comeBack
 * @property {() => Promise<string>} screen
 * @property {() => Promise<void>} leave
 */

/** @typedef {{ person(how: How): Promise<Person>, readonly hows: readonly How[], close(): Promise<unknown> }} Engine */

/** Longest wait for anything, ms: a page takes a second or two, and whoever comes back gives up after twenty. */
const WAIT_MS = 120_000;

/** @template T @param {Promise<T>} work @param {string} what @returns {Promise<T>} */
async function within(work, what) {
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`stuck: ${what}`)), WAIT_MS);
  });
  try {
    return /** @type {T} */ (await Promise.race([work, late]));
  } finally {
    clearTimeout(timer);
  }
}

/**
 * One submission with one death: the form is filled in and sent, the page dies at the step, somebody opens it again.
 *
 * @param {Engine} engine
 * @param {Site} site
 * @param {{ at?: number, how: How, line: (typeof LINES)[number] }} plan
 */
export async function oneDeath(engine, site, plan) {
  const run = await site.run(`run-${randomUUID()}`);
  run.line = plan.line;
  const person = await within(engine.person(plan.how), 'somebody opens a browser');
  try {
    return await live(person, site, run, plan);
  } finally {
    // A browser that does not end is no reason to stop here: it goes with the bench.
    await within(person.leave(), 'the browser closes').catch(() => undefined);
    await site.end(run);
  }
}

/** @param {Person} person @param {Site} site @param {Run} run @param {Parameters<typeof oneDeath>[2]} plan */
async function live(person, site, run, { at, how, line }) {
  const canary = `canary ${randomUUID()}`;
  const rows = async () => {
    const list = await run.store.list();
    const whole = await Promise.all(list.map(({ id }) => run.store.get(id)));
    return whole.flatMap((row) => row?.submission ?? []);
  };
  const address = site.address(run, { canary, ...(at !== undefined && { at }), how });
  await within(person.goto(address), 'the form opens');
  let death = await within(run.died, 'the page gets to its step');
  if (death.screen === '') death.screen = await within(person.screen(), 'what is on screen');
  let isSamePage =
    how === 'reload' && death.steps === undefined && !death.name.startsWith('request under way');
  if (isSamePage) run.mend();
  // A page that loads itself again does so at once, unless the form goes back in the history at that very moment.
  const livedOn =
    isSamePage &&
    (await within(Promise.race([run.ended.then(() => undefined), run.livedOn]), 'the page again'));
  if (livedOn) [death, isSamePage] = [livedOn, false];
  const atDeath = await rows();
  // One that reached its end is closed like any other.
  if (!isSamePage) await within(person.die(), 'the page dies');
  run.mend();
  if (!isSamePage) await within(person.comeBack(site.address(run, { how })), 'the form once more');
  const end = await within(run.ended, 'the form says how it ended');
  const atEnd = await rows();
  const { identities } = site;
  const seen = { canary, identities, death, atDeath, end, atEnd, isSamePage, line };
  return { death, end, ...(await judge(seen)) };
}

/**
 * How many steps a page takes from Send to its end, on each kind of line.
 *
 * @param {Engine} engine @param {Site} site @param {readonly (typeof LINES)[number][]} lines
 */
export async function countSteps(engine, site, lines) {
  /** @type {Record<string, number>} */
  const steps = {};
  for (const line of lines) {
    const { death } = await oneDeath(engine, site, { how: 'leave', line });
    steps[line] = death.steps ?? 0;
  }
  return steps;
}
