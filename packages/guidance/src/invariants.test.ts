import {
  emergencyHref,
  formatMessage,
  kitFact,
  kitParams,
  messageTokens,
  redoseState,
  reduceSession,
  startSession,
  stepsAhead,
  waysOn,
  type Grounds,
  type Message,
  type MessageParams,
  type ProtocolEvidence,
  type Session,
  type StepOutcome,
} from '@peerkit/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GuideWord } from './locales/en.ts';
import { staticEn } from './locales/static.en.ts';
import {
  getProtocol,
  guideCatalog,
  guideMessages,
  REGIONS,
  resolveMessage,
  type GuideProtocol,
} from './index.ts';
import { evidenceCatalog, getEvidence, SOURCES, type EvidenceWord } from './sources.ts';
import { readingGrade } from './testing/reading-grade.ts';
import { withdrawnAdvice } from './testing/withdrawn-advice.ts';

const protocols = REGIONS.map((region): GuideProtocol => {
  const found = getProtocol(region);
  if (!found.ok) throw new Error(region);
  return found.value;
});
const elsewhere = getProtocol('elsewhere', '000');
if (!elsewhere.ok) throw new Error('generic');
const generic = elsewhere.value;
const evidenceOf = ({ id }: GuideProtocol): ProtocolEvidence => {
  const found = getEvidence(id);
  if (!found.ok) throw new Error(id);
  return found.value;
};
const { en } = guideCatalog;
const formsOf = (message: Message) =>
  typeof message === 'string' ? [message] : Object.values(message);
const allWords = [...Object.values(en), ...Object.values(staticEn)].flatMap((word: Message) =>
  formsOf(word),
);
const linksTo = (protocol: GuideProtocol, kind: string) =>
  protocol.steps.flatMap((step) =>
    step.next.filter(({ to }) => protocol.steps.find(({ id }) => id === to)?.kind === kind),
  );

describe.each(protocols.map((protocol) => [protocol.id, protocol] as const))(
  '%s',
  (_, protocol) => {
    const evidence = evidenceOf(protocol);
    const facts = Object.entries(evidence.facts);
    const hasNaloxone = protocol.steps.some(({ kind }) => kind === 'naloxone');
    const help = protocol.steps.some(({ id }) => id === 'breaths') ? 'breaths' : 'compressions';

    it('bases every fact, step and kit on sources that exist and were read', () => {
      const known = new Map(evidence.sources.map((source) => [source.id, source]));
      const ids = {
        facts: Object.keys(protocol.facts),
        steps: protocol.steps.map(({ id }) => id),
        kits: protocol.kits.map(({ id }) => id).filter((id) => id !== 'none'),
      };
      for (const part of ['facts', 'steps', 'kits'] as const) {
        expect(Object.keys(evidence[part]).sort()).toEqual([...ids[part]].sort());
        for (const [id, { sources }] of Object.entries(evidence[part])) {
          expect(sources.length, id).toBeGreaterThan(0);
          for (const source of sources) {
            expect(known.get(source)?.mark, `${id} ${source}`).toMatch(/^(verified|secondary)$/);
          }
        }
      }
    });

    it('has evidence for exactly the values that are shown', () => {
      for (const [id, { value }] of facts) expect(protocol.facts[id]).toBe(value);
    });

    it('fills every message that it shows from facts only, and shows no number that is not a fact', () => {
      const values = new Set(facts.map(([, { value }]) => String(value)));
      const said: [GuideWord, MessageParams][] = [
        ...protocol.steps.flatMap(({ title, details }): [GuideWord, MessageParams][] =>
          [title, ...details].map((word) => [word, {}]),
        ),
        ...protocol.kits.flatMap(({ id, name, howTo }): [GuideWord, MessageParams][] =>
          [name, ...howTo].map((word) => [word, kitParams(protocol, id)]),
        ),
      ];
      for (const [word, params] of said) {
        const text = resolveMessage(protocol, en, word, 'en', params);
        expect(text).not.toMatch(/[{}]/);
        for (const number of text.match(/\d+(\.\d+)?/g) ?? []) {
          expect(values, word).toContain(number);
        }
      }
    });

    it('describes each kit by facts of the right unit, and always offers "no kit" last', () => {
      expect(protocol.kits.map(({ id }) => id).at(-1)).toBe('none');
      for (const { id } of protocol.kits) {
        const units = { dose: 'mg', volume: 'mL', doses: 'count', reassess: 'min', redose: 'min' };
        for (const [fact, unit] of Object.entries(units)) {
          expect([unit, undefined]).toContain(evidence.facts[`${id}.${fact}`]?.unit);
        }
        const [look, next] = [kitFact(protocol, id, 'reassess'), kitFact(protocol, id, 'redose')];
        expect(look === undefined).toBe(next === undefined);
        expect(look ?? 0).toBeLessThanOrEqual(next ?? 0);
      }
      const ids = Object.keys(protocol.facts).filter((id) => id.includes('.'));
      for (const id of ids) {
        expect(protocol.kits.map((kit) => kit.id)).toContain(id.slice(0, id.lastIndexOf('.')));
      }
    });

    it('shows milligrams and millilitres of a kit in the same sentence', () => {
      for (const { id, howTo } of protocol.kits) {
        if (kitFact(protocol, id, 'volume') === undefined) continue;
        const together = howTo.filter((word) => {
          const tokens = messageTokens(en[word]);
          return tokens.includes('dose') && tokens.includes('volume');
        });
        expect(together, id).toHaveLength(1);
      }
    });

    it('has no timer that blocks a step', () => {
      for (const { timer } of protocol.steps) expect(timer?.blocks ?? false).toBe(false);
    });

    it('leads to the call when somebody does not respond, never when they respond or breathe', () => {
      const call = linksTo(protocol, 'call').map(({ when }) => when);
      expect(call).toContain('no-response');
      expect(call).not.toContain('responds');
      expect(call).not.toContain('breathing');
      const title = en[protocol.steps.find(({ kind }) => kind === 'call')!.title];
      expect(formsOf(title).join()).toMatch(/^Not responding\?/);
    });

    it('names every step target', () => {
      const ids = protocol.steps.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const { next } of protocol.steps) for (const { to } of next) expect(ids).toContain(to);
      expect(ids).toContain(protocol.start.emergency);
      expect(ids).toContain(protocol.start.overview);
    });

    it('reaches the call, naloxone, breathing help and staying from every step with every kit', () => {
      for (const step of protocol.steps) {
        for (const kit of protocol.kits) {
          for (const doses of [0, 1, 2, 9]) {
            const kinds = reachable(protocol, {
              ...startSession(protocol, { at: 0, kit: kit.id }),
              step: step.id,
              doses: Array.from({ length: doses }, (_, at) => ({ at, kit: kit.id })),
            });
            expect([...kinds], `${step.id} ${kit.id} ${doses}`).toEqual(
              expect.arrayContaining([
                ...(hasNaloxone ? ['naloxone'] : []),
                ...['call', help, 'reassess', 'recovery', 'stay'],
              ]),
            );
          }
        }
      }
    });

    it('leads a relapse to a dose at once, at any time, or to help where nobody has naloxone', () => {
      const kit = protocol.kits[0]!.id;
      const relapses = protocol.steps.flatMap(({ next }) =>
        next.filter(({ when }) => when === 'relapse'),
      );
      expect(relapses.length).toBeGreaterThan(0);
      const to = hasNaloxone ? 'naloxone' : help;
      expect(relapses.map((way) => way.to)).toEqual([to, to]);
      if (!hasNaloxone) return;
      for (const id of ['recovery', 'stay']) {
        fc.assert(
          fc.property(fc.integer({ min: 1, max: 40_000 }), (seconds) => {
            const at = 1000 + seconds * 1000;
            const session = reduceSession(
              protocol,
              {
                ...startSession(protocol, { at: 0, kit }),
                step: id,
                doses: [{ at: 1000, kit }],
                checks: [{ at: 1500, ok: true }],
              },
              { type: 'outcome', when: 'relapse', at },
            );
            expect(redoseState(protocol, session, at)).toBe('now');
            expect(waysOn(protocol, session)[0]?.when).toBe('dose-given');
          }),
        );
      }
    });

    it('is a draft until a named clinician signs it', () => {
      const { status, by, credential, on, expires } = protocol.review;
      if (status === 'reviewed') {
        expect([by, credential, on, expires].every((entry) => !!entry)).toBe(true);
      } else {
        expect(status).toBe('draft');
      }
    });

    it('has a name and a unit in words for every fact', () => {
      for (const [id, { unit, value }] of facts) {
        const name = id.split('.').at(-1) ?? '';
        expect(evidenceCatalog.en[`fact.${name}` as EvidenceWord]).toMatch(/\w/);
        expect(formatMessage(evidenceCatalog.en[`unit.${unit}`], { value }, 'en')).toContain(
          String(value),
        );
      }
    });
  },
);

it.each(protocols.map((protocol) => [protocol.id, protocol] as const))(
  'in %s the emergency number can be dialled as it is written',
  (_, protocol) => {
    const number = String(protocol.facts[protocol.emergency]);
    expect(emergencyHref(number)).toBe(`tel:${number}`);
  },
);

describe('Ontario', () => {
  const protocol = protocols.find(({ id }) => id === 'ca-on')!;

  it('orders the steps: call, naloxone, breaths, look again, on their side, stay', () => {
    const kinds = stepsAhead(protocol, 'check').map(({ kind }) => kind);
    expect(kinds).toEqual(['call', 'naloxone', 'breaths', 'reassess', 'recovery', 'stay']);
  });

  it('starts an emergency with the call, and asks no question before it', () => {
    expect(protocol.start.emergency).toBe('call');
  });

  it('continues with naloxone when there is no phone, and with breaths when there is no kit', () => {
    const target = (from: string, when: StepOutcome) =>
      protocol.steps.find(({ id }) => id === from)!.next.find((link) => link.when === when)?.to;
    expect(target('call', 'no-phone')).toBe('alone');
    expect(target('alone', 'done')).toBe('naloxone');
    expect(target('naloxone', 'no-kit')).toBe('breaths');
    expect(target('naloxone', 'no-doses-left')).toBe('breaths');
  });
});

describe('words', () => {
  it('hold no digits, and the emergency number only as a token', () => {
    for (const word of allWords) expect(word).not.toMatch(/\d/);
    for (const word of allWords) expect(word).not.toMatch(/\b(nine|one) one one\b/i);
  });

  it('hold no withdrawn advice', () => {
    for (const word of allWords) expect(withdrawnAdvice(word), word).toEqual([]);
  });

  it.each([
    'Do not give breaths.',
    'Put them in a cold shower.',
    'Slap their face.',
    'Do not touch the powder.',
    'Give more until they are awake.',
    'Let them sleep it off.',
  ])('are rejected when they say: %s', (planted) => {
    expect(withdrawnAdvice(planted)).not.toEqual([]);
  });

  it('are plain: commands of ten words or fewer, sentences of fifteen or fewer, grade six or below', () => {
    for (const [id, word] of Object.entries(en)) {
      const sentences = formsOf(word)
        .join(' ')
        .split(/[.?!]+/)
        .filter((part) => part.trim() !== '');
      for (const sentence of sentences) {
        expect(sentence.trim().split(/\s+/).length, id).toBeLessThanOrEqual(
          id.endsWith('.title') ? 10 : 15,
        );
      }
    }
    expect(readingGrade(Object.values(en).flatMap(formsOf))).toBeLessThanOrEqual(6);
  });

  it('never say "blue" alone for lips', () => {
    for (const word of allWords.filter((text) => /blue/i.test(text))) {
      expect(word).toMatch(/gr[ea]y/i);
      expect(word).toMatch(/purple/i);
    }
  });

  it('speak of people first', () => {
    const avoid =
      /\b(addicts?|junkie|abuse|abuser|users?|victim|patient|clean|dirty|illicit|casualty)\b/i;
    for (const word of allWords) expect(word).not.toMatch(avoid);
  });

  it('are all used by a protocol', () => {
    const used = [...protocols, generic].flatMap(({ steps, kits }) => [
      ...steps.flatMap((step) => [step.title, ...step.details]),
      ...kits.flatMap((kit) => [kit.name, ...kit.howTo]),
    ]);
    expect(Object.keys(en).sort()).toEqual([...new Set<string>(used)].sort());
  });

  it('fall back to English for a language without words yet', async () => {
    expect(await guideMessages('xx-YY')).toBe(en);
  });
});

describe('sources', () => {
  it('knows a region in capitals, as codes of countries are often written', () => {
    expect(getProtocol(' FR ')).toEqual(getProtocol('fr'));
    expect(getProtocol('CA-ON', '112')).toEqual(getProtocol('ca-on'));
  });

  it('are unique, dated, on https, and used', () => {
    expect(new Set(SOURCES.map(({ id }) => id)).size).toBe(SOURCES.length);
    const used = new Set(
      [...protocols, generic].flatMap((protocol) => {
        const { facts, steps, kits, afterwards } = evidenceOf(protocol);
        return [facts, steps, kits, afterwards].flatMap((part) =>
          Object.values<Grounds>(part).flatMap(({ sources }) => sources),
        );
      }),
    );
    for (const source of SOURCES) {
      expect(source.url).toMatch(/^https:\/\//);
      expect(source.retrieved).toMatch(/^\d{4}-\d\d-\d\d$/);
      expect(used).toContain(source.id);
      // What is the front page of a site says so, but for two sites that are about nothing else.
      const isFront = /^https:..[^/]+.$/.test(source.url);
      if (isFront && !['FR3', 'LT3'].includes(source.id))
        expect(source.isSite, source.id).toBe(true);
    }
  });
});

describe('a region that is not known', () => {
  it.each(['', 'ca-qc', 'CA_ON', 'de', '__proto__', 'constructor'])(
    '%j gives a code, not a guess',
    (region) => {
      expect(getProtocol(region)).toEqual({
        ok: false,
        issues: [{ path: ['region'], code: 'unknown-region' }],
      });
      expect(getEvidence(region).ok).toBe(false);
    },
  );
});

/** Kinds of step that can be reached by pressing the buttons offered, without changing the kit. */
function reachable(protocol: GuideProtocol, from: Session): ReadonlySet<string> {
  const kinds = new Set<string>();
  const seen = new Set<string>();
  const open = [from];
  for (let session = open.pop(); session; session = open.pop()) {
    const key = `${session.step} ${Math.min(session.doses.length, 3)}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const ways = waysOn(protocol, session);
    expect(ways.length, key).toBeGreaterThan(0);
    for (const { when } of ways) {
      const next = reduceSession(protocol, session, { type: 'outcome', when, at: 5000 });
      kinds.add(protocol.steps.find(({ id }) => id === next.step)!.kind);
      open.push(next);
    }
  }
  return kinds;
}
