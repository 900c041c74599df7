import { createHash } from 'node:crypto';
import type { ShardedDirectory } from '@peerkit/model';
import { buildShards } from '@peerkit/search/build';
import { publicKeyText, signFile } from '@peerkit/search/signed';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { town } from '../../resource-finder/testing/samples.ts';
import { urlSource } from './url-source.ts';

const PAGE = 'https://agency.example/help/';
const AT = `${PAGE}lists/index.json`;
const API = 'https://api.example/hsds/services?full=true';

/** Answers each address; an address that is not named is missing. */
function serve(bodies: Readonly<Record<string, BodyInit>>): string[] {
  const asked: string[] = [];
  vi.stubGlobal('fetch', (url: string) => {
    asked.push(url);
    const body = bodies[url];
    return Promise.resolve(new Response(body ?? '', { status: body === undefined ? 404 : 200 }));
  });
  return asked;
}

beforeEach(() => vi.stubGlobal('document', { baseURI: PAGE }));
afterEach(() => {
  vi.unstubAllGlobals();
});

const nameOf = (bytes: Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex').slice(0, 32);

function inParts(): { head: string; files: Record<string, Uint8Array<ArrayBuffer>> } {
  const files: Record<string, Uint8Array<ArrayBuffer>> = {};
  const building = buildShards(town, { nameOf });
  let step = building.next();
  for (; step.done !== true; step = building.next()) {
    files[`${PAGE}lists/parts/${step.value.name}.json`] = new Uint8Array(step.value.bytes);
  }
  return { head: step.value, files };
}

const partsOf = async (signedBy = '', url = AT): Promise<ShardedDirectory> => {
  const given = await urlSource(url, { signedBy }).load();
  if (!('shards' in given)) throw new Error('This is no list in parts.');
  return given;
};

describe('a list in parts', () => {
  it('fetches the first file alone, and others when they are asked for', async () => {
    const { head, files } = inParts();
    const asked = serve({ ...files, [AT]: head, 'lists/index.json': head });
    const given = await partsOf('', 'lists/index.json');
    expect(asked).toEqual(['lists/index.json']);
    expect(given.shards).toBe(head);
    const [first = ''] = Object.keys(files);
    expect(await given.bring(first.slice(-37, -5))).toEqual(files[first]);
    expect(asked).toEqual(['lists/index.json', first]);
    await expect(given.bring('0'.repeat(32))).rejects.toMatchObject({ why: 'missing' });
  });

  it('takes from a signed list only what its first file names by hash', async () => {
    const { head, files } = inParts();
    const pair = await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify']);
    const raw = await crypto.subtle.exportKey('raw', pair.publicKey);
    const key = publicKeyText(new Uint8Array(raw));
    const signed = await signFile(
      new TextEncoder().encode(head),
      key,
      new Date(),
      async (message) =>
        new Uint8Array(await crypto.subtle.sign('Ed25519', pair.privateKey, message)),
    );
    const [first = '', second = ''] = Object.keys(files);
    serve({ ...files, [AT]: signed, [second]: files[first] ?? '' });
    const given = await partsOf(key);
    expect(await given.bring(first.slice(-37, -5))).toEqual(files[first]);
    await expect(given.bring(second.slice(-37, -5))).rejects.toMatchObject({ reason: 'untrusted' });
  });
});

describe('an API with pages', () => {
  const page = (number: number, of = 3, first = 1): string =>
    JSON.stringify({
      total_items: of,
      total_pages: of,
      page_number: number,
      contents: [
        {
          id: `s${number}`,
          name: `Service ${number - first + 1}`,
          status: 'active',
          organization: { id: 'o', name: 'Harbour House' },
        },
      ],
    });

  it('reads every page, and asks for nothing but pages', async () => {
    const asked = serve({
      [API]: page(1),
      [`${API}&page=2`]: page(2),
      [`${API}&page=3`]: page(3),
    });
    const given = await urlSource(API).load();
    const names =
      'directory' in given ? given.directory.services.map(({ name }) => name).sort() : [];
    expect(names).toEqual(['Service 1', 'Service 2', 'Service 3']);
    expect(asked.sort()).toEqual([API, `${API}&page=2`, `${API}&page=3`]);
    expect('problems' in given && given.problems).toEqual([]);
  });

  it('asks once for what has one page', async () => {
    const asked = serve({ [API]: page(1, 1) });
    await urlSource(API).load();
    expect(asked).toEqual([API]);
  });

  it('is no list when a page is missing: half a list would look like all there is', async () => {
    serve({ [API]: page(1), [`${API}&page=2`]: page(2) });
    await expect(urlSource(API).load()).rejects.toMatchObject({
      reason: 'unreachable',
      why: 'missing',
    });
  });

  it('says that there are too many pages', async () => {
    const asked = serve({ [API]: page(1, 501) });
    await expect(urlSource(API).load()).rejects.toMatchObject({
      reason: 'unreadable',
      message: expect.stringContaining('501 pages') as string,
    });
    expect(asked).toEqual([API]);
  });
});

it('tells how much has come, and waits as long as something comes', async () => {
  vi.useFakeTimers();
  try {
    vi.stubGlobal('fetch', () => {
      let sent = 0;
      const body = new ReadableStream({
        async pull(controller) {
          await new Promise((resolve) => setTimeout(resolve, 20_000));
          sent += 1;
          if (sent > 3) controller.close();
          else
            controller.enqueue(new TextEncoder().encode(sent === 1 ? '[' : sent === 3 ? ']' : ' '));
        },
      });
      return Promise.resolve(new Response(body));
    });
    const told: number[] = [];
    const loading = urlSource(AT).load((bytes) => told.push(bytes));
    await vi.advanceTimersByTimeAsync(100_000);
    expect(await loading).toMatchObject({ problems: [] });
    expect(told).toEqual([1, 2, 3, Infinity]);
  } finally {
    vi.useRealTimers();
  }
});
