import { inject } from 'vitest';

const DEFINE = /^@peerkit\/components\/([a-z-]+)\/define$/;

/** Our elements, as the package itself lists them. */
export const ELEMENTS: readonly string[] = inject('packages')
  .flatMap((packed) => packed.entries)
  .map((entry) => DEFINE.exec(entry)?.[1])
  .filter((name) => name !== undefined);
