import type { QueuedRecord } from './ports.ts';

/**
 * What a stored value is to this page: a record, with numbers that an older page or a fault left out
 * put right; undefined when it is none, or has the shape of a newer page.
 */
export function readRecord(value: unknown, now: number): QueuedRecord | undefined {
  if (!isObject(value)) return undefined;
  const { v = 1, id, to, envelope } = value;
  if (v !== 1 || typeof id !== 'string' || typeof to !== 'string') return undefined;
  if (!isObject(envelope) || envelope['id'] !== id) return undefined;
  if (typeof envelope['sha256'] !== 'string' || typeof envelope['sealed'] !== 'string')
    return undefined;
  const number = (name: string, otherwise: number) =>
    Number.isFinite(value[name]) ? value[name] : otherwise;
  return {
    ...value,
    savedAt: number('savedAt', now),
    attempts: number('attempts', 0),
    nextAt: number('nextAt', now),
  } as QueuedRecord;
}

/**
 * What to write over a stored record. Where another page wrote it meanwhile, a doubt of that page stays: it may have a
 * try on its way, of which this one knows nothing.
 */
export function overStored(stored: unknown, record: QueuedRecord): QueuedRecord {
  const { rev: last = 0, mayHaveArrived } = isObject(stored)
    ? (stored as Partial<QueuedRecord>)
    : {};
  const { rev = 0 } = record;
  if (rev === last + 1) return record;
  // Higher than either page believes, so that the next write of each finds out too.
  return { ...record, rev: Math.max(rev, last) + 1, ...(mayHaveArrived && { mayHaveArrived }) };
}

/** Whether something can be asked for its properties. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
