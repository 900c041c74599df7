import type { Message } from '@peerkit/model';
import type { GuideProtocol } from '../../index.ts';
import type { Faults, GuideData } from './data.ts';
import { FACTS } from './facts.golden.ts';
import { LOCKS } from './locks.golden.ts';
import { COMMON, HOW_TO, KITS, LINES, LINKS } from './steps.golden.ts';
import { TOKEN_ORDER, UNIT_AFTER } from './tokens.golden.ts';
import { MEANING } from './words.golden.ts';

/** One thing that is checked, by name. */
export type Check = (data: GuideData) => Faults;

/** The locks of one language, or of one region, by id. */
function locksOf(name: string): Readonly<Record<string, string>> {
  const pairs = (LOCKS[name] ?? '').split(' ').map((pair): [string, string] => {
    const at = pair.lastIndexOf('=');
    return [pair.slice(0, at), pair.slice(at + 1)];
  });
  return Object.fromEntries(pairs);
}

const formsOf = (message: Message | undefined): readonly string[] =>
  message === undefined ? [] : typeof message === 'string' ? [message] : Object.values(message);
const textOf = (message: Message | undefined): string => formsOf(message).join('\n');

/** A short name for a text, which changes with any letter of it (FNV-1a, 32 bits). */
export function lockOf(message: Message | undefined): string {
  let hash = 0x811c9dc5;
  for (const unit of textOf(message)) {
    hash = Math.imul(hash ^ (unit.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  return hash.toString(16).padStart(8, '0');
}

function differ(what: string, found: unknown, wanted: unknown): Faults {
  const [is, should] = [String(found), String(wanted)];
  return is === should ? [] : [`${what}: ${is}, not ${should}`];
}

const byRegion =
  (check: (protocol: GuideProtocol, region: string, data: GuideData) => Faults): Check =>
  (data) => [
    ...differ('regions', Object.keys(data.protocols).sort(), Object.keys(FACTS).sort()),
    ...Object.entries(data.protocols).flatMap(([region, protocol]) =>
      check(protocol, region, data),
    ),
  ];

const byLanguage =
  (check: (words: Readonly<Record<string, Message>>, language: string) => Faults): Check =>
  ({ words }) => [
    ...differ('languages', Object.keys(words).sort(), Object.keys(MEANING).sort()),
    ...Object.entries(words).flatMap(([language, own]) => check(own, language)),
  ];

const facts = byRegion(({ facts }, region, { evidence }) => {
  const golden = FACTS[region] ?? {};
  const known = evidence[region]?.facts ?? {};
  return [
    ...differ(`${region} has`, Object.keys(facts).sort(), Object.keys(golden).sort()),
    ...Object.entries(golden).flatMap(([id, [value, unit, range]]) => [
      ...differ(`${region} ${id}`, facts[id], value),
      ...(known[id] ? differ(`${region} ${id} unit`, known[id].unit, unit) : []),
      ...(known[id] ? differ(`${region} ${id} evidence`, known[id].value, value) : []),
      ...(range && (Number(facts[id]) < range[0] || Number(facts[id]) > range[1])
        ? [`${region} ${id} is out of range`]
        : []),
    ]),
  ];
});

const links = byRegion(({ steps }, region) => {
  const table = steps.map(
    ({ id, next }) =>
      `${id}: ${next.map(({ when, to, meanwhile }) => `${when}>${to}${meanwhile ? `~${meanwhile}` : ''}`).join(' ')}`,
  );
  return differ(`${region} links`, table.join('\n'), (LINKS[region] ?? []).join('\n'));
});

const start = byRegion(({ start, emergency, id }, region) =>
  differ(
    `${region} start`,
    [id, start.emergency, start.overview, emergency],
    [region, 'call', 'check', 'emergencyNumber'],
  ),
);

const kits = byRegion(({ kits, kit, steps }, region) => {
  const ids = [...kits.map(({ id }) => id), ...(kit ? [`(${kit})`] : [])].join(' ');
  const help = steps.some(({ id }) => id === 'breaths') ? 'none.breathe' : 'none.cpr';
  return [
    ...differ(`${region} kits`, ids, KITS[region]),
    ...kits.flatMap(({ id, route, name, howTo }) =>
      differ(
        `${region} ${id}`,
        [route, name, ...howTo].join(' '),
        id === 'none' ? `none kit.none ${help} none.ask` : HOW_TO[id],
      ),
    ),
  ];
});

const lines = byRegion(({ steps }, region) =>
  steps.flatMap(({ id, title, details }) => {
    const text = [title, ...details].join(' ');
    const wanted = COMMON[id] ?? LINES[region]?.[id];
    return [
      ...(wanted === undefined ? [] : differ(`${region} ${id}`, text, wanted)),
      ...differ(`${region} ${id} lock`, lockOf(text), locksOf(`region ${region}`)[id]),
    ];
  }),
);

const KINDS: Readonly<Record<string, string>> = {
  check: 'check',
  call: 'call',
  alone: 'alone',
  naloxone: 'naloxone',
  breaths: 'breaths',
  compressions: 'compressions',
  reassess: 'reassess',
  recovery: 'recovery',
  stay: 'stay',
  awake: 'stay',
};

const kinds = byRegion(({ steps, facts }, region) => {
  const help = steps.some(({ id }) => id === 'breaths') ? 'breaths' : 'compressions';
  return steps.flatMap(({ id, kind, timer }) => {
    const isPaced = facts['breathInterval'] !== undefined && kind === 'breaths';
    const wanted =
      kind === 'naloxone' ? 'redose false' : isPaced ? 'breath breathInterval false' : 'none';
    const found =
      timer === undefined
        ? 'none'
        : timer.kind === 'redose'
          ? `redose ${String(timer.blocks)}`
          : `breath ${timer.fact} ${String(timer.blocks)}`;
    return [
      ...differ(`${region} ${id} kind`, kind, id === 'first' ? help : KINDS[id]),
      ...differ(`${region} ${id} timer`, found, wanted),
    ];
  });
});

const meaning = byLanguage((words, language) =>
  Object.entries(MEANING[language] ?? {}).flatMap(([id, pattern]) =>
    pattern.test(textOf(words[id])) ? [] : [`${language} ${id} does not say ${String(pattern)}`],
  ),
);

const tokensOf = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((hit) => hit[1] ?? '');

const tokens = byLanguage((words, language) => [
  ...Object.entries(TOKEN_ORDER).flatMap(([id, order]) =>
    differ(`${language} ${id} tokens`, tokensOf(textOf(words[id])), order),
  ),
  ...Object.entries(UNIT_AFTER).flatMap(([id, pattern]) =>
    pattern.test(textOf(words[id])) ? [] : [`${language} ${id}: units`],
  ),
]);

const locks = byLanguage((words, language) => {
  const golden = locksOf(language);
  return [
    ...differ(`${language} has`, Object.keys(words).sort(), Object.keys(golden).sort()),
    ...Object.entries(golden).flatMap(([id, lock]) =>
      differ(`${language} ${id}`, lockOf(words[id]), lock),
    ),
  ];
});

/** By the name of its test. */
export const CHECKS: Readonly<Record<string, Check>> = {
  'value, unit and range of each fact': facts,
  'where each answer leads': links,
  'where a protocol starts': start,
  'kits in order, and how each is used': kits,
  'lines of each step, in order': lines,
  'what each step is about, and its clock': kinds,
  'words that carry the meaning of a message': meaning,
  'tokens in order, with their units': tokens,
  'the text of each message in each language': locks,
};
