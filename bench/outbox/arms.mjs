/**
 * Outboxes and intakes that lack one rule each. Every one of them must fail: a bench that lets one pass
 * proves nothing of the whole.
 */
import { randomUUID } from 'node:crypto';
import { createIntakeApp } from '@peerkit/intake';

/** @import { OutboxPorts, Outcome } from '@peerkit/outbox' */
/** @import { IntakeOptions } from '@peerkit/intake' */

const KEEP_MS = 72 * 3_600_000;

/**
 * @typedef {object} Arm
 * @property {string} lacks
 * @property {(ports: OutboxPorts, device: import('./device.mjs').Device) => OutboxPorts} [ports]
 * @property {(options: IntakeOptions) => { fetch(request: Request): Response | Promise<Response> }} [intake]
 * @property {boolean} [wrongClocks] Seen where no clock is right.
 * @property {boolean} [needsTabs] Seen where several tabs send on a good network.
 */

/** @param {OutboxPorts} ports @param {OutboxPorts['transport']['send']} send */
const sending = (ports, send) => ({ ...ports, transport: { send } });

/** @type {readonly Arm[]} */
export const ARMS = [
  {
    lacks: 'a key: each try is a new submission',
    ports: (ports) =>
      sending(ports, async (envelope, signal) => {
        const id = randomUUID();
        const outcome = await ports.transport.send({ ...envelope, id }, signal);
        if (outcome.kind !== 'receipt' || outcome.receipt.id !== id) return outcome;
        return { kind: 'receipt', receipt: { ...outcome.receipt, id: envelope.id } };
      }),
  },
  {
    lacks: 'the check of the receipt: any 200 will do',
    ports: (ports, device) =>
      sending(ports, ({ id, sha256, ...rest }) =>
        device.around.time.during(
          answered(device, { id, sha256, ...rest }).then((status) =>
            status === 200 || status === 201
              ? { kind: 'receipt', receipt: { id, sha256 } }
              : { kind: 'failed', reason: 'unreachable' },
          ),
        ),
      ),
  },
  {
    lacks: 'the lock: every tab sends',
    needsTabs: true,
    ports: (ports) => ({ ...ports, lock: { run: (task) => task() } }),
  },
  {
    lacks: 'patience: deleted on error',
    ports: (ports) => ({
      ...ports,
      store: {
        ...ports.store,
        update: (record) =>
          record.reason ? ports.store.remove(record.id) : ports.store.update(record),
        restore: () => Promise.resolve(false),
      },
    }),
  },
  {
    lacks: 'doubt in the clock: expires by wall clock',
    wrongClocks: true,
    ports: (ports) => ({
      ...ports,
      store: {
        ...ports.store,
        async list() {
          const all = /** @type {{ id: string, savedAt: number }[]} */ (await ports.store.list());
          const now = ports.clock.now();
          const old = all.filter(({ savedAt }) => now - savedAt >= KEEP_MS);
          for (const { id } of old) await (ports.store.bury?.(id) ?? ports.store.remove(id));
          return all.filter((record) => !old.includes(record));
        },
      },
    }),
  },
  {
    lacks: 'doubt in third parties: any 4xx is final',
    ports: (ports, device) =>
      sending(ports, async (envelope, signal) => {
        const status = await device.around.time.during(answered(device, envelope));
        if (status >= 400 && status < 500) return { kind: 'failed', reason: 'refused' };
        return status === 0
          ? { kind: 'failed', reason: 'unreachable' }
          : ports.transport.send(envelope, signal);
      }),
  },
  {
    lacks: 'doubt in a gateway: any 4xx says that nothing arrived',
    ports: (ports) =>
      sending(ports, async (envelope, signal) => {
        const outcome = await ports.transport.send(envelope, signal);
        return outcome.kind === 'failed' && outcome.reason === 'unreachable'
          ? { ...outcome, mayHaveArrived: false }
          : outcome;
      }),
  },
  {
    lacks: 'the check of every key: one known recipient is enough',
    intake: (options) => ({
      async fetch(request) {
        const envelope = await request
          .clone()
          .json()
          .catch(() => undefined);
        const keys = envelope?.keyIds ?? [];
        const isKnown = keys.some((/** @type {string} */ key) => options.recipients.includes(key));
        const recipients = isKnown ? keys : options.recipients;
        return createIntakeApp({ ...options, recipients }).fetch(request);
      },
    }),
  },
];

/** @param {import('./device.mjs').Device} device @param {object} envelope */
async function answered(device, envelope) {
  if (!device.online) return 0;
  const { id } = /** @type {{ id: string }} */ (envelope);
  try {
    const response = await fetch(`${device.around.intake}/v1/submissions`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Idempotency-Key': id },
      body: JSON.stringify(envelope),
      signal: AbortSignal.timeout(120),
    });
    await response.arrayBuffer();
    return response.status;
  } catch {
    return 0;
  }
}
