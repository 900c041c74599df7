import { buildIndex } from '@peerkit/search';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { nowhere, town } from '../../resource-finder/testing/samples.ts';
import { urlSource } from './url-source.ts';

const URL_HERE = 'https://agency.example/directory.json';

function serve(body: BodyInit, status = 200): ReturnType<typeof vi.fn> {
  const fetch = vi.fn(() => Promise.resolve(new Response(body, { status })));
  vi.stubGlobal('fetch', fetch);
  return fetch;
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('a directory at an address', () => {
  it('hands over an index built ahead of time as it is', async () => {
    const { bytes } = buildIndex(town);
    serve(bytes.slice());
    expect(await urlSource(URL_HERE).load()).toEqual({ index: bytes });
  });

  it('imports an HSDS file, with its problems', async () => {
    serve('\ufeff{"organizations":[{"id":"o1","name":"Harbour House"},{"id":"o2"}]}');
    expect(await urlSource(URL_HERE).load()).toMatchObject({
      directory: { ...nowhere, organizations: [{ id: 'o1', name: 'Harbour House' }] },
      problems: [{ record: 'o2', code: 'missing-name' }],
    });
  });

  it('sends no cookie and no referrer', async () => {
    const fetch = serve('[]');
    await urlSource(URL_HERE).load();
    expect(fetch).toHaveBeenCalledExactlyOnceWith(
      URL_HERE,
      expect.objectContaining({ credentials: 'omit', referrerPolicy: 'no-referrer' }),
    );
  });

  it.each([
    ['<!doctype html><h1>Log in', 200, 'unreachable', 'page'],
    ['\ufeff\n<HTML lang=en>', 200, 'unreachable', 'page'],
    ['<!-- made by a firewall --><p>No', 200, 'unreachable', 'page'],
    ['<h1>Log in', 200, 'unreachable', 'page'],
    ['{"organizations":[{"id":"o1","na', 200, 'unreachable', 'half'],
    ['[{"id":"o1"},', 200, 'unreachable', 'half'],
    ['{"organizations":[,]}\n', 200, 'unreadable', undefined],
    ['<3 our list', 200, 'unreadable', undefined],
    ['', 200, 'unreadable', undefined],
    ['{"other":1}', 200, 'unreadable', undefined],
    ['[]', 404, 'unreachable', 'missing'],
    ['[]', 500, 'unreachable', 'server'],
  ])('%j with status %d is %s: %s', async (body, status, reason, why) => {
    serve(body, status);
    await expect(urlSource(URL_HERE).load()).rejects.toMatchObject({
      name: 'DirectoryUnavailable',
      reason,
      ...(why && { why }),
    });
  });

  it('is unreachable without a network, and can be asked again', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
    const source = urlSource(URL_HERE);
    await expect(source.load()).rejects.toMatchObject({ reason: 'unreachable' });
    serve('[]');
    expect(await source.load()).toMatchObject({ directory: nowhere });
  });

  it('gives up on a server that never answers', async () => {
    vi.useFakeTimers();
    try {
      vi.stubGlobal(
        'fetch',
        (_: string, { signal }: RequestInit) =>
          new Promise((_resolve, reject) => {
            signal?.addEventListener('abort', () => reject(new Error('aborted')));
          }),
      );
      const load = expect(urlSource(URL_HERE).load()).rejects.toMatchObject({
        reason: 'unreachable',
      });
      await vi.advanceTimersByTimeAsync(30_000);
      await load;
    } finally {
      vi.useRealTimers();
    }
  });
});
