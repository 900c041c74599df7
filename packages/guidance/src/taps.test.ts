import { reduceSession, startSession, waysOn, type Session } from '@peerkit/model';
import { expect, it } from 'vitest';
import { getProtocol, REGIONS, type GuideProtocol } from './index.ts';

/** From every state that an emergency can come to, with the kit named, by the buttons that are shown. */
function states(protocol: GuideProtocol, kit: GuideProtocol['kits'][number]['id']): Session[] {
  const seen = new Map<string, Session>();
  const open = [startSession(protocol, { at: 0, kit })];
  for (let session = open.pop(); session; session = open.pop()) {
    const { step, doses, called, trail } = session;
    const behind = trail.at(-1)?.step ?? '';
    const key = [step, Math.min(doses.length, 3), called > 0, behind].join(' ');
    if (seen.has(key)) continue;
    seen.set(key, session);
    open.push(...after(protocol, session));
  }
  return [...seen.values()];
}

function after(protocol: GuideProtocol, session: Session): Session[] {
  return waysOn(protocol, session).map(({ when }) =>
    reduceSession(protocol, session, { type: 'outcome', when, at: 60_000 }),
  );
}

/** At most so many taps on ways on to a step of one of these kinds; the phone link of each screen is not counted. */
function tapsTo(protocol: GuideProtocol, from: Session, kinds: readonly string[]): number {
  let edge = [from];
  for (let taps = 0; taps < 9; taps += 1) {
    const isThere = ({ step }: Session) =>
      kinds.includes(protocol.steps.find(({ id }) => id === step)!.kind);
    if (edge.some(isThere)) return taps;
    const next = edge.flatMap((session) => after(protocol, session));
    edge = [...new Map(next.map((session) => [session.step, session])).values()];
  }
  return Infinity;
}

const HELP = ['breaths', 'compressions'];

it.each(REGIONS)('in %s help is a few taps from every state', (region) => {
  const found = getProtocol(region, '000');
  if (!found.ok) throw new Error(region);
  const protocol = found.value;
  let most = { dose: 0, help: 0, call: 0 };
  for (const { id } of protocol.kits) {
    const all = states(protocol, id);
    expect(all.length).toBeGreaterThan(5);
    for (const session of all) {
      const to = (kinds: readonly string[]) => tapsTo(protocol, session, kinds);
      if (session.doses.length > 0) expect(to(['naloxone'])).toBeLessThanOrEqual(1);
      most = {
        dose: Math.max(most.dose, id === 'none' ? 0 : to(['naloxone'])),
        help: Math.max(most.help, to(HELP)),
        call: Math.max(most.call, session.called > 0 ? 0 : to(['call'])),
      };
    }
  }
  expect(most.dose).toBeLessThanOrEqual(2);
  expect(most.help).toBeLessThanOrEqual(3);
  expect(most.call).toBeLessThanOrEqual(4);
});
