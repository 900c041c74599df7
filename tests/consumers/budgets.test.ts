import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';

const cdn = fileURLToPath(new URL('../../packages/components/cdn/', import.meta.url));
const KB = 1024;
/** Rollup numbers files of one name, as in `fr2.js`. */
const LOCALE = /[/.](el|fr|hu|lt|nl|pl|pt)\d*\.js$/;
/** A kind of form that loads when a page shows it, and its words in another language. */
const KIND =
  /\/(?:naloxone-supplies|needle-pickup|bad-supply|program-info|peer-worker|referral|encounter-log|feedback|wrong-entry)(?:\.\w\w)?\.js$/;

/**
 * What a phone downloads until a person can act, brotli at its best. Raise a ceiling only in the commit that needs it,
 * and say there why. Locale files and what only some visitors open have ceilings of their own.
 */
const BUDGETS: readonly {
  readonly what: string;
  readonly files: (name: string) => boolean;
  readonly most: number;
}[] = [
  {
    // The call, its words and what starts: half of it is Lit. All after the call is in one file, which loads right after
    // the first paint. Until it is here, whoever goes on is shown the number and the steps of the page.
    what: 'guide',
    files: (name) => name === 'peer-naloxone-guide.js',
    most: 12.15 * KB,
  },
  {
    what: 'guide, with every step of every region',
    files: (name) => /^peer-naloxone-guide(\.js|\/[^/]+\/steps\.js)$/.test(name),
    most: 44.4 * KB,
  },
  {
    // Two panes, chips, and cards that say what is known of hours.
    what: 'finder, the first file: until then people read the list that the page has',
    files: (name) => name === 'peer-resource-finder.js',
    most: 18 * KB,
  },
  {
    // Until somebody can search: the first file says that the list loads, and has no control yet.
    what: 'finder, until its first results, without data',
    files: (name) =>
      name === 'peer-resource-finder.js' ||
      /^peer-resource-finder\/.*\/(read-index|place\.part|status|plan|table|rule|zone|json)\.js$/.test(
        name,
      ),
    most: 57.4 * KB,
  },
  {
    // What people reach for later (map, filters, suggestions, saved places) is in parts of its own, below.
    what: 'finder, with all that is known of a place: it loads while the directory does',
    files: (name) =>
      name === 'peer-resource-finder.js' ||
      /^peer-resource-finder\/.*\/(place\.part|status|plan|table|rule|zone|json)\.js$/.test(name),
    most: 46.1 * KB,
  },
  {
    what: 'the map, which loads on pages that have one, and when somebody asks for it',
    files: (name) =>
      /^peer-resource-finder\/.*\/(?:map\.part|map-address|maplibre)\.js$/.test(name),
    most: 8.5 * KB,
  },
  {
    what: 'MapLibre GL and its worker, which load when somebody asks for the map',
    files: (name) => /^maplibre-gl-[\d.]+\//.test(name),
    most: 356 * KB,
  },
  {
    // The hash in their addresses alone moves them by ten bytes.
    what: 'filters, suggestions and saved places, which load when a person reaches for them',
    files: (name) => /^peer-resource-finder\/.*\/(?:sheet|suggest|saved)\.part\.js$/.test(name),
    most: 4.5 * KB,
  },
  {
    // Typos, synonyms, filters and distance over a file that is read where it lies. It loads while the directory does.
    what: 'what searches a directory, apart from the rules of hours',
    files: (name) => /^peer-resource-finder\/.*\/read-index\.js$/.test(name),
    most: 11.25 * KB,
  },
  {
    what: 'form, to the first question',
    files: (name) => name === 'peer-outreach-form.js',
    most: 16 * KB,
  },
  {
    // More than half of it is Lit. A page that was left, and that Forward opens again, goes on before anything else loads.
    what: 'quick exit',
    files: (name) => name === 'peer-quick-exit.js',
    most: 9 * KB,
  },
  {
    what: 'all four elements in one file',
    files: (name) => name === 'peerkit.js',
    most: 31.625 * KB,
  },
  {
    what: 'form, before somebody answers: all but sealing, set-up and other languages',
    files: (name) =>
      name.startsWith('peer-outreach-form') &&
      !/\/(seal|library|proof|setup-check|rare\.part|rare-fields\.part|frame\.part|kept-answers\.part|urgent\.part|one-by-one\.part|signed-keys\.part|adapt\.part|ending\.part|owner\.part|lease)\.js$/.test(
        name,
      ) &&
      !KIND.test(name) &&
      !LOCALE.test(name),
    most: 36 * KB,
  },
  {
    what: 'the rules of answers, the review and what follows it, which load when somebody starts to answer',
    files: (name) => /^peer-outreach-form\/.*\/ending\.part\.js$/.test(name),
    most: 6.25 * KB,
  },
  {
    // The notice of what waits and the words of every outcome come before Send: offline it would be too late for them.
    what: 'form, all that an ordinary message loads until it is sent, but sealing',
    files: (name) => /^peer-outreach-form(?:\.js|\/.*\/(?:closing|ending\.part)\.js)$/.test(name),
    most: 42 * KB,
  },
  {
    what: 'a form in a frame, for pages that ask for it',
    files: (name) => /^peer-outreach-form\/.*\/frame\.part\.js$/.test(name),
    most: 1.75 * KB,
  },
  {
    // The X25519, HKDF and HMAC of the browser; ChaCha20-Poly1305, which no browser has, is most of it.
    what: 'sealing to classic recipients',
    files: (name) => /^peer-outreach-form\/.*\/seal\.js$/.test(name),
    most: 5.5 * KB,
  },
  {
    what: 'sealing to hybrid recipients, and where a browser has no X25519, beside that',
    files: (name) => /^peer-outreach-form\/.*\/library\.js$/.test(name),
    most: 33 * KB,
  },
  {
    what: 'tallies, a photo, areas and a position, which only forms with such a question load',
    files: (name) => /^peer-outreach-form\/.*\/rare-fields\.part\.js$/.test(name),
    most: 3.5 * KB,
  },
  {
    what: 'what is kept on one’s own device, which only forms that allow it load',
    files: (name) => /^peer-outreach-form\/.*\/kept-answers\.part\.js$/.test(name),
    most: 1.5 * KB,
  },
  {
    what: 'whom to call now, which only a form that can learn of danger loads',
    files: (name) => /^peer-outreach-form\/.*\/urgent\.part\.js$/.test(name),
    most: 1.25 * KB,
  },
  {
    what: 'one of several messages that wait, which loads where there are several',
    files: (name) => /^peer-outreach-form\/.*\/one-by-one\.part\.js$/.test(name),
    most: KB,
  },
  {
    what: 'what the owner of a page is told that is set up wrong',
    files: (name) => /^peer-outreach-form\/.*\/owner\.part\.js$/.test(name),
    most: 0.625 * KB,
  },
  {
    what: 'whose turn it is to send, where a browser has no Web Locks',
    files: (name) => /^peer-outreach-form\/.*\/lease\.js$/.test(name),
    most: 0.625 * KB,
  },
  {
    what: 'work for an intake that is flooded, which is loaded when one asks for it',
    files: (name) => /^peer-outreach-form\/.*\/proof\.js$/.test(name),
    most: 1.25 * KB,
  },
  {
    what: 'keys that a root key signed, which only pages that name one load',
    files: (name) => /^peer-outreach-form\/.*\/signed-keys\.part\.js$/.test(name),
    most: 2 * KB,
  },
  {
    what: 'changes to the questions of a form, which only pages with such changes load',
    files: (name) => /^peer-outreach-form\/.*\/adapt\.part\.js$/.test(name),
    most: 4 * KB,
  },
  {
    // It looks at everything around: it must not say that nothing is wrong where it did not look.
    what: 'the check of the set-up, which only developers load',
    files: (name) => /^peer-quick-exit\/.*\/setup-check\.js$/.test(name),
    most: 10.4 * KB,
  },
];

/** The release in the addresses of parts is another after every change, and moves a file by 30 bytes either way. */
const packed = (code: string): number =>
  brotliCompressSync(code.replaceAll(/\/[\da-f]{8}(?=\/|")/g, '/3f1c22ab')).length;

const sizes = new Map(
  readdirSync(cdn, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.js'))
    .map((name) => [name, packed(readFileSync(`${cdn}${name}`, 'utf8'))]),
);

describe('bytes to phones', () => {
  it.each(BUDGETS)('$what: at most $most bytes', ({ files, most }) => {
    const counted = [...sizes].filter(([name]) => files(name));
    expect(counted.length).toBeGreaterThan(0);
    expect(counted.reduce((sum, [, bytes]) => sum + bytes, 0)).toBeLessThanOrEqual(most);
  });

  // The guide's words after the emergency, and of practice, take 1.2 KB more; those of leaving 0.5 KB.
  it('one language of one element: at most 5 KB, 7 of the guide, however many files it is in', () => {
    const languages = new Map<string, number>();
    for (const [name, bytes] of sizes) {
      const language = LOCALE.exec(name)?.[1];
      if (language === undefined) continue;
      const entry = name.split('/')[0] ?? '';
      // Holds the languages of all elements.
      if (entry === 'peerkit' || KIND.test(name)) continue;
      const key = `${entry} ${language}`;
      languages.set(key, (languages.get(key) ?? 0) + bytes);
    }
    expect(languages.size).toBeGreaterThan(20);
    expect(
      [...languages].filter(
        ([key, bytes]) => bytes > (key.startsWith('peer-naloxone-guide') ? 7 : 5) * KB,
      ),
    ).toEqual([]);
  });

  it('the rest of the form waits for no second file: that is one more trip of a slow phone', () => {
    const [closing = ''] = [...sizes.keys()].filter((name) =>
      /^peer-outreach-form\/.*\/closing\.js$/.test(name),
    );
    // What such a part does once its other files are there.
    expect(readFileSync(`${cdn}${closing}`, 'utf8')).not.toContain('export const peerPart');
    // Nor does what follows it for anything but that: each file more would be counted nowhere, and is a trip.
    const parts = [...sizes.keys()].filter((name) =>
      /^peer-outreach-form\/[^/]+\/[^/]*(?:templates|styles|open-outbox)[^/]*\.js$/.test(name),
    );
    expect(parts).toEqual([]);
  });

  it('one kind of form: at most 2.5 KB for it, and 2.5 KB for its words in one language', () => {
    const kinds = [...sizes].filter(([name]) => KIND.test(name));
    expect(kinds.filter(([name]) => name.startsWith('peer-outreach-form/'))).toHaveLength(9 * 8);
    expect(kinds.filter(([, bytes]) => bytes > 2.5 * KB)).toEqual([]);
  });
});
