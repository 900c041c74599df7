import type { OutboxStore, QueuedRecord } from './ports.ts';

/** A store that lives as long as the process: for tests, stories and previews. */
export function createMemoryStore(): OutboxStore {
  const records = new Map<string, QueuedRecord>();
  return {
    add(record) {
      const fresh = !records.has(record.id);
      if (fresh) records.set(record.id, record);
      return Promise.resolve(fresh);
    },
    list: () => Promise.resolve([...records.values()]),
    update(record) {
      if (records.has(record.id)) records.set(record.id, record);
      return Promise.resolve();
    },
    remove(id) {
      records.delete(id);
      return Promise.resolve();
    },
  };
}
