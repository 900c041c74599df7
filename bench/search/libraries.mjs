/**
 * Each library, set to do the same: every word, beginnings of words, one typo where it can, then the filters,
 * the nearest 20. Filters that a library has not are looked up in the documents.
 */
import { gzipSync } from 'node:zlib';
import uFuzzy from '@leeoniya/ufuzzy';
import {
  create,
  insertMultiple,
  load as loadOrama,
  save,
  search as searchOrama,
} from '@orama/orama';
import { buildIndex, readIndex } from '@peerkit/search';
import FlexSearch from 'flexsearch';
import MiniSearch from 'minisearch';
import { km, passes, REACH_KM } from './data.mjs';

const LIMIT = 20;
const EVERYTHING = 1_000_000;

/** @param {import('./data.mjs').Document[]} found */
function nearest(found, query) {
  return found
    .filter((document) => passes(document, query))
    .map((document) => ({ id: document.id, km: km(document, query.near) }))
    .sort((a, b) => a.km - b.km)
    .slice(0, LIMIT)
    .map(({ id }) => id);
}

/** What is searched in a file of ours, without what is shown. */
function searchedPart(bytes) {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  // The rows are the fourteenth section; see sections.ts.
  const rows = 16 + 8 * 13;
  return bytes.subarray(0, view.getUint32(rows, true));
}

/**
 * @typedef {object} Library
 * @property {(given: { directory: object, documents: import('./data.mjs').Document[] }) => unknown} build
 * @property {(built: unknown) => unknown} save What is sent to a page: text or bytes.
 * @property {(saved: unknown, documents: import('./data.mjs').Document[]) => unknown} load
 * @property {(index: unknown, query: unknown) => string[]} find
 * @property {(saved: unknown) => number} [gzip]
 */

/** @type {Record<string, Library>} */
export const LIBRARIES = {
  '@peerkit/search': {
    build: ({ directory }) => buildIndex(directory),
    save: (index) => index.bytes,
    load: (bytes) => {
      const reading = readIndex(bytes);
      if (!reading.ok) throw new Error(reading.detail);
      return reading.index;
    },
    find: (index, query) =>
      index
        .search({
          text: `${query.terms.join(' ')}`,
          kinds: [query.kind],
          filters: [`language.${query.language}`],
          age: query.age,
          openAt: query.at,
          near: query.near,
          withinKm: REACH_KM,
          sort: 'nearest',
        })
        .hits.map(({ entry }) => entry.id),
    gzip: (bytes) => gzipSync(searchedPart(bytes), { level: 9 }).length,
  },
  // What design.md measures against: typos, and a file that can be loaded.
  minisearch: {
    build: ({ documents }) => {
      const index = new MiniSearch(MINISEARCH);
      index.addAll(documents);
      return index;
    },
    save: (index) => JSON.stringify(index),
    load: (json, documents) => ({
      index: MiniSearch.loadJSON(json, MINISEARCH),
      byId: new Map(documents.map((document) => [document.id, document])),
    }),
    find: ({ index, byId }, query) =>
      nearest(
        index
          .search(query.terms.join(' '), {
            combineWith: 'AND',
            prefix: true,
            fuzzy: (term) => (term.length > 3 ? 1 : 0),
            filter: ({ id }) => passes(byId.get(id), query),
          })
          .map(({ id }) => byId.get(id)),
        query,
      ),
  },
  // The fastest of the well-known ones.
  flexsearch: {
    build: ({ documents }) => {
      const index = new FlexSearch.Index({ tokenize: 'forward' });
      documents.forEach(({ name, text }, at) => index.add(at, `${name} ${text}`));
      return index;
    },
    save: (index) => {
      const parts = {};
      index.export((key, data) => {
        parts[key] = data;
      });
      return JSON.stringify(parts);
    },
    load: (json, documents) => {
      const index = new FlexSearch.Index({ tokenize: 'forward' });
      for (const [key, data] of Object.entries(JSON.parse(json))) index.import(key, data);
      return { index, documents };
    },
    find: ({ index, documents }, query) =>
      nearest(
        index.search(query.terms.join(' '), { limit: EVERYTHING }).map((at) => documents[at]),
        query,
      ),
  },
  // Has typo tolerance of its own.
  orama: {
    build: ({ documents }) => {
      const index = create({ schema: { name: 'string', text: 'string' } });
      insertMultiple(
        index,
        documents.map(({ id, name, text }) => ({ id, name, text })),
        1000,
      );
      return index;
    },
    save: (index) => JSON.stringify(save(index)),
    load: (json, documents) => {
      const index = create({ schema: { name: 'string', text: 'string' } });
      loadOrama(index, JSON.parse(json));
      return { index, byId: new Map(documents.map((document) => [document.id, document])) };
    },
    find: ({ index, byId }, query) =>
      nearest(
        searchOrama(index, {
          term: query.terms.join(' '),
          tolerance: 1,
          threshold: 0,
          limit: EVERYTHING,
        }).hits.map(({ id }) => byId.get(id)),
        query,
      ),
  },
  // No index at all, but typos.
  ufuzzy: {
    build: ({ documents }) => documents.map(({ name, text }) => `${name} ${text}`),
    save: (lines) => JSON.stringify(lines),
    load: (json, documents) => ({
      lines: JSON.parse(json),
      documents,
      fuzzy: new uFuzzy({ intraMode: 1 }),
    }),
    find: ({ lines, documents, fuzzy }, query) => {
      let found = null;
      for (const term of query.terms) found = fuzzy.filter(lines, term, found) ?? [];
      return nearest(
        (found ?? []).map((at) => documents[at]),
        query,
      );
    },
  },
  // What one writes in ten lines: no typos.
  'plain scan': {
    build: ({ documents }) => documents.map(({ name, text }) => `${name} ${text}`),
    save: (lines) => JSON.stringify(lines),
    load: (json, documents) => ({ lines: JSON.parse(json), documents }),
    find: ({ lines, documents }, query) =>
      nearest(
        documents.filter(
          (document, at) =>
            passes(document, query) &&
            query.terms.every((term) => ` ${lines[at]}`.includes(` ${term}`)),
        ),
        query,
      ),
  },
};

const MINISEARCH = { fields: ['name', 'text'], storeFields: [] };
