/** @import { Delivery } from '@peerkit/model' */

/** Why a try on a network failed. @type {ReadonlySet<Delivery['reason']>} */
const TRIED = new Set(/** @type {const} */ (['unreachable', 'intercepted', 'busy']));

/**
 * Writes down what people were told, and compares it with what the intake keeps. Knows nothing of how the
 * outbox works.
 */
export class Oracle {
  /** @type {Map<string, string>} Hash of the sealed bytes to the submission. */
  #submissionOf = new Map();
  /** @type {Map<string, string>} The last state told of a submission. */
  #promised = new Map();
  /** @type {Set<string>} */
  #deleted = new Set();
  /** @type {{ id: string, sha256: string }[]} */
  #receipts = [];
  /** @type {string[]} */
  lies = [];
  /** Submissions that the intake has. @type {ReadonlySet<unknown>} */
  kept = new Set();

  /** @param {string} id @param {string} sha256 */
  sealed(id, sha256) {
    this.#submissionOf.set(sha256, id);
  }

  /**
   * A person asks to delete it: where the tab dies in the middle, it may be gone or not.
   *
   * @param {string} id
   */
  unwanted(id) {
    this.#deleted.add(id);
  }

  /**
   * @param {{ records: Map<string, unknown> }} device
   * @param {Delivery} delivery
   */
  told(device, { id, state, reason, receipt, mayHaveArrived }) {
    if (state === 'received' && receipt) this.#receipts.push(receipt);
    if (state === 'saved' && !device.records.has(id)) {
      // Unless another tab has just sent it: the end shows that.
      this.#savedNowhere.push(id);
    }
    // A try that ended: whoever is told "not sent yet" takes it that nobody has it.
    if (state === 'saved' && TRIED.has(reason) && !mayHaveArrived && this.kept.has(id))
      this.lies.push(`not sent, but there: ${id}`);
    if (state === 'rejected' && reason === 'refused') this.lies.push(`refused a good one: ${id}`);
    if (state === 'deleted' && !mayHaveArrived) this.#surelyDeleted.add(id);
    if (state === 'saved' || state === 'received') this.#promised.set(id, state);
  }

  /** @type {string[]} */
  #savedNowhere = [];
  /** @type {Set<string>} */
  #surelyDeleted = new Set();

  /**
   * @param {readonly { id: string, sha256: string, keyIds: readonly string[] }[]} rows
   * @param {readonly string[]} known Keys of the agency.
   */
  judge(rows, known) {
    const hashes = new Map(rows.map(({ id, sha256 }) => [id, sha256]));
    /** @type {Map<string, number>} */
    const copies = new Map();
    for (const { sha256 } of rows) {
      const id = this.#submissionOf.get(sha256) ?? 'unknown';
      copies.set(id, (copies.get(id) ?? 0) + 1);
    }
    const lies = [...this.lies];
    for (const { id, sha256 } of this.#receipts) {
      if (hashes.get(id) !== sha256 && !copies.has(id)) lies.push(`received, but not there: ${id}`);
    }
    for (const id of this.#savedNowhere) {
      if (!copies.has(id) && !this.#deleted.has(id)) lies.push(`saved, but nowhere: ${id}`);
    }
    for (const id of this.#surelyDeleted) {
      if (copies.has(id)) lies.push(`deleted, but there: ${id}`);
    }
    const unknownKeys = rows.filter(({ keyIds }) => keyIds.some((key) => !known.includes(key)));
    const lost = [...this.#promised.keys()].filter(
      (id) => !copies.has(id) && !this.#deleted.has(id),
    );
    return {
      promised: this.#promised.size,
      rows: rows.length,
      lost: lost.length,
      duplicated: [...copies.values()].reduce((sum, count) => sum + count - 1, 0),
      lies: lies.length,
      unknownKeys: unknownKeys.length,
      examples: [...lost.map((id) => `lost: ${id}`), ...lies].slice(0, 5),
    };
  }
}
