/** What we need of Node here: this package has no types of it, because it runs in browsers. */
interface Host {
  /** Microseconds that this thread has computed. Other tests and programs on the machine do not count. */
  threadCpuUsage(): { readonly user: number };
}

const { process: host } = globalThis as unknown as { readonly process: Host };

/** Milliseconds of computing so far, to measure how long a step takes on a machine that is busy. */
export function cpuTime(): number {
  return host.threadCpuUsage().user / 1000;
}
