import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createIntakeApp, listen, openSubmissionStore } from '@peerkit/intake';
import { RECIPIENTS, sealed } from '../../packages/intake/src/testing/sealed.ts';
import { Device, SKEWS } from './device.mjs';
import { Oracle } from './oracle.mjs';
import { openProxy } from './proxy.mjs';
import { pick, seeded } from './random.mjs';
import { Time } from './time.mjs';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

const draft = () => ({
  id: randomUUID(),
  kind: 'request-peer',
  version: 1,
  locale: 'en',
  answers: {},
});

/**
 * One run: phones with several tabs send to a real intake with its real database, through a proxy that
 * does its worst for an hour; then all is well, and what was promised must be there, once.
 *
 * @param {{ seed: number, submissions: number, arm?: import('./arms.mjs').Arm }} options
 */
export async function runHistory({ seed, submissions, arm = { lacks: 'nothing' } }) {
  const random = seeded(seed);
  const folder = mkdtempSync(join(tmpdir(), 'peerkit-outbox-'));
  const store = await openSubmissionStore(join(folder, 'intake.db'));
  const options = { store, agency: 'demo', recipients: RECIPIENTS };
  const app = arm.intake?.(options) ?? createIntakeApp(options);
  const intake = await listen(/** @type {Parameters<typeof listen>[0]} */ (app), { port: 0 });
  const proxy = await openProxy(intake.url, random);
  const time = new Time();
  const oracle = new Oracle();
  oracle.kept = proxy.kept;
  const around = { time, random, intake: proxy.url, timeoutMs: 120, arm, oracle };
  try {
    const devices = Array.from({ length: Math.ceil(submissions / 4) }, () => new Device(around));
    for (let count = 0; count < submissions; count += 1) {
      const device = devices[count % devices.length];
      time.after(random() * 50 * MINUTE, () => {
        while (device.pages.length === 0 || random() < 0.15) device.open();
        const page = device.pages[Math.floor(random() * device.pages.length)];
        const submission = draft();
        page.submit(submission);
        if (random() < 0.2) page.submit(submission);
        // A person who thinks better of it.
        if (random() < 0.03) {
          time.after(random() * MINUTE, () => {
            if (!page.alive) return;
            oracle.unwanted(submission.id);
            page.outbox.discard(submission.id).then((end) => page.told(end), ignore);
          });
        }
      });
    }
    for (const device of devices) trouble(device, time, random);
    await time.pass(HOUR);
    await sendToUnknownKey(proxy);
    proxy.state.faults = false;
    for (const device of devices) {
      device.recover();
      device.open();
    }
    await time.pass(2 * HOUR);
    // Whatever tab was killed on the way: the person comes back once more.
    for (const device of devices) device.open(false);
    await time.pass(2 * HOUR);
    await proxy.replayLater();
    const rows = (await store.list()).map(({ id, sha256, keyIds }) => ({ id, sha256, keyIds }));
    const left = devices.reduce((sum, { records }) => sum + records.size, 0);
    return {
      seed,
      ...oracle.judge(rows, RECIPIENTS),
      left,
      requests: proxy.state.requests,
      faults: proxy.counts,
    };
  } finally {
    await proxy.close();
    await intake.close();
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Deleting may fail, and then says so: nothing was promised. */
function ignore() {
  return undefined;
}

/** What a phone goes through in the hour: networks, clocks, storage, tabs that are closed. */
function trouble(
  /** @type {Device} */ device,
  /** @type {Time} */ time,
  /** @type {() => number} */ random,
) {
  const again = () => time.after(random() * 8 * MINUTE, happen);
  const happen = () => {
    if (time.now - 1_700_000_000_000 > 55 * MINUTE) return;
    const what = pick(random, [
      ['network', 40],
      ['close', 20],
      ['clock', 6],
      ['storage', 10],
      ['flush', 10],
      ['wake', 14],
    ]);
    const page = device.pages[Math.floor(random() * device.pages.length)];
    if (what === 'network') {
      device.online = random() < 0.7;
      if (device.online) for (const page of device.pages) page.wake('network');
    }
    if (what === 'close') page?.kill();
    if (what === 'clock') device.skew = pick(random, [[0, 40], ...SKEWS]);
    if (what === 'storage')
      device.storage = pick(random, [
        ['works', 6],
        ['full', 2],
        ['gone', 1],
        ['hangs', 1],
      ]);
    if (what === 'flush') page?.outbox.flush();
    if (what === 'wake') page?.wake('due');
    again();
  };
  again();
}

/** A page whose keys were swapped: one of the agency's, one of somebody else. */
async function sendToUnknownKey(/** @type {{ url: string, state: { faults: boolean } }} */ proxy) {
  proxy.state.faults = false;
  const envelope = sealed({ keyIds: [RECIPIENTS[0], 'age1unknown'] });
  const response = await fetch(`${proxy.url}/v1/submissions`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Idempotency-Key': envelope.id },
    body: JSON.stringify(envelope),
  });
  await response.arrayBuffer();
}

/**
 * Five tabs of one phone, offline, with twenty submissions each; then the network is good. Each must be
 * sent once.
 *
 * @param {import('./arms.mjs').Arm} [arm]
 */
export async function runTabs(arm = { lacks: 'nothing' }) {
  const random = seeded(5);
  const store = await openSubmissionStore(':memory:');
  const app = createIntakeApp({ store, agency: 'demo', recipients: RECIPIENTS });
  const intake = await listen(app, { port: 0 });
  const proxy = await openProxy(intake.url, random);
  proxy.state.faults = false;
  const time = new Time();
  const device = new Device({
    ...{ time, random, intake: proxy.url, timeoutMs: 20_000, arm },
    oracle: new Oracle(),
  });
  Object.assign(device, { skew: 0, lock: 'works', online: false });
  try {
    const pages = Array.from({ length: 5 }, () => device.open(false));
    for (const page of pages) {
      for (let count = 0; count < 20; count += 1) page.submit(draft());
      await time.pass(SECOND);
    }
    device.recover();
    await time.pass(HOUR);
    const rows = (await store.list()).length;
    return { rows, needless: proxy.state.requests - rows };
  } finally {
    await proxy.close();
    await intake.close();
    await store.close();
  }
}
