/**
 * The figures of each region, written by hand from the fact sheets, not from the data. `range`: what any source
 * that was read could mean; a value outside is a slip whoever changed it.
 */
type Golden = readonly [value: number | string, unit: string, range?: readonly [number, number]];

const phone = (number: string): Golden => [number, 'phone'];
const spray4 = { dose: [4, 'mg', [4, 4]], volume: [0.1, 'mL', [0.1, 0.1]] } as const;
const in2to3 = { reassess: [2, 'min', [2, 3]], redose: [3, 'min', [2, 3]] } as const;
const glass = { dose: [0.4, 'mg', [0.4, 0.4]], volume: [1, 'mL', [1, 1]] } as const;
const nyxoid = {
  dose: [1.8, 'mg', [1.8, 1.8]],
  volume: [0.1, 'mL', [0.1, 0.1]],
  ...in2to3,
} as const;
const ventizolve = { dose: [1.26, 'mg', [1.26, 1.26]], ...in2to3 } as const;
const doses = (count: number) => ({ doses: [count, 'count', [1, 5]] as const });

const kit = (id: string, facts: Readonly<Record<string, Golden>>): Record<string, Golden> =>
  Object.fromEntries(Object.entries(facts).map(([name, golden]) => [`${id}.${name}`, golden]));

const breath: Golden = [5, 's', [3, 6]];
const good: Golden = [6, 's', [5, 6]];

export const FACTS: Readonly<Record<string, Readonly<Record<string, Golden>>>> = {
  'ca-on': {
    emergencyNumber: phone('911'),
    ...kit('nasal-4mg', { ...spray4, ...doses(2), ...in2to3 }),
    ...kit('im-vial-0.4mg', { ...glass, ...doses(2), ...in2to3 }),
    ...kit('im-ampoule-0.4mg', { ...glass, ...doses(2), ...in2to3 }),
    breathInterval: breath,
    normalInterval: good,
    wearsOffFrom: [30, 'min', [20, 30]],
    wearsOffTo: [120, 'min', [90, 120]],
  },
  ca: {
    emergencyNumber: phone('911'),
    ...kit('nasal-4mg', { ...spray4, ...doses(2), ...in2to3 }),
    ...kit('im-vial-0.4mg', { ...glass, ...doses(3), ...in2to3 }),
    ...kit('im-ampoule-0.4mg', { ...glass, ...doses(3), ...in2to3 }),
    wearsOffFrom: [30, 'min', [20, 30]],
    wearsOffTo: [120, 'min', [90, 120]],
  },
  'ca-ab': {
    emergencyNumber: phone('911'),
    ...kit('im-vial-0.4mg', {
      ...glass,
      ...doses(3),
      reassess: [2, 'min', [2, 2]],
      redose: [2, 'min', [2, 2]],
    }),
    breathInterval: breath,
    breathsBefore: [2, 'min', [2, 2]],
  },
  'ca-bc': {
    emergencyNumber: phone('911'),
    ...kit('nasal-4mg', { ...spray4, ...doses(2) }),
    ...kit('im-vial-0.4mg', {
      ...glass,
      ...doses(3),
      reassess: [3, 'min', [3, 5]],
      redose: [5, 'min', [5, 5]],
    }),
    ...kit('im-ampoule-0.4mg', {
      ...glass,
      ...doses(3),
      reassess: [3, 'min', [3, 5]],
      redose: [5, 'min', [5, 5]],
    }),
    breathInterval: breath,
    firstBreaths: [2, 'count', [2, 2]],
    breathsBefore: [3, 'min', [3, 3]],
  },
  us: {
    emergencyNumber: phone('911'),
    ...kit('nasal-4mg', { ...spray4, ...in2to3 }),
    breathInterval: breath,
    firstBreaths: [2, 'count', [2, 2]],
    normalInterval: good,
  },
  uk: {
    emergencyNumber: phone('999'),
    ...kit('nasal-1.8mg', nyxoid),
    cprPushes: [30, 'count', [30, 30]],
    cprBreaths: [2, 'count', [2, 2]],
    wearsOffFrom: [20, 'min', [20, 30]],
    wearsOffTo: [40, 'min', [30, 40]],
  },
  ie: {
    emergencyNumber: phone('112'),
    emergencyAlso: phone('999'),
    ...kit('nasal-1.8mg', { ...nyxoid, ...doses(2) }),
  },
  eu: {
    emergencyNumber: phone('112'),
    ...kit('nasal-1.8mg', nyxoid),
    ...kit('nasal-1.26mg', ventizolve),
  },
  'eu-none': { emergencyNumber: phone('112') },
  fr: {
    emergencyNumber: phone('112'),
    emergencyAlso: phone('15'),
    ...kit('nasal-1.8mg', nyxoid),
    ...kit('nasal-1.26mg', ventizolve),
    ...kit('im-prefilled-2mg', {
      dose: [0.4, 'mg', [0.4, 0.4]],
      volume: [0.4, 'mL', [0.4, 0.4]],
      ...doses(5),
      ...in2to3,
    }),
  },
  pt: { emergencyNumber: phone('112'), ...kit('nasal-1.8mg', nyxoid) },
  nl: { emergencyNumber: phone('112') },
  be: { emergencyNumber: phone('112') },
  pl: { emergencyNumber: phone('112'), ...kit('nasal-1.8mg', nyxoid) },
  lt: {
    emergencyNumber: phone('112'),
    wearsOffFrom: [30, 'min', [30, 30]],
    wearsOffTo: [90, 'min', [90, 90]],
  },
  gr: { emergencyNumber: phone('112'), emergencyAlso: phone('166') },
  hu: { emergencyNumber: phone('112'), emergencyAlso: phone('104') },
  generic: { emergencyNumber: phone('000') },
};
