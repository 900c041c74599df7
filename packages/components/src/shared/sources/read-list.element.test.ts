import { expect } from '@open-wc/testing';
import { inputFile, readDirectory } from '@peerkit/formats';
import { buildIndex } from '@peerkit/search/build';
import { readList } from './read-list.ts';

const ROWS = Array.from(
  { length: 2500 },
  (_, at) => `s${at},${at % 50 ? `Group ${at}` : ''},Mon-Fri 9-17,(212) 555-0100`,
);
const bytes = new TextEncoder().encode(['id,name,hours,phone', ...ROWS].join('\n'));

describe('a long list of another format', () => {
  it('is read in a worker, to the same effect', async () => {
    const workers: Worker[] = [];
    const given = await readList([{ name: 'list.csv', bytes }], 'list.csv', () => {
      const worker = new Worker(new URL('../../list-worker.ts', import.meta.url), {
        type: 'module',
      });
      workers.push(worker);
      return worker;
    });
    const here = await readDirectory([inputFile('list.csv', bytes)]);
    if (!here.ok || !('index' in given)) throw new Error('It could not be read.');
    expect(workers.length).to.equal(1);
    expect(given.problems).to.deep.equal(here.problems);
    expect(here.problems.length).to.be.greaterThan(49);
    expect(given.index).to.deep.equal(buildIndex(here.directory).bytes);
  });

  it('is of no use where the worker says that nothing can be read in it', async () => {
    const picture = new Uint8Array(40_000).fill(7);
    const failure = await readList([{ name: 'list.xlsx', bytes: picture }], 'list.xlsx', () => {
      return new Worker(new URL('../../list-worker.ts', import.meta.url), { type: 'module' });
    }).then(
      () => undefined,
      (cause: unknown) => cause,
    );
    expect(failure).to.include({ name: 'DirectoryUnavailable', reason: 'unreadable' });
  });
});
