import type { DirectorySource, SubmissionSink } from '@peerkit/model';

/** How late every answer comes on a slow network, in milliseconds. */
const LATE_MS = 3000;

/** What a story may hand to an element, and what would ask the network in real life. */
interface Asks {
  source?: DirectorySource | undefined;
  sink?: SubmissionSink | undefined;
}

const slowed = new WeakSet<object>();

/** Puts the wait of a bad line in front of every source and sink of a story. */
export function slowDown(story: ParentNode): void {
  for (const element of story.querySelectorAll<HTMLElement & Asks>('*')) {
    if (element.source !== undefined) element.source = late(element.source, 'load');
    if (element.sink !== undefined) element.sink = late(element.sink, 'submit');
  }
}

/** The same object, with one method that waits first. */
function late<T extends object>(asked: T, method: keyof T & string): T {
  if (slowed.has(asked)) return asked;
  const proxy = new Proxy(asked, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name);
      if (typeof value !== 'function') return value;
      const call = value.bind(target) as (...words: unknown[]) => unknown;
      return name === method ? (...words: unknown[]) => afterWait(() => call(...words)) : call;
    },
  });
  slowed.add(proxy);
  return proxy;
}

async function afterWait<T>(act: () => T): Promise<Awaited<T>> {
  await new Promise((done) => setTimeout(done, LATE_MS));
  return await act();
}
