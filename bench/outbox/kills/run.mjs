import { randomUUID } from 'node:crypto';
import { judge } from './judge.mjs';

/** @import { How } from './in-page.mjs' */
/** @import { LINES, Site } from './site.mjs' */

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

/**
 * One submission with one death: the form is filled in and sent, the page dies at the step, somebody opens it again.
 *
 * @param {Engine} engine
 * @param {Site} site
 * @param {{ at?: number, how: How, line: (typeof LINES)[number] }} plan
 */
export async function oneDeath(engine, site, { at, how, line }) {
  const canary = `canary ${randomUUID()}`;
  const run = await site.run(`run-${randomUUID()}`);
  run.line = line;
  const person = await engine.person(how);
  try {
    const rows = async () => {
      const list = await run.store.list();
      const whole = await Promise.all(list.map(({ id }) => run.store.get(id)));
      return whole.flatMap((row) => row?.submission ?? []);
    };
    await person.goto(site.address(run, { canary, ...(at !== undefined && { at }), how }));
    const death = await run.died;
    if (death.screen === '') death.screen = await person.screen();
    const atDeath = await rows();
    // A page that loads itself again does so at once; one that reached its end is closed like any other.
    const isSamePage =
      how === 'reload' && death.steps === undefined && !death.name.startsWith('request under way');
    if (!isSamePage) await person.die();
    run.mend();
    if (!isSamePage) await person.comeBack(site.address(run, { how }));
    const end = await run.ended;
    const atEnd = await rows();
    const verdict = await judge({
      canary,
      identities: site.identities,
      death,
      atDeath,
      end,
      atEnd,
      isSamePage,
      line,
    });
    return { at, how, line, death, end, ...verdict };
  } finally {
    await person.leave();
    await site.end(run);
  }
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
