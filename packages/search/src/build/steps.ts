/** Work that stops at each `yield`, so that something else may have its turn. */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/** So many entries make one step: about a millisecond. */
const MOST = 100;

/** Does it all at once. */
export function finished<Result>(steps: Steps<Result>): Result {
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

/** Makes something of each, some at a time. */
export function* eachOf<Item, Made>(
  items: readonly Item[],
  make: (item: Item, position: number) => Made,
): Steps<Made[]> {
  const all: Made[] = [];
  for (const item of items) {
    all.push(make(item, all.length));
    if (all.length % MOST === 0) yield;
  }
  return all;
}
