import { toJson } from '@peerkit/model';
import type { QueuedRecord } from './ports.ts';
import { isObject } from './record.ts';

/** The most that a browser gives of random bytes at once. */
const MASK_BYTES = 65_536;

/**
 * A record as it lies on a device: the id, what was sealed to the agency, and the rest in two halves that say nothing
 * each. What is sent needs the kind of the form, the agency and its keys in clear, so whoever runs a script on this
 * site can put them together again, as the page itself must. What nobody finds is a word: with the tools of a browser,
 * in its files, by a search.
 */
export interface StoredRecord {
  readonly v: 2;
  readonly id: string;
  readonly sealed: string;
  readonly mask: Uint8Array;
  readonly rest: Uint8Array;
}

/** The record without a readable word. */
export function toStored({ envelope, ...record }: QueuedRecord): StoredRecord {
  const { sealed, ...around } = envelope;
  const bytes = new TextEncoder().encode(toJson({ ...record, envelope: around }));
  const mask = crypto.getRandomValues(new Uint8Array(Math.min(bytes.length, MASK_BYTES)));
  return { v: 2, id: record.id, sealed, mask, rest: masked(bytes, mask) };
}

/** A record as any version stored it; what is none, or damaged, stays as it is. */
export function fromStored(value: unknown): unknown {
  if (!isObject(value) || value['v'] !== 2) return value;
  try {
    const { sealed, mask, rest } = value as unknown as StoredRecord;
    const record = JSON.parse(new TextDecoder().decode(masked(rest, mask))) as QueuedRecord;
    return { ...record, envelope: { ...record.envelope, sealed } };
  } catch {
    return value; // Damaged: no page can send it.
  }
}

/** Whether it is a record that an older page stored, for all to read. */
export function isReadable(value: unknown): value is QueuedRecord {
  const { v = 1, envelope } = value as Readonly<Record<string, unknown>>;
  return v === 1 && isObject(envelope);
}

const masked = (bytes: Uint8Array, mask: Uint8Array): Uint8Array =>
  bytes.map((byte, at) => byte ^ (mask[at % mask.length] ?? 0));
