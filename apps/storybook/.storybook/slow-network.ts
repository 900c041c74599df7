import type { DirectorySource, SubmissionSink } from '@peerkit/model';

/** How long every answer takes on a slow network, in milliseconds. */
const DELAY_MS = 3000;

/** What a story may give an element that would use the network on a real page. */
interface NetworkProperties {
  source?: DirectorySource | undefined;
  sink?: SubmissionSink | undefined;
}

const slowed = new WeakSet<object>();

/** Delays every source and sink of a story. */
export function slowDown(story: ParentNode): void {
  for (const element of story.querySelectorAll<HTMLElement & NetworkProperties>('*')) {
    if (element.source !== undefined) element.source = delayed(element.source, 'load');
    if (element.sink !== undefined) element.sink = delayed(element.sink, 'submit');
  }
}

/** The same object, with one method that waits first. */
function delayed<T extends object>(original: T, method: keyof T & string): T {
  if (slowed.has(original)) return original;
  const proxy = new Proxy(original, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name);
      if (typeof value !== 'function') return value;
      const call = value.bind(target) as (...args: unknown[]) => unknown;
      return name === method ? (...args: unknown[]) => afterDelay(() => call(...args)) : call;
    },
  });
  slowed.add(proxy);
  return proxy;
}

async function afterDelay<T>(act: () => T): Promise<Awaited<T>> {
  await new Promise((done) => setTimeout(done, DELAY_MS));
  return await act();
}
