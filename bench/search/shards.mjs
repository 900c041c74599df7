/**
 * `npm run bench:shards -- 200000`: what a page downloads of a directory in parts until the first result, in brotli. Services
 * are made up, in towns of about 80 over a country; every figure is of files that were built and read, none is assumed.
 */
import { createHash } from 'node:crypto';
import { brotliCompressSync, constants } from 'node:zlib';
import { buildShards } from '@peerkit/search/build';
import { openShards } from '@peerkit/search/shards';
import { random } from './data.mjs';

const size = Number(process.argv[2] ?? 20_000);
const KINDS = ['syringe-services', 'naloxone', 'peer-support', 'overdose-response', 'outreach'];
const SYLLABLES =
  'ba ce di fo gu ha je ki lo mu na pe ri so tu va we yo za bra cle dri flo gru'.split(' ');
const next = random(11);
const pick = (list) => list[Math.floor(next() * list.length)];
const word = () =>
  Array.from({ length: 2 + Math.floor(next() * 3) }, () => pick(SYLLABLES)).join('');
const common = Array.from({ length: 4000 }, word);
const rare = Array.from({ length: Math.round(size * 0.3) }, word);
const sentence = (count) =>
  Array.from({ length: count }, () =>
    next() < 0.98 ? (common[Math.floor(common.length ** next()) - 1] ?? common[0]) : pick(rare),
  ).join(' ');
const upper = (text) => text[0].toUpperCase() + text.slice(1);
const towns = Array.from({ length: Math.ceil(size / 80) }, (_, at) => ({
  name: upper(word()) + (next() < 0.3 ? ` ${upper(word())}` : ''),
  postcode: String(10_000 + at),
  latitude: 30 + 18 * next(),
  longitude: -120 + 45 * next(),
}));

function directory() {
  const none = { phones: [], areas: [], documents: [] };
  const services = [];
  const locations = [];
  const servicesAtLocations = [];
  for (let at = 0; at < size; at += 1) {
    const town = pick(towns);
    services.push({
      ...none,
      id: `s${at}`,
      organizationId: `o${at % Math.ceil(size / 5)}`,
      name: sentence(3),
      description: sentence(60),
      status: 'active',
      terms: [`service.${pick(KINDS)}`],
      languages: ['en'],
      phones: [{ number: `555-${String(at).padStart(7, '0')}`, kind: 'voice' }],
    });
    locations.push({
      id: `l${at}`,
      kind: 'physical',
      confidential: false,
      phones: [],
      point: { latitude: town.latitude + 0.05 * next(), longitude: town.longitude + 0.05 * next() },
      address: {
        lines: [`${at % 900} ${upper(word())} St`],
        city: town.name,
        postalCode: town.postcode,
      },
    });
    servicesAtLocations.push({
      id: `a${at}`,
      serviceId: `s${at}`,
      locationId: `l${at}`,
      phones: [],
    });
  }
  const organizations = Array.from({ length: Math.ceil(size / 5) }, (_, at) => ({
    ...none,
    id: `o${at}`,
    name: upper(sentence(2)),
    terms: [],
  }));
  return {
    language: 'en',
    timeZone: 'America/Chicago',
    organizations,
    programs: [],
    services,
    locations,
    servicesAtLocations,
  };
}

const nameOf = (bytes) => createHash('sha256').update(bytes).digest('hex').slice(0, 32);
const packed = (bytes) =>
  brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }).length / 1024;
const start = performance.now();
const files = new Map();
const building = buildShards(directory(), { nameOf });
let step = building.next();
for (; !step.done; step = building.next()) files.set(step.value.name, step.value.bytes);
const head = step.value;
const parts = JSON.parse(head);
const count = (lines) => lines.split('\n').length;
console.log(
  `${size.toLocaleString('en')} services: ${files.size + 1} files, built in ${((performance.now() - start) / 1000).toFixed(1)} s`,
);
const headKB = packed(Buffer.from(head));
console.log(
  `first file ${headKB.toFixed(0)} KB; ${count(parts.shards)} parts, ${count(parts.places)} places, ${count(parts.words)} files of words`,
);
for (const key of ['shards', 'places', 'words', 'ids']) {
  console.log(`  of it ${key}: ${packed(Buffer.from(parts[key])).toFixed(0)} KB`);
}

async function visit(what, act) {
  const fetched = [];
  const openedAt = performance.now();
  const { index } = openShards(head, {
    bring: async (name) => {
      fetched.push(name);
      return files.get(name);
    },
    changed: () => undefined,
  });
  const openMs = performance.now() - openedAt;
  let first;
  for (let turn = 0; turn < 60; turn += 1) {
    const answer = act(index);
    if (first === undefined && answer > 0) first = fetched.length;
    await new Promise((resolve) => setTimeout(resolve));
  }
  const sum = (names) => headKB + names.reduce((kb, name) => kb + packed(files.get(name)), 0);
  const asked =
    first === undefined ? 'nothing found' : `${sum(fetched.slice(0, first)).toFixed(0)} KB`;
  console.log(
    `${what}: ${asked} to the first result, ${sum(fetched).toFixed(0)} KB in all (${fetched.length + 1} files; opened in ${openMs.toFixed(0)} ms)`,
  );
}
const town = towns[Math.floor(towns.length / 2)];
await visit('nothing typed', (index) => index.search().hits.length);
await visit(
  `naloxone ${town.name}`,
  (index) => index.search({ text: `naloxone ${town.name}` }).hits.length,
);
await visit(
  `postcode ${town.postcode}`,
  (index) => index.search({ text: town.postcode }).hits.length,
);
await visit('near a point', (index) => index.search({ near: town, sort: 'nearest' }).hits.length);
await visit('a rare word', (index) => index.search({ text: rare[5] }).hits.length);
await visit('a card opened', (index) => {
  const [hit] = index.search({ near: town }).hits;
  return hit && index.whole(hit.entry).description !== undefined ? 1 : 0;
});
