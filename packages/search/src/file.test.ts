import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildIndex } from './build.ts';
import { isIndexFile, readIndex, serializeIndex } from './file.ts';
import { search } from './search.ts';
import { anyDirectory, anyQuery, directory, organization } from './testing/directories.ts';

const small = buildIndex(
  directory({ title: 'Town', organizations: [organization({ id: 'o1', name: 'Harbour House' })] }),
);

function damaged(change: (file: Record<string, unknown>) => void): unknown {
  const file = JSON.parse(serializeIndex(small)) as Record<string, unknown>;
  change(file);
  return file;
}

describe('an index file', () => {
  it('gives the same index back, and the same answers', () => {
    fc.assert(
      fc.property(anyDirectory, anyQuery, (list, query) => {
        const index = buildIndex(list);
        const reading = readIndex(JSON.parse(serializeIndex(index)));
        expect(reading).toEqual({ ok: true, index });
        if (reading.ok) expect(search(reading.index, query)).toEqual(search(index, query));
      }),
    );
  });

  it.each([null, 'text', 5, [], {}, { format: 'other' }, { version: 1 }])(
    '%j is not an index file',
    (value) => {
      expect(isIndexFile(value)).toBe(false);
      expect(readIndex(value)).toMatchObject({ ok: false, code: 'not-an-index' });
    },
  );

  it('of another version is told apart from a damaged one', () => {
    expect(readIndex(damaged((file) => (file['version'] = 2)))).toMatchObject({
      code: 'unsupported-version',
    });
  });

  it.each<[string, (file: Record<string, unknown>) => void]>([
    ['no entries', (file) => delete file['entries']],
    ['entries that are not a list', (file) => (file['entries'] = {})],
    ['an entry that is not a record', (file) => (file['entries'] = [3])],
    ['an entry without a name', (file) => (file['entries'] = [{ id: 'x', type: 'service' }])],
    [
      'a name that is not text',
      (file) => (file['entries'] = [{ id: 'x', type: 'service', name: 1 }]),
    ],
    ['one word too many', (file) => (file['words'] = 'harbour house roof')],
    ['words out of order', (file) => (file['words'] = 'house harbour')],
    ['words that are not text', (file) => (file['words'] = ['harbour', 'house'])],
    [
      'a posting that points to no entry',
      (file) =>
        (file['postings'] = [
          [0, 8],
          [7, 8],
        ]),
    ],
    ['half a posting', (file) => (file['postings'] = [[0, 8], [0]])],
    [
      'a posting of words',
      (file) =>
        (file['postings'] = [
          [0, 8],
          [0, 'x'],
        ]),
    ],
    ['a title that is not text', (file) => (file['title'] = 4)],
  ])('with %s is damaged', (_, change) => {
    expect(readIndex(damaged(change))).toMatchObject({ ok: false, code: 'damaged' });
  });

  it('never throws, whatever a file holds', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), fc.jsonValue(), (entries, words, postings) => {
        const file = { format: 'peerkit-directory-index', version: 1, entries, words, postings };
        expect(() => readIndex(file)).not.toThrow();
      }),
      { numRuns: 500 },
    );
  });

  it('cannot reach the prototype of every object', () => {
    const text = serializeIndex(small).replace('"id":', '"__proto__":{"polluted":1},"id":');
    expect(readIndex(JSON.parse(text))).toEqual({ ok: true, index: small });
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('is compact: empty lists are not written', () => {
    expect(serializeIndex(small)).not.toContain('[]');
  });
});
