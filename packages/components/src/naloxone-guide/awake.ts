import type { Protocol, Session } from '@peerkit/model';

/** Which of the answers about breathing said that they are awake too: a session keeps the steps that followed. */
export function awakeChecks(
  { steps }: Protocol,
  { checks, trail, step }: Session,
): readonly boolean[] {
  const wakes = (from: string, to: string): boolean => {
    const left = steps.find(({ id }) => id === from);
    const ways = left?.kind === 'reassess' ? left.next.filter((way) => way.to === to) : [];
    return ways.length > 0 && ways.every(({ when }) => when === 'responds');
  };
  const next = [...trail.slice(1).map((behind) => behind.step), step];
  const said = trail
    .map(({ step: from, checked }, at) => ({ checked, isAwake: wakes(from, next[at] ?? '') }))
    .filter(({ checked }) => checked)
    .map(({ isAwake }) => isAwake);
  // Both lists forget their oldest, and a session may have begun elsewhere: the last belong together.
  return checks.map((_, at) => said.at(at - checks.length) ?? false);
}
