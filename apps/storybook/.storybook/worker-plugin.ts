import type { Plugin } from 'vite';

/** What of the sources names a worker, and what a bundler finds it by. */
const WORKERS: Readonly<Record<string, readonly [written: string, meant: string]>> = {
  // In a built package the worker lies beside what starts it; in its sources, at their top.
  '/build-aside.ts': ["'./index-worker.js'", "'../../index-worker.ts'"],
  '/read-list.ts': ["'./list-worker.js'", "'../../list-worker.ts'"],
  // MapLibre looks for its worker beside the bundle.
  '/map/maplibre.ts': [
    "const library = await import('maplibre-gl');",
    `const library = await import('maplibre-gl');
    const worker = await import('maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url');
    library.setWorkerUrl(worker.default);`,
  ],
};

export function workerPlugin(): Plugin {
  return {
    name: 'worker-of-sources',
    enforce: 'pre',
    transform(code, id) {
      const [, words] = Object.entries(WORKERS).find(([end]) => id.endsWith(end)) ?? [];
      if (!words) return undefined;
      const [written, meant] = words;
      if (!code.includes(written)) throw new Error(`${id} has no ${written} any more.`);
      return code.replace(written, meant);
    },
  };
}
