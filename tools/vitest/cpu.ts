/** Node, as far as it is needed here: packages that run in browsers have no types of it. */
const { process: host } = globalThis as unknown as {
  readonly process: { threadCpuUsage(): { readonly user: number; readonly system: number } };
};

/**
 * What this thread has computed so far, in milliseconds. For tests that bound how long something may
 * take: other programs and other tests on a busy machine do not count.
 */
export function cpuMs(): number {
  const { user, system } = host.threadCpuUsage();
  return (user + system) / 1000;
}
