import { expect } from '@open-wc/testing';
import { buildIndex } from '@peerkit/search/build';
import { buildAside } from './build-aside.ts';
import { city } from '../testing/samples.ts';

describe('a long list', () => {
  it('is made ready in a worker, to the same effect', async () => {
    const list = city(2100);
    const workers: Worker[] = [];
    const index = await buildAside(list, () => {
      const worker = new Worker(new URL('../../index-worker.ts', import.meta.url), {
        type: 'module',
      });
      // What it made reaches the page.
      worker.addEventListener('message', () => workers.push(worker));
      return worker;
    });
    expect(workers.length).to.equal(1);
    const { bytes } = buildIndex(list);
    expect(index.bytes.every((byte, at) => byte === bytes[at])).to.equal(true);
    expect(index.bytes.length).to.equal(bytes.length);
  });
});
