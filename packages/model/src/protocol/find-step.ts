import type { Protocol, Step } from './protocol.ts';

/** @throws RangeError when neither step is in the protocol. */
export function findStep<Word extends string>(
  { steps }: Protocol<Word>,
  id: string,
  otherwise = id,
): Step<Word> {
  const step =
    steps.find((known) => known.id === id) ?? steps.find((known) => known.id === otherwise);
  if (!step) throw new RangeError(`No step "${otherwise}".`);
  return step;
}
