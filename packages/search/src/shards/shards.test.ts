import { describe, expect, it } from 'vitest';
import { buildIndex, buildShards } from '../build.ts';
import type { DirectoryIndex } from '../directory-index.ts';
import { decoderOf } from '../file/utf.ts';
import { directory, location, organization, service } from '../testing/directories.ts';
import { hashOf } from './id-hash.ts';
import { openShards } from './open-shards.ts';

const nameOf = (bytes: Uint8Array): string =>
  hashOf(decoderOf().decode(bytes)).toString(16).padStart(8, '0');

/** Twelve towns a degree apart, ten services in each, and a line that is nowhere. */
const TOWNS = 'A B C D E F G H I J K L'.split(' ').map((letter, at) => ({
  name: `${letter}ville`,
  latitude: 40 + at,
  longitude: -80,
}));
const land = directory({
  title: 'The land',
  language: 'en',
  timeZone: 'America/Toronto',
  organizations: [organization({ id: 'o', name: 'Health for all' })],
  services: [
    ...TOWNS.flatMap(({ name }, town) =>
      [...Array(10).keys()].map((at) =>
        service({
          id: `s${town}-${at}`,
          organizationId: 'o',
          name: at === 0 ? `Needle exchange of ${name}` : `Clinic ${at} ${name}`,
          description: `Behind the station of ${name}.`,
          documents: [{ name: 'A letter' }],
          terms: at === 0 ? ['service.syringe-services'] : ['service.care'],
        }),
      ),
    ),
    service({
      id: 'line',
      organizationId: 'o',
      name: 'Quiet line',
      areas: [{ name: 'Northland' }],
    }),
  ],
  locations: TOWNS.map(({ name, latitude, longitude }, town) =>
    location({
      id: `l${town}`,
      point: { latitude, longitude },
      address: { lines: ['1 Main St'], city: name },
    }),
  ),
  servicesAtLocations: TOWNS.flatMap((_, town) =>
    [...Array(10).keys()].map((at) => ({
      id: `a${town}-${at}`,
      serviceId: `s${town}-${at}`,
      locationId: `l${town}`,
      phones: [],
    })),
  ),
});

interface Host {
  readonly index: DirectoryIndex;
  readonly head: string;
  readonly files: Map<string, Uint8Array>;
  readonly fetched: string[];
  readonly failures: unknown[];
  /** What a search gives once all that it waits for has come. */
  readonly settled: <T>(ask: () => T) => Promise<T>;
}

function built(per: number): { head: string; files: ReadonlyMap<string, Uint8Array> } {
  const files = new Map<string, Uint8Array>();
  const building = buildShards(land, { per, nameOf });
  let step = building.next();
  for (; step.done !== true; step = building.next()) files.set(step.value.name, step.value.bytes);
  return { head: step.value, files };
}

const SMALL = built(10);

function host({ head, files: given } = SMALL): Host {
  const files = new Map(given);
  const fetched: string[] = [];
  const failures: unknown[] = [];
  const reading = openShards(head, {
    bring: (name) => {
      fetched.push(name);
      const bytes = files.get(name);
      return bytes === undefined ? Promise.reject(new Error('gone')) : Promise.resolve(bytes);
    },
    changed: (failure) => {
      if (failure !== undefined) failures.push(failure);
    },
  });
  if (!reading.ok) throw new Error(reading.detail);
  const { index } = reading;
  const settled: Host['settled'] = async (ask) => {
    let answer = ask();
    for (let turn = 0; turn < 20; turn += 1) {
      for (let tick = 0; tick < 10; tick += 1) await Promise.resolve();
      answer = ask();
    }
    return answer;
  };
  return { index, head, files, fetched, failures, settled };
}

describe('a directory in parts', () => {
  it('knows what it is before any part has come', () => {
    const { index, fetched } = host();
    const { title, language, timeZone, size, hasTimes } = index;
    expect({ title, language, timeZone, size, hasTimes }).toEqual({
      title: 'The land',
      language: 'en',
      timeZone: 'America/Toronto',
      size: 121,
      hasTimes: false,
    });
    expect(fetched).toEqual([]);
  });

  it('finds what is in a place that the text names, and loads only what is there', async () => {
    const { index, fetched, settled } = host();
    expect(index.search({ text: 'needle Eville' })).toMatchObject({
      hits: [],
      rest: { entries: 121, state: 'coming' },
    });
    const result = await settled(() => index.search({ text: 'needle Eville' }));
    expect(result.hits[0]).toMatchObject({
      whole: true,
      entry: { id: 'a4-0', name: 'Needle exchange of Eville' },
    });
    expect(result.understood).toMatchObject([{ type: 'tag' }, { type: 'place', code: 'Eville' }]);
    expect(fetched.length).toBeLessThan(8);
  });

  it('puts the nearest first, over parts', async () => {
    const { index, settled } = host();
    const near = { latitude: 46, longitude: -80 };
    const query = { near, sort: 'nearest', limit: 15 } as const;
    const { hits } = await settled(() => index.search(query));
    const far = hits.map(({ km }) => Math.round(km ?? -1));
    expect(far).toEqual([...Array<number>(10).fill(0), ...Array<number>(5).fill(111)]);
  });

  it('finds a name that one part has, with a typo too, wherever that is', async () => {
    const { index, settled } = host();
    const names = async (text: string): Promise<string | undefined> =>
      (await settled(() => index.search({ text }))).hits[0]?.entry.name;
    expect(await names('quiet')).toBe('Quiet line');
    expect(await names('quite line')).toBe('Quiet line');
    expect(await names('Northland')).toBe('Quiet line');
  });

  it('finds every entry that an index of one file finds, once all parts are looked through', async () => {
    const { index, settled } = host(built(40));
    const whole = buildIndex(land).search({ text: 'clinic', limit: 200 });
    const parted = await settled(() => index.search({ text: 'clinic', limit: 200 }));
    const ids = (hits: typeof whole.hits): string[] => hits.map(({ entry }) => entry.id).sort();
    expect(ids(parted.hits)).toEqual(ids(whole.hits));
    expect(parted.total).toBe(108);
  });

  it('says what it did not look through', async () => {
    const { index, settled } = host();
    const result = await settled(() => index.search());
    expect(result.hits).toHaveLength(20);
    expect(result.rest).toEqual({ entries: 101, state: 'elsewhere' });
    const kinds = await settled(() => index.search({ kinds: ['service.syringe-services'] }));
    expect(kinds.hits).toHaveLength(4);
    expect(kinds.rest?.state).toBe('elsewhere');
  });

  it('brings what only a page shows when the page is opened', async () => {
    const { index, settled } = host();
    const [hit] = (await settled(() => index.search({ text: 'needle Bville' }))).hits;
    if (hit === undefined) throw new Error('Nothing was found.');
    expect(hit.entry).toMatchObject({ id: 'a1-0', documents: [] });
    expect(hit.entry.description).toBeUndefined();
    expect(index.whole?.(hit.entry)).toMatchObject({ id: 'a1-0', details: 'coming' });
    const entry = await settled(() => index.find('a1-0'));
    expect(entry).toEqual(buildIndex(land).find('a1-0'));
  });

  it('finds an entry by its id, as a link does', async () => {
    const { index, fetched, settled } = host();
    expect(index.find('a9-3')).toBeUndefined();
    expect(await settled(() => index.find('a9-3'))).toMatchObject({ name: 'Clinic 3 Jville' });
    expect(fetched).toHaveLength(3);
    expect(await settled(() => index.find('nobody'))).toBeUndefined();
  });

  it('completes towns before any part has come', () => {
    const { index } = host();
    expect(index.suggest('needle evi')).toEqual([{ text: 'needle Eville', type: 'place' }]);
  });

  it('says that parts did not come, and asks again later', async () => {
    const { index, files, failures, settled } = host();
    files.clear();
    const result = await settled(() => index.search({ text: 'Eville' }));
    expect(result).toMatchObject({ hits: [], rest: { entries: 121, state: 'failed' } });
    expect(failures.length).toBeGreaterThan(0);
  });

  it('refuses a damaged part, and a first file that names anything but files beside it', async () => {
    const { index, files, settled, head } = host();
    for (const [name, bytes] of files) files.set(name, bytes.slice(0, -1));
    const result = await settled(() => index.search({ text: 'Eville' }));
    expect(result).toMatchObject({ hits: [], rest: { state: 'failed' } });
    const nothing = { bring: () => Promise.reject(new Error()), changed: () => undefined };
    const name = /"shards":"([\da-f]{8})/.exec(head)?.[1] ?? '';
    for (const wrong of [
      head.replace(name, '../secret'),
      head.replace('"peerkitShards":1', '"peerkitShards":2'),
      head.slice(0, -10),
      '{"peerkitShards":1}',
      'PKDX',
    ]) {
      expect(openShards(wrong, nothing)).toMatchObject({ ok: false });
    }
  });

  it('holds nothing of a confidential place in any file', () => {
    const files: string[] = [];
    const hidden = directory({
      organizations: [organization({ id: 'o', name: 'Refuge' })],
      locations: [
        location({
          id: 'l',
          confidential: true,
          point: { latitude: 43.1234, longitude: -80.4321 },
          address: { lines: ['77 Hidden Rd'], city: 'Secretville' },
        }),
      ],
      services: [service({ id: 's', organizationId: 'o', name: 'Shelter' })],
      servicesAtLocations: [{ id: 'a', serviceId: 's', locationId: 'l', phones: [] }],
    });
    const building = buildShards(hidden, { nameOf });
    let step = building.next();
    for (; step.done !== true; step = building.next()) {
      files.push(decoderOf().decode(step.value.bytes));
    }
    files.push(step.value);
    expect(files.join('\n').toLowerCase()).not.toMatch(/hidden|secretville|4312|8043/);
  });
});
