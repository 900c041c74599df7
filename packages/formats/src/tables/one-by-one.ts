/** The items of lists that come, one after the other: a generator would wait three times for each of them. */
export function oneByOne<T>(lists: AsyncGenerator<readonly T[]>): AsyncIterableIterator<T> {
  let items: readonly T[] = [];
  let at = 0;
  const next = async (): Promise<IteratorResult<T, undefined>> => {
    while (at === items.length) {
      const list = await lists.next();
      if (list.done === true) return { done: true, value: undefined };
      items = list.value;
      at = 0;
    }
    return { done: false, value: items[at++] as T };
  };
  const iterator: AsyncIterableIterator<T> = {
    next,
    return: async () => {
      items = [];
      at = 0;
      await lists.return(undefined);
      return { done: true, value: undefined };
    },
    [Symbol.asyncIterator]: () => iterator,
  };
  return iterator;
}
