import type { Plugin } from 'vite';

/** In a built package the worker lies beside what starts it; in its sources, in the folder above. */
export function workerPlugin(): Plugin {
  return {
    name: 'worker-of-sources',
    enforce: 'pre',
    transform: (code, id) =>
      id.endsWith('/build-aside.ts')
        ? code.replace("'./index-worker.js'", "'../index-worker.ts'")
        : undefined,
  };
}
