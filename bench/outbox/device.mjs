import { createFetchTransport, createOutbox } from '@peerkit/outbox';
import { pick } from './random.mjs';
import { sealed } from '../../packages/intake/src/testing/sealed.ts';

/** @import { Delivery } from '@peerkit/model' */
/** @import { OutboxPorts, QueuedRecord } from '@peerkit/outbox' */
/** @import { Time } from './time.mjs' */

const HOUR = 3_600_000;
const NEVER = new Promise(() => undefined);
/** How wrong clocks are: a flat battery years ago, days behind, days ahead. */
export const SKEWS = /** @type {const} */ ([
  [-11 * 365 * 24 * HOUR, 8],
  [-4 * 24 * HOUR, 6],
  [5 * 24 * HOUR, 6],
]);

/**
 * A phone with its storage, its clock, its network and its tabs.
 *
 * @typedef {object} Surroundings
 * @property {Time} time
 * @property {() => number} random
 * @property {string} intake
 * @property {number} timeoutMs How long a request may take, by this machine's clock: one that hangs must not take 20 s.
 * @property {Arm} arm
 * @property {Oracle} oracle
 */

/** @typedef {{ wrongClocks?: boolean, ports?: (ports: OutboxPorts, device: Device) => OutboxPorts }} Arm */
/** @typedef {{ sealed(id: string, sha256: string): void, told(device: Device, delivery: Delivery): void }} Oracle */

export class Device {
  /** @type {Map<string, QueuedRecord>} */
  records = new Map();
  /** @type {Set<string>} */
  buried = new Set();
  storage = 'works';
  online = true;
  /** How wrong the clock is, ms. */
  skew = 0;
  lock = 'works';
  /** @type {Page[]} */
  pages = [];
  #turn = Promise.resolve();

  /** @param {Surroundings} around */
  constructor(around) {
    this.around = around;
    const { random, arm } = around;
    this.skew = pick(random, [[0, arm.wrongClocks ? 0 : 80], ...SKEWS]);
    this.lock = pick(random, [
      ['works', 92],
      ['rejects', 4],
      ['frozen', 4],
    ]);
    this.online = random() < 0.7;
  }

  now() {
    return this.around.time.now + this.skew;
  }

  /** @param {boolean} [mortal] Whether the tab may be killed in the middle of something. */
  open(mortal = true) {
    const page = new Page(this, mortal);
    this.pages.push(page);
    return page;
  }

  /** From now on all is well. */
  recover() {
    this.skew = 0;
    this.online = true;
    this.storage = 'works';
    for (const page of this.pages) page.wake('network');
  }

  /** @param {() => Promise<void>} task @param {Promise<void>} died */
  inTurn(task, died) {
    if (this.lock === 'rejects')
      return Promise.reject(new DOMException('Denied.', 'SecurityError'));
    if (this.lock === 'frozen') return NEVER;
    // First come, first served; a dead page lets go of its lock.
    const run = this.#turn.then(() => Promise.race([task(), died]));
    this.#turn = run.catch(() => undefined);
    return run;
  }
}

/** One tab. Each call of its outbox to the world has a number, at which the tab may be killed. */
export class Page {
  alive = true;
  /** @type {(wake: 'network' | 'due') => void} */
  wake = () => undefined;
  /** @type {(news: unknown) => void} */
  #hear = () => undefined;
  #calls = 0;
  /** @type {{ at: number, when: 'before' | 'during' | 'after' } | undefined} */
  #plan;
  /** @type {() => void} */
  #die = () => undefined;
  #died = new Promise((resolve) => (this.#die = () => resolve(undefined)));

  /** @param {Device} device @param {boolean} mortal */
  constructor(device, mortal) {
    this.device = device;
    const { random, arm } = device.around;
    if (mortal && random() < 0.25) {
      const at = 1 + Math.floor(random() * 40);
      this.#plan = {
        at,
        when: /** @type {const} */ (['before', 'during', 'after'])[Math.floor(random() * 3)],
      };
    }
    const ports = this.#ports();
    this.outbox = createOutbox(arm.ports?.(ports, device) ?? ports);
    this.outbox.watch((delivery) => this.told(delivery));
  }

  kill() {
    this.alive = false;
    this.#die();
    this.device.pages = this.device.pages.filter((page) => page !== this);
  }

  /** @param {Delivery} delivery */
  told(delivery) {
    if (this.alive) this.device.around.oracle.told(this.device, delivery);
  }

  /** @param {import('@peerkit/model').SubmissionDraft} draft */
  async submit(draft) {
    this.told(await this.outbox.submit(draft));
  }

  /**
   * @template T
   * @param {() => T | Promise<T>} effect
   * @returns {Promise<T>}
   */
  async #act(effect) {
    this.#calls += 1;
    const isMarked = this.#plan?.at === this.#calls;
    await Promise.resolve();
    if (isMarked && this.#plan?.when === 'before') this.kill();
    if (!this.alive) return NEVER;
    const working = Promise.resolve(effect());
    if (isMarked && this.#plan?.when === 'during') {
      // It goes on without its page: a request is on its way, a write is under way.
      working.catch(() => undefined);
      this.kill();
      return NEVER;
    }
    const result = await working;
    if (isMarked && this.#plan?.when === 'after') this.kill();
    return this.alive ? result : NEVER;
  }

  /** @template T @param {() => T} work @returns {Promise<T>} */
  #stored(work) {
    return this.#act(() => {
      if (this.device.storage === 'hangs') return NEVER;
      if (this.device.storage === 'gone') throw new DOMException('Gone.', 'InvalidStateError');
      return work();
    });
  }

  /** @returns {OutboxPorts} */
  #ports() {
    const { device } = this;
    const { records, buried, around } = device;
    const { time, random, intake, oracle, timeoutMs } = around;
    /** @param {QueuedRecord} record */
    const add = (record) => {
      if (device.storage === 'full') throw new DOMException('Full.', 'QuotaExceededError');
      if (records.has(record.id)) return false;
      records.set(record.id, structuredClone(record));
      return true;
    };
    const transport = createFetchTransport({
      intake,
      isOnline: () => device.online,
      timeoutMs,
      fetch: (url, init) =>
        device.online ? fetch(url, init) : Promise.reject(new TypeError('Failed to fetch')),
    });
    return {
      agency: 'demo',
      to: intake,
      store: {
        add: (record) => this.#stored(() => add(record)),
        restore: (record) => this.#stored(() => !buried.has(record.id) && add(record)),
        list: () =>
          this.#stored(() => [...records.values()].map((record) => structuredClone(record))),
        get: (id) => this.#stored(() => structuredClone(records.get(id))),
        update: (record) =>
          this.#stored(() => {
            if (records.has(record.id)) records.set(record.id, structuredClone(record));
          }),
        remove: (id) => this.#stored(() => void records.delete(id)),
        bury: (id) =>
          this.#stored(() => {
            records.delete(id);
            buried.add(id);
          }),
      },
      transport: {
        send: (envelope, signal) => this.#act(() => time.during(transport.send(envelope, signal))),
      },
      lock: { run: (task) => device.inTurn(task, this.#died) },
      clock: {
        now: () => device.now(),
        after: (ms, call) => time.after(ms, () => (this.alive ? call() : undefined)),
      },
      random,
      isOnline: () => device.online,
      seal: ({ id, kind, version, locale }) =>
        this.#act(() => {
          const envelope = sealed({ id, kind, version, locale });
          oracle.sealed(id, envelope.sha256);
          return envelope;
        }),
      news: {
        post: (delivery) => {
          for (const page of device.pages) if (page !== this) page.#hear(structuredClone(delivery));
        },
        listen: (listener) => {
          this.#hear = listener;
          return () => undefined;
        },
      },
      wakes: (listener) => {
        this.wake = listener;
        return () => undefined;
      },
    };
  }
}
