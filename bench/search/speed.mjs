/**
 * `npm run bench:search`: ours beside other libraries, in one run, on made-up directories of 1,000 and 10,000
 * services; with `-- 100000` on one of that size. Use ratios: milliseconds depend on what else the machine does.
 *
 * The task: one to three words (half exact, a quarter beginnings, a quarter with one typo), of a kind, in a language,
 * for an age, open at a minute, within 25 km, the nearest 20 first.
 */
import { gzipSync } from 'node:zlib';
import { makeDirectory, makeQueries } from './data.mjs';
import { LIBRARIES } from './libraries.mjs';

const sizes = process.argv.slice(2).map(Number);
/** A library that needs longer than this for all questions is asked fewer. */
const PATIENCE_MS = 20_000;
const ROUNDS = 5;

function bench(size) {
  const given = makeDirectory(size);
  const queries = makeQueries(given.documents);
  const rows = Object.entries(LIBRARIES).map(([name, library]) => ({
    name,
    ...measure(library, given, queries),
  }));
  const anchor = rows.find(({ name }) => name === 'minisearch');
  const ours = rows[0];
  console.log(`\n${size.toLocaleString('en')} services, ${queries.length} questions`);
  console.table(Object.fromEntries(rows.map(({ name, ...figures }) => [name, figures])));
  const ratio = (key) => (ours[key] / anchor[key]).toFixed(3);
  console.log(
    `ours / minisearch: p50 ${ratio('p50')}  p99 ${ratio('p99')}  gzip ${ratio('gzipKB')}  load ${ratio('loadMs')}  memory ${ratio('memoryMB')}`,
  );
}

function measure(library, given, queries) {
  const [saved, buildMs] = built(library, given);
  const gzipKB = (library.gzip?.(saved) ?? gzipSync(saved, { level: 9 }).length) / 1024;
  const loads = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const start = performance.now();
    library.load(saved, given.documents);
    loads.push(performance.now() - start);
  }
  const before = used();
  const index = library.load(saved, given.documents);
  library.find(index, queries[0]);
  const memoryMB = (used() - before) / 1024 ** 2;
  /** Of each question: the machine does other things as well, so the middle of a few times. */
  const times = queries.map(() => []);
  const found = { exact: [0, 0], prefix: [0, 0], typo: [0, 0] };
  const began = performance.now();
  // One round to warm up.
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const [at, query] of queries.entries()) {
      if (performance.now() - began > PATIENCE_MS && round > 1) break;
      const start = performance.now();
      const ids = library.find(index, query);
      const took = performance.now() - start;
      if (round > 0) times[at].push(took);
      else {
        found[query.type][0] += ids.includes(query.target) ? 1 : 0;
        found[query.type][1] += 1;
      }
    }
  }
  const middles = times.filter((all) => all.length > 0).map(median);
  middles.sort((a, b) => a - b);
  const at = (part) =>
    middles[Math.min(middles.length - 1, Math.floor(middles.length * part))] ?? NaN;
  const recall = Object.values(found).map(([hits, all]) =>
    all === 0 ? 'n/a' : (hits / all).toFixed(2),
  );
  return {
    p50: round(at(0.5)),
    p99: round(at(0.99)),
    buildMs: round(buildMs),
    gzipKB: round(gzipKB),
    loadMs: round(median(loads)),
    memoryMB: round(memoryMB),
    'recall exact/prefix/typo': recall.join(' / '),
  };
}

function used() {
  if (globalThis.gc === undefined) throw new Error('Run with --expose-gc.');
  globalThis.gc();
  globalThis.gc();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/** What is sent to a page, and how long it takes to make. Nothing else is kept, so that memory is that of a page. */
function built(library, given) {
  const start = performance.now();
  const index = library.build(given);
  const took = performance.now() - start;
  return [library.save(index), took];
}

function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}

function round(value) {
  return Number(value.toPrecision(3));
}

for (const size of sizes.length > 0 ? sizes : [1000, 10_000]) bench(size);
