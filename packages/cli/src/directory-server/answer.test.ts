import type { Directory } from '@peerkit/model';
import { directoryFrom } from './testing/directory.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answer, type Answer } from './answer.ts';
import type { Catalog } from './catalog.ts';
import { databaseCatalog } from './database/database-catalog.ts';
import { loadDirectory } from './database/load.ts';
import { fileCatalog } from './file-catalog.ts';
import { serveCatalog } from './listen.ts';
import { testDatabase } from './testing/database.ts';

const directory: Directory = directoryFrom();
let catalog: Catalog;

/** A directory as it is served. */
type Serve = (directory: Directory) => Promise<Catalog>;
const STORES: readonly (readonly [name: string, serve: Serve])[] = [
  ['a file', (list) => Promise.resolve(fileCatalog(list))],
  [
    'PostgreSQL',
    async (list) => {
      const database = await testDatabase();
      await loadDirectory(database, list);
      return databaseCatalog(database);
    },
  ],
];

interface Page {
  readonly total_items: number;
  readonly total_pages: number;
  readonly page_number: number;
  readonly first_page: boolean;
  readonly last_page: boolean;
  readonly empty: boolean;
  readonly contents: readonly {
    readonly id: string;
    readonly name: string;
    readonly organization?: { readonly name: string };
    readonly service_at_locations?: readonly { readonly location?: unknown }[];
  }[];
}

const get = (target: string, method = 'GET', known?: string): Promise<Answer> =>
  answer(catalog, { method, target, known });
async function page(target: string): Promise<Page> {
  const { status, body } = await get(target);
  expect(status).toBe(200);
  return JSON.parse(body) as Page;
}
const names = ({ contents }: Page): readonly string[] => contents.map(({ name }) => name);

describe.each(STORES)('a directory as an HSDS API, from %s', (_, serve) => {
  beforeAll(async () => {
    catalog = await serve(directory);
  });
  afterAll(() => catalog.close());

  it('says which version it speaks', async () => {
    expect(JSON.parse((await get('/')).body)).toMatchObject({ version: '3.1' });
  });

  it('gives services page by page, each whole', async () => {
    const first = await page('/services?per_page=2');
    expect(first).toMatchObject({
      total_items: 3,
      total_pages: 2,
      page_number: 1,
      first_page: true,
      last_page: false,
      empty: false,
    });
    expect(first.contents[0]).toMatchObject({
      name: 'Needle exchange',
      organization: { name: 'Harbour House' },
      service_at_locations: [{ location: { addresses: [{ city: 'Millbrook' }] } }],
    });
    const second = await page('/services?per_page=2&page=2');
    expect([...names(first), ...names(second)]).toEqual(['Needle exchange', 'Shelter', 'Meals']);
    expect(second.last_page).toBe(true);
    expect((await page('/services?page=9')).empty).toBe(true);
    expect(Object.keys((await page('/services?minimal=true')).contents[0] ?? {}).sort()).toEqual([
      'id',
      'name',
      'organization_id',
      'status',
    ]);
  });

  it('searches as a finder does: with typos and words of the street, the best first', async () => {
    expect(names(await page('/services?search=neddle'))).toEqual(['Needle exchange']);
    expect(names(await page('/services?search=rigs%20Millbrook'))[0]).toBe('Needle exchange');
    expect(await page('/services?search=zebra')).toMatchObject({ total_items: 0, empty: true });
  });

  it('filters by organization, and gives one record by its id', async () => {
    const [shelter] = (await page('/services?search=shelter')).contents;
    const one = await get(`/services/${shelter?.id ?? ''}`);
    expect(JSON.parse(one.body)).toEqual(shelter);
    const [house] = (await page('/organizations')).contents;
    expect(names(await page(`/services?organization_id=${house?.id ?? ''}`))).toHaveLength(3);
    expect(names(await page('/services?organization_id=other'))).toEqual([]);
    expect((await get('/services/nobody')).status).toBe(404);
  });

  it('holds nothing of a confidential place', async () => {
    for (const list of ['services', 'organizations', 'service_at_locations', 'locations']) {
      const { body } = await get(`/${list}?per_page=100`);
      expect(body).not.toMatch(/Hidden|Secretville|43\.9/);
    }
    expect((await page('/services?search=Secretville')).total_items).toBe(0);
  });

  it.each([
    ['/services?per_page=101', 400],
    ['/services?per_page=0', 400],
    ['/services?page=0', 400],
    ['/services?page=x', 400],
    ['/services?modified_after=2026-01-01', 400],
    ['/services?format=csv', 400],
    [`/services?search=${'a'.repeat(201)}`, 400],
    ['/organizations?search=house', 400],
    [`/services?search=${'a'.repeat(2100)}`, 414],
    ['/secrets', 404],
    ['/services/a/b', 404],
    ['/__proto__', 404],
    ['/services/__proto__', 404],
  ])('refuses %.40s with %d', async (target, status) => {
    expect((await get(target)).status).toBe(status);
  });

  it('can only be read, by any page', async () => {
    expect((await get('/services', 'POST')).status).toBe(405);
    expect((await get('/services', 'OPTIONS')).status).toBe(204);
    expect((await get('/services')).headers).toMatchObject({
      'Access-Control-Allow-Origin': '*',
      'Cache-Control': 'public, max-age=60',
    });
    // What somebody looks for is in the address.
    expect((await get('/services?search=shelter')).headers).toMatchObject({
      'Cache-Control': 'private, max-age=60',
      'Referrer-Policy': 'no-referrer',
    });
  });

  it('says that nothing changed, until something does', async () => {
    const { ETag = '' } = (await get('/services')).headers;
    expect(await get('/services', 'GET', `W/${ETag}`)).toMatchObject({ status: 304, body: '' });
    expect((await get('/services?page=2', 'GET', ETag)).status).toBe(200);
    const changed = await serve({ ...directory, services: directory.services.slice(1) });
    expect(
      (await answer(changed, { method: 'GET', target: '/services', known: ETag })).status,
    ).toBe(200);
    await changed.close();
  });

  it('answers over HTTP, and says nothing of what was asked when it fails', async () => {
    const failures: unknown[] = [];
    const running = await serveCatalog(
      {
        ...catalog,
        record: () => Promise.reject(new Error('The disk is gone.')),
      },
      { port: 0, host: '127.0.0.1', failed: (cause) => failures.push(cause) },
    );
    try {
      const found = await fetch(`${running.url}/services?search=shelter`);
      expect(((await found.json()) as Page).contents[0]?.name).toBe('Shelter');
      const head = await fetch(`${running.url}/services`, { method: 'HEAD' });
      expect([head.status, await head.text()]).toEqual([200, '']);
      const failed = await fetch(`${running.url}/services/secret-id`);
      expect([failed.status, await failed.json()]).toEqual([
        500,
        { status: 500, detail: 'The directory could not be read.' },
      ]);
      expect(failures.map(String)).toEqual(['Error: The disk is gone.']);
    } finally {
      await running.close();
    }
  });
});
