import { Failure } from '../failure.ts';

/** @throws Failure for what is no port. */
export function readPort(text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : NaN;
  if (!(port <= 65_535)) throw new Failure('badPort');
  return port;
}
