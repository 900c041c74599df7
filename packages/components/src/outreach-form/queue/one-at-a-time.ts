/**
 * Runs one task at a time for each id: a second tap meanwhile does nothing. A task for another id may
 * begin before the previous task has ended.
 */
export function oneAtATime(): (id: string, task: () => Promise<void>) => Promise<void> {
  let busyWith = '';
  return async (id, task) => {
    if (busyWith === id) return;
    busyWith = id;
    try {
      await task();
    } finally {
      if (busyWith === id) busyWith = '';
    }
  };
}
