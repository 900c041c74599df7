import { Dice, type FuzzInput } from './dice.ts';
import { shapeMakers } from './fuzz-shapes.ts';

export { Dice, type FuzzInput };

/** One input; `at` chooses the rare and heavy ones, so that each run has its share of them. */
export function fuzzInput(dice: Dice, at: number): FuzzInput {
  if (at % 2000 === 1000) return heavyCell(dice);
  if (at % 100 === 50) return deep(dice);
  if (at % 50 === 25) return slowPattern(dice);
  if (dice.chance(0.35)) return dice.pick(SHAPES)(dice);
  return dice.pick(MAKERS)(dice);
}

const MAKERS: readonly ((dice: Dice) => FuzzInput)[] = [
  hsdsRecords,
  hsdsRecords,
  hoursRecords,
  poisonedJson,
  brokenJson,
  anyJson,
  hsdsTable,
  looseTable,
  looseTable,
  brokenTable,
  flatJson,
  bytes,
];

const SHAPES = shapeMakers({ word, value, headings: () => HEADINGS, damaged });

const POISON = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf'];

const TEXTS = [
  ...[
    '',
    ' ',
    '0',
    '-0',
    'null',
    'NaN',
    'undefined',
    'true',
    '[]',
    '{}',
    '\u0000',
    '\ufeff',
    '\u2028',
  ],
  ...[
    '\ud800',
    'a\u0300\u0301'.repeat(20),
    '\u202egnp.exe',
    '=1+1',
    '@SUM(A1)',
    '<b>hi',
    '&amp;&#0;',
  ],
  ...[
    'https://a.example',
    'javascript:alert(1)',
    'http://',
    '//x',
    'mailto:a@b',
    'a@b.example',
    '@',
  ],
  ...[
    '519-555-0100',
    '211',
    '1-888-995-HOPE x 4',
    '+1 (519) 555 0100 ext. 7',
    '٥١٩',
    '0;0;0',
    'call',
  ],
  ...[
    '2026-02-30',
    '2026-13-01',
    '30/02/26',
    '1 Jan',
    '0000-00-00',
    '9999-12-31',
    '2026-W01',
    '24:00',
  ],
  ...[
    '9am-5pm',
    'Mon to Fri',
    '25:61',
    '08:00:00Z',
    '08:00-13:00',
    'noon',
    'Every other Friday',
    '-9:00',
  ],
  ...[
    'MO',
    'MO,TU',
    '2SA',
    '-1FR',
    '53MO',
    'XX',
    '0MO',
    'MO,,',
    'WEEKLY',
    'SECONDLY',
    '1e3',
    '-1',
    '1.5',
  ],
  ...[
    'N7M 1A1',
    '90210',
    '42.4,-82.1',
    '-82.1',
    '91',
    '181',
    'Infinity',
    '1e999',
    '12.3.4',
    'Vancouver BC',
  ],
  ...[
    'service.crisis',
    'peer',
    'en',
    'English; Français',
    'yes',
    'n',
    '?',
    'Confidential',
    'CA',
    'ca-on',
  ],
] as const;

function word(dice: Dice): string {
  if (dice.chance(0.7)) return dice.pick(TEXTS);
  if (dice.chance(0.3)) return dice.pick(POISON);
  let text = '';
  const length = dice.below(30);
  for (let at = 0; at < length; at += 1) {
    text += String.fromCharCode(dice.chance(0.8) ? 32 + dice.below(95) : dice.below(0x10000));
  }
  return text;
}

/** Any value at all. */
function value(dice: Dice, depth = 0): unknown {
  const roll = dice.below(depth > 4 ? 5 : 8);
  if (roll < 2) return word(dice);
  if (roll === 2) return dice.pick([0, -1, 1.5, 1e21, -0, 42, 2_147_483_648, 1e308]);
  if (roll === 3) return dice.chance(0.5);
  if (roll === 4) return null;
  if (roll === 5) return Array.from({ length: dice.below(4) }, () => value(dice, depth + 1));
  const keys = Array.from({ length: dice.below(5) }, () =>
    dice.chance(0.5) ? dice.pick(FIELDS) : word(dice),
  );
  return object(keys.map((key) => [key, value(dice, depth + 1)]));
}

/** Even `__proto__` becomes a field of its own, as JSON.parse makes it. */
function object(entries: readonly (readonly [string, unknown])[]): object {
  const made = {};
  for (const [key, item] of entries) {
    Object.defineProperty(made, key, {
      value: item,
      enumerable: true,
      configurable: true,
      writable: true,
    });
  }
  return made;
}

const RULE_FIELDS = [
  ...['freq', 'interval', 'byday', 'bymonthday', 'byweekno', 'byyearday', 'wkst', 'until', 'count'],
  ...[
    'dtstart',
    'valid_from',
    'valid_to',
    'opens_at',
    'closes_at',
    'timezone',
    'description',
    'notes',
  ],
] as const;

const FIELDS = [
  ...[
    'id',
    'name',
    'description',
    'status',
    'organization_id',
    'service_id',
    'location_id',
    'email',
  ],
  ...[
    'url',
    'website',
    'phones',
    'number',
    'extension',
    'type',
    'addresses',
    'address_1',
    'city',
    'country',
  ],
  ...[
    'postal_code',
    'schedules',
    'schedule',
    'languages',
    'code',
    'latitude',
    'longitude',
    'attributes',
  ],
  ...[
    'taxonomy_term',
    'taxonomy_terms',
    'parent_id',
    'organization',
    'organizations',
    'services',
    'service',
  ],
  ...[
    'locations',
    'location',
    'location_type',
    'service_at_locations',
    'programs',
    'contacts',
    'contents',
  ],
  ...[
    'minimum_age',
    'maximum_age',
    'cost_options',
    'amount',
    'currency',
    'required_documents',
    'x_peerkit',
  ],
  ...[
    'service_areas',
    'extent',
    'accessibility',
    'alert',
    'assured_date',
    'last_modified',
    'version',
  ],
  ...[
    'total_pages',
    'page_number',
    'x_confidential',
    'x_values',
    'x_scope_does',
    'additional_websites',
  ],
] as const;

function record(dice: Dice, fields: readonly string[], share = 0.5): object {
  const poison = dice.chance(0.2) ? [[dice.pick(POISON), value(dice)] as const] : [];
  return object([
    ...fields.filter(() => dice.chance(share)).map((field) => [field, value(dice, 2)] as const),
    ...poison,
  ]);
}

/** A good service with its place, organization and hours. */
function goodService(dice: Dice): Record<string, unknown> {
  const id = `s${dice.below(20)}`;
  return {
    id,
    name: 'Needle pick-up',
    status: 'active',
    organization_id: 'o1',
    organization: { id: 'o1', name: 'The Mill', description: 'Peers <b>for</b> peers' },
    description: 'Call us. [Map](https://a.example)',
    phones: [{ id: 'p', number: '519-555-0100', extension: 3, type: 'voice' }],
    schedules: [schedule(dice)],
    service_at_locations: [
      {
        id: `${id}@1`,
        location: { id: 'l1', location_type: 'physical', latitude: 42.4, longitude: -82.2 },
      },
    ],
    attributes: [{ id: 'a', taxonomy_term: { id: 't', name: 'Food', code: 'food' } }],
    cost_options: [{ id: 'c', amount: 5, currency: 'CAD' }],
  };
}

function schedule(dice: Dice): Record<string, unknown> {
  return {
    id: 'h',
    freq: 'WEEKLY',
    byday: 'MO,WE',
    dtstart: '2026-01-05',
    opens_at: '09:00',
    closes_at: '17:00',
    ...(dice.chance(0.6) ? Object.fromEntries([[dice.pick(RULE_FIELDS), value(dice, 3)]]) : {}),
    ...(dice.chance(0.6) ? Object.fromEntries([[dice.pick(RULE_FIELDS), word(dice)]]) : {}),
  };
}

/** Puts anything anywhere into a value. */
function spoil(dice: Dice, target: unknown, depth = 0): void {
  if (typeof target !== 'object' || target === null) return;
  const keys = Object.keys(target);
  const key =
    keys.length === 0 || dice.chance(0.1) ? dice.pick([...FIELDS, ...POISON]) : dice.pick(keys);
  const inner = Object.hasOwn(target, key) ? (target as Record<string, unknown>)[key] : undefined;
  if (depth < 6 && typeof inner === 'object' && inner !== null && dice.chance(0.7)) {
    spoil(dice, inner, depth + 1);
    return;
  }
  Object.defineProperty(target, key, {
    value: value(dice, 3),
    enumerable: true,
    configurable: true,
    writable: true,
  });
}

function hsdsRecords(dice: Dice): FuzzInput {
  const services = Array.from({ length: 1 + dice.below(4) }, () => goodService(dice));
  const times = dice.below(8);
  for (let time = 0; time < times; time += 1) spoil(dice, services);
  const whole = dice.pick([
    { services, organizations: [record(dice, FIELDS, 0.2)] },
    {
      contents: services,
      total_pages: value(dice, 4),
      page_number: 1,
      total_items: value(dice, 4),
    },
    services,
    services[0],
    { services, phones: [record(dice, FIELDS, 0.2)], schedules: [record(dice, RULE_FIELDS)] },
  ]);
  return { kind: 'hsds-json', name: 'list.json', data: JSON.stringify(whole) };
}

function hoursRecords(dice: Dice): FuzzInput {
  const schedules = Array.from({ length: 1 + dice.below(4) }, () =>
    dice.chance(0.5) ? schedule(dice) : ruleOf(dice),
  );
  const services = [{ ...goodService(dice), schedules }];
  return { kind: 'hours', name: 'list.json', data: JSON.stringify({ services }) };
}

function ruleOf(dice: Dice): object {
  return object(
    RULE_FIELDS.filter(() => dice.chance(0.5)).map((field) => [
      field,
      dice.chance(0.8) ? word(dice) : value(dice, 3),
    ]),
  );
}

/** Keys that reach a prototype, as text: JSON.stringify would never write some of them. */
function poisonedJson(dice: Dice): FuzzInput {
  const key = dice.pick(POISON);
  const inside = JSON.stringify({ polluted: true, id: 'x', name: 'x', toString: 1 });
  const data = dice.pick([
    `{"services":[{"id":"1","name":"a","status":"active","${key}":${inside}}]}`,
    `{"organizations":[{"${key}":${inside},"name":"a"}],"${key}":${inside}}`,
    `{"${key}":[{"id":"1","name":"a"}],"services":[{"id":"${key}","name":"${key}"}]}`,
    `[{"${key}":${inside},"Name":"a"},{"Name":"${key}","${key}":"b"}]`,
    `{"services":[{"id":"1","name":"a","attributes":[{"${key}":${inside},"taxonomy_term":{"id":"${key}","code":"${key}"}}]}],"x_peerkit":{"${key}":${inside}}}`,
  ]);
  return { kind: 'prototype', name: dice.pick(['list.json', '__proto__.json']), data };
}

function brokenJson(dice: Dice): FuzzInput {
  const { data } = hsdsRecords(dice);
  return { kind: 'broken-json', name: 'list.json', data: damaged(dice, String(data)) };
}

/** Cuts, doubles, drops and replaces. */
function damaged(dice: Dice, text: string): string {
  let now = text;
  const times = 1 + dice.below(4);
  for (let time = 0; time < times; time += 1) {
    const at = dice.below(now.length + 1);
    const to = at + dice.below(20);
    now = dice.pick([
      () => now.slice(0, at),
      () => now.slice(0, at) + now.slice(to),
      () =>
        now.slice(0, at) +
        dice.pick(['"', '\n', ',', '{', ']', '\\', '\u0000', ';', '\t']) +
        now.slice(at),
      () => now.slice(0, at) + word(dice) + now.slice(at),
      () => now + now.slice(at, to),
    ])();
  }
  return now;
}

function anyJson(dice: Dice): FuzzInput {
  return { kind: 'any-json', name: 'x.json', data: JSON.stringify(value(dice)) };
}

const TABLE_NAMES = [
  ...[
    'services.csv',
    'organizations.csv',
    'locations.csv',
    'phones.csv',
    'schedules.csv',
    'addresses.csv',
  ],
  ...[
    'attributes.csv',
    'taxonomy_terms.csv',
    'service_at_location.csv',
    'regular_schedules.csv',
    'holiday_schedules.csv',
  ],
] as const;

function hsdsTable(dice: Dice): FuzzInput {
  const headings = [
    ...new Set([
      'id',
      ...Array.from({ length: dice.below(9) }, () => dice.pick([...FIELDS, ...RULE_FIELDS])),
    ]),
  ];
  return { kind: 'hsds-table', name: dice.pick(TABLE_NAMES), data: csv(dice, headings, ',') };
}

const HEADINGS = [
  ...[
    'Name',
    'Agency',
    'Phone',
    'Phone 2',
    'E-mail',
    'Website',
    'Address',
    'City',
    'Postal code',
    'Hours',
  ],
  ...[
    'Lat',
    'Long',
    'Geolocation',
    'Category',
    'Notes',
    'Téléphone',
    'Nom',
    'Monday',
    'Language',
    'Cost',
    '',
  ],
  ...[
    'Last updated',
    'Ages',
    'Wheelchair',
    'Confidential',
    'Opening times',
    'id',
    'Name',
    '__proto__',
    'constructor',
  ],
] as const;

function looseTable(dice: Dice): FuzzInput {
  const headings = Array.from({ length: 1 + dice.below(10) }, () => dice.pick(HEADINGS));
  return {
    kind: 'table',
    name: 'list.csv',
    data: csv(dice, headings, dice.pick([',', ';', '\t', '|'])),
  };
}

function csv(dice: Dice, headings: readonly string[], delimiter: string): string {
  const rows = Array.from({ length: dice.below(12) }, () =>
    headings.slice(0, dice.chance(0.9) ? undefined : dice.below(9)).map(() => word(dice)),
  );
  const end = dice.pick(['\n', '\r\n', '\r']);
  return [headings, ...rows]
    .map((cells) => cells.map((cell) => (dice.chance(0.9) ? quoted(cell) : cell)).join(delimiter))
    .join(end);
}

function quoted(cell: string): string {
  return /[",;\t|\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

function brokenTable(dice: Dice): FuzzInput {
  const { name, data } = dice.chance(0.5) ? hsdsTable(dice) : looseTable(dice);
  return { kind: 'broken-table', name, data: damaged(dice, String(data)) };
}

function flatJson(dice: Dice): FuzzInput {
  const rows = Array.from({ length: 1 + dice.below(8) }, () =>
    dice.chance(0.9) ? record(dice, HEADINGS) : value(dice),
  );
  const lines = dice.chance(0.3);
  const data = lines ? rows.map((row) => JSON.stringify(row)).join('\n') : JSON.stringify(rows);
  return { kind: 'flat-json', name: 'list.json', data };
}

const STARTS = [
  [],
  [0xff, 0xfe],
  [0xfe, 0xff],
  [0xef, 0xbb, 0xbf],
  [0x50, 0x4b, 3, 4],
  [0xd0, 0xcf, 0x11, 0xe0],
];

function bytes(dice: Dice): FuzzInput {
  const text = Array.from(
    String(looseTable(dice).data),
    (character) => character.charCodeAt(0) & 0xff,
  );
  const noise = Uint8Array.from({ length: dice.below(200) }, () => dice.below(256));
  const data = Uint8Array.from([
    ...dice.pick(STARTS),
    ...(dice.chance(0.5) ? text : noise),
    ...noise,
  ]);
  return { kind: 'bytes', name: dice.pick(['list.csv', 'list.xlsx', 'x']), data };
}

const HEAVY = 10_000_000;

/** One cell of ten million characters, in every format and of every kind that can slow down a pattern. */
function heavyCell(dice: Dice): FuzzInput {
  const unit = dice.pick([
    'a',
    ' ',
    '<',
    '&',
    '"',
    ',',
    '\n',
    '[',
    '1',
    '-',
    '(5',
    '@a',
    'x. ',
    '=',
    '\t ',
    '<!--',
    '](',
  ]);
  const cell = unit.repeat(Math.ceil(HEAVY / unit.length));
  return dice.pick([
    (): FuzzInput => ({
      kind: 'heavy',
      name: 'list.json',
      data: JSON.stringify({ services: [{ ...goodService(dice), [dice.pick(FIELDS)]: cell }] }),
    }),
    (): FuzzInput => ({
      kind: 'heavy',
      name: 'list.csv',
      data: `Name,${dice.pick(HEADINGS)}\nThe Mill,"${cell.replaceAll('"', '""')}"\nTwo,x\n`,
    }),
    (): FuzzInput => ({ kind: 'heavy', name: 'list.csv', data: `Name,Phone\nThe Mill,${cell}` }),
    (): FuzzInput => ({
      kind: 'heavy',
      name: 'list.csv',
      data: `Name,Phone\n"The Mill,1\n${'Two,2\n'.repeat(20_000)}"Three",3\n`,
    }),
  ])();
}

/** Far more levels than a call stack has. */
function deep(dice: Dice): FuzzInput {
  const levels = dice.pick([100, 2_000, 20_000, 100_000]);
  const [open, close] = dice.pick([
    ['[', ']'],
    ['{"a":', '}'],
    ['{"services":[', ']}'],
    ['[{"name":"x","organization":', '}]'],
  ] as const);
  const nested = `${open.repeat(levels)}1${close.repeat(levels)}`;
  const field = dice.pick(FIELDS);
  const data = dice.pick([
    nested,
    `{"services":[{"id":"1","name":"a","status":"active","${field}":${nested}}]}`,
    `{"organizations":[{"id":"1","name":"a","x_peerkit":${nested}}],"x_peerkit":${nested}}`,
    `[{"Name":"a","Phone":${nested}}]`,
    open.repeat(levels),
  ]);
  return { kind: 'deep', name: 'list.json', data };
}

/** Texts that make a careless pattern backtrack. */
const TRAPS = [
  ...[
    'a@'.repeat(20_000),
    '('.repeat(30_000),
    ' '.repeat(30_000) + 'x',
    '1'.repeat(30_000) + 'x',
    '-'.repeat(30_000),
  ],
  ...[
    '1 '.repeat(15_000),
    '<a '.repeat(10_000),
    '<!--'.repeat(10_000),
    '[a]('.repeat(10_000),
    '**'.repeat(15_000),
  ],
  ...[
    'http://'.repeat(5_000),
    '&#'.repeat(15_000),
    'MO,'.repeat(10_000) + '!',
    '0:'.repeat(15_000),
    'é'.repeat(30_000),
  ],
  ...[
    'a.'.repeat(15_000),
    'x 1'.repeat(10_000),
    '\n'.repeat(30_000),
    ', '.repeat(15_000),
    '+1-'.repeat(10_000),
    '_'.repeat(30_000),
  ],
  ...[
    'Mon-'.repeat(8_000),
    '9am-5pm '.repeat(4_000),
    '"'.repeat(30_000),
    '](('.repeat(10_000),
    'A1A '.repeat(8_000),
    '`'.repeat(30_000),
  ],
] as const;

function slowPattern(dice: Dice): FuzzInput {
  const trap = dice.pick(TRAPS);
  if (dice.chance(0.5)) {
    const service = {
      ...goodService(dice),
      [dice.pick(FIELDS)]: trap,
      schedules: [{ ...schedule(dice), [dice.pick(RULE_FIELDS)]: trap }],
    };
    return {
      kind: 'slow-pattern',
      name: 'list.json',
      data: JSON.stringify({ services: [service] }),
    };
  }
  const heading = dice.pick(HEADINGS);
  const rows = `The Mill,${quoted(trap)}\nTwo,${trap}\n`;
  return { kind: 'slow-pattern', name: 'list.csv', data: `Name,${heading}\n${rows}` };
}
