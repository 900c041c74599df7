/** A made-up directory of any size, and questions about it. The same seed gives the same. */

const SYLLABLES =
  'ba be bi bo bra ca ce co cu da de di do dra el en er fa fi fo ga ge go gra ha he hi ho in ja ka ke ko la le li lo ma me mi mo na ne ni no or pa pe pi po pra ra re ri ro sa se si so sta ta te ti to tra un va ve vi vo wa we ya zo'.split(
    ' ',
  );
const KINDS = 40;
const LANGUAGES = ['en', 'fr', 'pl', 'pt', 'lt', 'el', 'nl', 'hu', 'ar', 'so'];
const DAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const TOWNS = 60;
/** Monday, 23 November 2026, 0:00 UTC. */
const MONDAY = Date.UTC(2026, 10, 23);
const MINUTE_MS = 60_000;
export const REACH_KM = 25;

/** @param {number} seed Mulberry32. */
export function random(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/**
 * @param {number} size How many services, each at a place of its own.
 * @returns {{ directory: import('@peerkit/model').Directory, documents: Document[] }}
 * @typedef {{ id: string, name: string, text: string, kind: string, language: string, from: number, to: number,
 *   days: string[], opens: number, closes: number, latitude: number, longitude: number }} Document
 */
export function makeDirectory(size, seed = 7) {
  const next = random(seed);
  const pick = (list) => list[Math.floor(next() * list.length)];
  const words = [
    ...new Set(Array.from({ length: 3000 + Math.round(size * 0.8) }, () => makeWord(next, pick))),
  ];
  // Zipf: the word at a rank comes up one in that many times.
  const word = () => words[Math.floor(words.length ** next()) - 1] ?? words[0];
  const text = (count) => Array.from({ length: count }, word).join(' ');
  const towns = Array.from({ length: TOWNS }, () => ({
    name: makeWord(next, pick),
    latitude: 42 + 6 * next(),
    longitude: -84 + 9 * next(),
  }));
  const documents = Array.from({ length: size }, (_, at) => {
    const town = pick(towns);
    const from = pick([0, 0, 0, 14, 16, 18]);
    const first = Math.floor(next() * 5);
    const opens = 60 * (7 + Math.floor(next() * 4));
    return {
      id: `s${at}`,
      name: text(3),
      text: `${text(75)} ${town.name}`,
      town: town.name,
      kind: `x.kind${Math.floor(KINDS * next() ** 2)}`,
      language: pick(LANGUAGES),
      from,
      to: from === 0 ? 120 : pick([29, 65, 120]),
      days: DAYS.slice(first, first + 3),
      opens,
      closes: opens + 60 * (4 + Math.floor(next() * 6)),
      latitude: town.latitude + 0.4 * (next() - 0.5),
      longitude: town.longitude + 0.4 * (next() - 0.5),
    };
  });
  return { documents, directory: directoryOf(documents) };
}

function makeWord(next, pick) {
  return Array.from({ length: 2 + Math.floor(next() * 3) }, () => pick(SYLLABLES)).join('');
}

const clock = (minutes) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

function directoryOf(documents) {
  const none = { phones: [], areas: [], documents: [] };
  return {
    title: 'Made up',
    language: 'en',
    timeZone: 'UTC',
    organizations: [{ id: 'o', name: 'Bench', phones: [], terms: [] }],
    programs: [],
    services: documents.map((document) => ({
      ...none,
      id: document.id,
      organizationId: 'o',
      name: document.name,
      description: document.text,
      status: 'active',
      terms: [document.kind],
      languages: [document.language],
      eligibility: { minimumAge: document.from, maximumAge: document.to },
      hours: {
        schedules: [
          {
            byDay: document.days,
            opensAt: clock(document.opens),
            closesAt: clock(document.closes),
          },
        ],
        exceptions: [],
      },
    })),
    locations: documents.map(({ id, latitude, longitude }) => ({
      id: `l${id}`,
      kind: 'physical',
      confidential: false,
      phones: [],
      point: { latitude, longitude },
    })),
    servicesAtLocations: documents.map(({ id }) => ({
      id,
      serviceId: id,
      locationId: `l${id}`,
      phones: [],
    })),
  };
}

/**
 * Questions that one service answers: half in its words, a quarter in beginnings of them, a quarter with one typo.
 * @param {Document[]} documents
 */
export function makeQueries(documents, count = 200, seed = 11) {
  const next = random(seed);
  return Array.from({ length: count }, (_, at) => {
    const target = documents[Math.floor(next() * documents.length)];
    const type = ['exact', 'prefix', 'exact', 'typo'][at % 4];
    const long = [...new Set(`${target.name} ${target.text}`.split(' '))].filter(
      (word) => word.length >= 6,
    );
    const terms = Array.from(
      { length: 1 + Math.floor(next() * 3) },
      () => long[Math.floor(next() * long.length)],
    );
    const term = terms[0] ?? 'bench';
    if (type === 'prefix') terms[0] = term.slice(0, -2);
    if (type === 'typo') terms[0] = mistyped(term, next);
    const day = DAYS.indexOf(target.days[0]);
    const minute = target.opens + Math.floor(next() * (target.closes - target.opens));
    return {
      type,
      target: target.id,
      terms: [...new Set(terms)],
      kind: target.kind,
      language: target.language,
      age: target.from + Math.floor(next() * (target.to - target.from)),
      at: MONDAY + (day * 1440 + minute) * MINUTE_MS,
      day: DAYS[day],
      minute,
      near: {
        latitude: target.latitude + 0.1 * (next() - 0.5),
        longitude: target.longitude + 0.1 * (next() - 0.5),
      },
    };
  });
}

/** A letter more, less or other, or two swapped; never the first. */
function mistyped(word, next) {
  const at = 1 + Math.floor(next() * (word.length - 2));
  const letter = String.fromCharCode(97 + Math.floor(next() * 26));
  const ways = [
    word.slice(0, at) + word.slice(at + 1),
    word.slice(0, at) + letter + word.slice(at),
    word.slice(0, at) + letter + word.slice(at + 1),
    word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2),
  ];
  return ways[Math.floor(next() * ways.length)] ?? word;
}

const RADIANS = Math.PI / 180;
export function km(a, b) {
  const north = (b.latitude - a.latitude) * RADIANS;
  const east = (b.longitude - a.longitude) * RADIANS;
  const h =
    Math.sin(north / 2) ** 2 +
    Math.cos(a.latitude * RADIANS) * Math.cos(b.latitude * RADIANS) * Math.sin(east / 2) ** 2;
  return 2 * 6371 * Math.asin(Math.min(1, Math.sqrt(h)));
}

/** Whether a service passes all that is not text. The cheapest first. */
export function passes(document, query) {
  return (
    document.kind === query.kind &&
    document.language === query.language &&
    query.age >= document.from &&
    query.age <= document.to &&
    document.days.includes(query.day) &&
    query.minute >= document.opens &&
    query.minute < document.closes &&
    km(document, query.near) <= REACH_KM
  );
}
