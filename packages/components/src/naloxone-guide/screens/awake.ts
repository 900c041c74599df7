import type { Protocol, Session } from '@peerkit/model';

/** Whether a way from one step to another is taken only when the person is awake. */
function wakes({ steps }: Protocol, from: string, to: string): boolean {
  const left = steps.find(({ id }) => id === from);
  const ways = left?.kind === 'reassess' ? left.next.filter((way) => way.to === to) : [];
  return ways.length > 0 && ways.every(({ when }) => when === 'responds');
}

/** Whether the last answer was that the person is awake: the step then says and shows that. */
export function isAwake(protocol: Protocol, { trail, step }: Session): boolean {
  return wakes(protocol, trail.at(-1)?.step ?? '', step);
}

/** For each answer about breathing, whether the person was awake too, by the step that followed it. */
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
  // Both lists drop their oldest items, and may begin at different times, so they are matched from the end.
  return checks.map((_, at) => answers.at(at - checks.length) ?? false);
}
