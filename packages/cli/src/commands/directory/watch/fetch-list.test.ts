import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { fetchList } from './fetch-list.ts';

let server: Server | undefined;
afterEach(async () => {
  server?.closeAllConnections();
  await new Promise((done) => (server === undefined ? done(undefined) : server.close(done)));
});

async function nameOf(path: string, body: string | Uint8Array): Promise<string> {
  server = createServer((_, response) => response.end(body));
  await new Promise<void>((done) => server?.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  const limits = { hosts: new Set<string>(), mostBytes: 1e6, patienceMs: 10_000 };
  return (await fetchList(`http://127.0.0.1:${port}${path}`, limits)).name;
}

const RECORD = JSON.stringify({ name: 'Harbour House', phone: '519-555-0100' });
const RECORDS = `[${RECORD}]`;
const ZIP = new Uint8Array([0x50, 0x4b, 3, 4, ...new Uint8Array(80)]);

describe('the name of a list that was fetched', () => {
  it.each([
    ['rows', 'Name,Phone\nHarbour House,519-555-0100\n', 'export.csv'],
    ['a column', 'Name\nHarbour House\n', 'export.csv'],
    ['records', RECORDS, 'export.json'],
    ['records after a mark', `\ufeff\n${RECORDS}`, 'export.json'],
    ['records in UTF-16', Buffer.from(`\ufeff${RECORDS}`, 'utf16le'), 'export.json'],
    ['a sequence of records', `\x1e${RECORD}\n\x1e${RECORD}\n`, 'export.json'],
    ['a workbook', ZIP, 'export.xlsx'],
  ])('ends as %s do, where the address does not say', async (_, body, name) => {
    expect(await nameOf('/export', body)).toBe(name);
  });

  it('keeps the ending of the address', async () => {
    expect(await nameOf('/list.tsv', RECORDS)).toBe('list.tsv');
  });
});
