import { findStep } from './find-step.ts';
import type { Protocol, Step } from './protocol.ts';

/** The steps that usually follow, along the first way on of each, without the current one. */
export function stepsAhead<Word extends string>(
  protocol: Protocol<Word>,
  from: string,
  count = Infinity,
): readonly Step<Word>[] {
  const seen = [from];
  const ahead: Step<Word>[] = [];
  let step = findStep(protocol, from);
  while (ahead.length < count && !seen.includes(step.next[0].to)) {
    step = findStep(protocol, step.next[0].to);
    seen.push(step.id);
    ahead.push(step);
  }
  return ahead;
}
