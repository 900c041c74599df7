import { Failure } from '../failure.ts';

/** A count that a person gave as an option. */
export function readCount(text: string, option: string): number {
  if (!/^[1-9]\d{0,6}$/.test(text)) throw new Failure('badCount', { option, value: text });
  return Number(text);
}
