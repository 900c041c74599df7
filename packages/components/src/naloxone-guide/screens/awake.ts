import type { Protocol, Session } from '@peerkit/model';

/** Whether a way from a step to another is taken by whoever is awake, and by nobody else. */
function wakes({ steps }: Protocol, from: string, to: string): boolean {
  const left = steps.find(({ id }) => id === from);
  const ways = left?.kind === 'reassess' ? left.next.filter((way) => way.to === to) : [];
  return ways.length > 0 && ways.every(({ when }) => when === 'responds');
}

/** Whether somebody has just said that they are awake: the step says so too, and shows them so. */
export function isAwake(protocol: Protocol, { trail, step }: Session): boolean {
  return wakes(protocol, trail.at(-1)?.step ?? '', step);
}

/** Which of the answers about breathing said that they are awake too: a session keeps the steps that followed. */
export function awakeChecks(
  protocol: Protocol,
  { checks, trail, step }: Session,
): readonly boolean[] {
  const next = [...trail.slice(1).map((behind) => behind.step), step];
  const answers = trail
    .map(({ step: from, checked }, at) => ({
      checked,
      isAwake: wakes(protocol, from, next[at] ?? ''),
    }))
    .filter(({ checked }) => checked)
    .map(({ isAwake }) => isAwake);
  // Both lists forget their oldest, and a session may have begun elsewhere: the last belong together.
  return checks.map((_, at) => answers.at(at - checks.length) ?? false);
}
