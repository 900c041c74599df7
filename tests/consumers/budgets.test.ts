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
 * What a phone downloads until a person can act, brotli at its best. Raise a ceiling only in the change that needs it, and
 * say there why. Locale files and what only some visitors open have ceilings of their own.
 */
const BUDGETS: readonly {
  readonly what: string;
  readonly files: (name: string) => boolean;
  readonly most: number;
}[] = [
  {
    // The call, its words and what starts: half of it is Lit. Everything after the call is in one file that loads
    // right after the first paint. Until it is here, and where it never comes, whoever goes on is shown the number
    // and the steps of the page. An attribute that a page takes away is none, in every element, and the card for the
    // crew keeps room for its clock: 0.1 KB.
    what: 'guide',
    files: (name) => name === 'peer-naloxone-guide.js',
    most: 12.1 * KB,
  },
  {
    what: 'guide, with every step of every region',
    files: (name) => /^peer-naloxone-guide(\.js|\/[^/]+\/steps\.js)$/.test(name),
    // The first lines of rest steps stand above the bar as well, which took 0.2 KB. The way to what comes when it is
    // over, the card for the crew as text, and paper came to 1.1 KB. What keeps the styles in another document, which
    // had a file of its own, and what follows the language of the page came here: 0.3 KB. Practice and a page's logo
    // took 0.2 KB. A voice that reads the steps, and the place of somebody who had scrolled, took 0.3 KB. A dose that
    // keeps its place when the alarm comes, one that is put back, and what is said of a kit that is used up: 1.4 KB.
    // Buttons that no clock moves, and whose the times are asked of whoever comes back: 0.25 KB.
    // A place in the history of the browser, and a language kept with the tab: 1.1 KB. Taps of a whole burst that are
    // dropped, a button that stays in sight with very large words, and the amount of each dose for the crew: 1 KB.
    // What leaving does and what it cannot do, said where the guide has its own way out: 0.25 KB.
    // Fewer layouts for each tap on a slow phone, and three ways on in one row of a small one: 0.25 KB.
    // Steps for somebody awake, what comes next beside the clock, the kit in hand at the alarm, whose the times are with
    // their hours, and a way to a kit: 1 KB.
    // The pictures of the dose that is due beside a step on a wide screen, and the lines of an act that stay in sight
    // on the smallest phones: 0.2 KB.
    most: 43.2 * KB,
  },
  {
    // With hours: two panes, chips and cards that say what is known.
    what: 'finder, without data',
    files: (name) => name === 'peer-resource-finder.js',
    most: 18 * KB,
  },
  {
    what: 'finder, with all that is known of a place: it loads while the directory does',
    files: (name) =>
      name === 'peer-resource-finder.js' ||
      /^peer-resource-finder\/.*\/(place\.part|status|plan|table|rule|zone|json)\.js$/.test(name),
    // Places in the history of the browser, distances, the nearest first, and what a text was read as came to 1.8 KB.
    // Saving, the way there, printing, what a page narrows its finder to, why a list did not come, and the start of
    // filters and suggestions came to 3.9 KB; words about hours that only say what the table says, 0.6 KB. What people
    // reach for later is in parts of its own.
    // What keeps the styles in another document, which had a file of its own, came here: 0.3 KB. A place that is shown
    // from its top, deeds of one width and words that stay whole in large text took 0.3 KB. A way back that ends at the
    // same card took 0.4 KB; one that gives the focus back whatever took it, and ends at the list after a reload, 0.2 KB.
    // A link that stays where it led while the page grows took 0.4 KB; paper with its week, and one choice for kinds of
    // one name, 0.2 KB. A place beside the list that fits its pane, rough distances from a town and a number of the page
    // that is a button took 0.75 KB, and hours that may not hold on a holiday 0.25 KB.
    // What asks for the map of pages that have one took 0.5 KB. What is shown in the stead of what a list has nothing of,
    // in words, and the way back to a map took 0.2 KB.
    most: 45.75 * KB,
  },
  {
    what: 'the map, which loads on pages that have one, and when somebody asks for it',
    files: (name) =>
      /^peer-resource-finder\/.*\/(?:map\.part|map-address|maplibre)\.js$/.test(name),
    // One pin for what is at one address, with both places to pick from, all results instead of the rows that are shown,
    // what is not on the map in words, a second try, where the person is and tiles that come once took 1.75 KB.
    most: 8.5 * KB,
  },
  {
    what: 'MapLibre GL and its worker, which load when somebody asks for the map',
    files: (name) => /^maplibre-gl-[\d.]+\//.test(name),
    most: 356 * KB,
  },
  {
    what: 'filters, suggestions and saved places, which load when a person reaches for them',
    files: (name) => /^peer-resource-finder\/.*\/(?:sheet|suggest|saved)\.part\.js$/.test(name),
    // The styles of choices came here from what loads with the list: 0.1 KB. The hash in their addresses alone moves
    // them by ten bytes, and 4.25 KB was one byte too few.
    most: 4.5 * KB,
  },
  {
    // Typos, synonyms, filters, distance and opening hours over a file that is read where it lies. It loads while the
    // directory does, and is no longer in the first file.
    what: 'what searches a directory, apart from the rules of hours',
    files: (name) => /^peer-resource-finder\/.*\/read-index\.js$/.test(name),
    // What is open comes first of equal matches, which took 0.3 KB. Phone numbers however they are written, and one
    // suggestion for each list, took 0.4 KB, and street names in a short or long form 0.25 KB.
    most: 11.25 * KB,
  },
  {
    what: 'form, to the first question',
    files: (name) => name === 'peer-outreach-form.js',
    most: 16 * KB,
  },
  {
    // More than half of it is Lit. A page that was left, and that Forward opens again, goes on before anything else
    // is loaded: 0.15 KB.
    what: 'quick exit',
    files: (name) => name === 'peer-quick-exit.js',
    most: 9 * KB,
  },
  {
    what: 'all four elements in one file',
    files: (name) => name === 'peerkit.js',
    most: 31.5 * KB,
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
    // With the panes of a wide page and the links of the page in our ink. A queue that waits for nothing without
    // end, and keeps a copy of what a store can lose, came to 1.6 KB. Numbers that are counted up and down, what to
    // expect, what comes next and the names of ten kinds came to 0.9 KB. Back, a reload and a closed tab that lose
    // nothing without asking, an entry that is filled in, and what is said of a message that this page cannot lock
    // came to 3 KB. Keeping answers on one's own device, keys that change and work for a flood came to 0.5 KB. What
    // deletes only at a second press, words that stay whole in large text and what a frame needs took 0.7 KB,
    // and the truth about what goes out later, with its code, 0.2 KB.
    // The review and the outcome, which load once somebody answers, took 2.4 KB away; who reads and police, below the
    // first question, took 0.1 KB. What tells the owner of a page what is wrong with it, turns where a browser has none,
    // and all about answers kept on a device, which few load, took 0.7 KB away. What is said of a message that may have arrived, its code, and a page of the
    // network that answers for the intake took 0.75 KB. The rules of answers, what is said of mistakes and the words of
    // the end, which load with the review, took 2.4 KB away. A queue with no readable word in it, the doubt in gateways and
    // the focus after Delete took 0.4 KB; 0.25 KB of that is in the ceiling. A choice that can be taken back, a way back
    // from the review, how many wait, and what waits for a photo took 0.7 KB. One of several
    // that wait, and whom to call now, have parts of their own; what asks for these took 0.2 KB.
    most: 36.5 * KB,
  },
  {
    what: 'the rules of answers, the review and what follows it, which load when somebody starts to answer',
    files: (name) => /^peer-outreach-form\/.*\/ending\.part\.js$/.test(name),
    // Steps after Send, a button that copies the code, and one that clears the page took 0.4 KB. The rules, what is said
    // of mistakes and the words came from what loads before: 2.8 KB.
    most: 6.25 * KB,
  },
  {
    // Moving code between parts changes nothing here. A queue with no readable word in it took 0.25 KB, the doubt in
    // gateways and the focus after Delete 0.15 KB, and problems that name their field 0.1 KB. What asks for parts that few load
    // came to 0.15 KB.
    what: 'form, all that an ordinary message loads until it is sent, but sealing',
    files: (name) =>
      /^peer-outreach-form(?:\.js|\/.*\/(?:closing|open-outbox|ending\.part)\.js)$/.test(name),
    most: 42.25 * KB,
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
    // A photo that is waited for, and what is wrong with a file or a number, read out beside it: 0.25 KB.
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
    // It looks at frames, exits, import maps, tokens, tags and what is between them as well: it must not say that
    // nothing is wrong where it did not look. Values that name what is not on the page or in the list took 0.7 KB. Plain
    // http, parts that break off without the others, and one line for all that a policy stops took 0.6 KB.
    what: 'the check of the set-up, which only developers load',
    files: (name) => /^peer-quick-exit\/.*\/setup-check\.js$/.test(name),
    most: 10.4 * KB,
  },
];

const sizes = new Map(
  readdirSync(cdn, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.js'))
    .map((name) => [name, brotliCompressSync(readFileSync(`${cdn}${name}`)).length]),
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
  });

  it('one kind of form: at most 2.5 KB for it, and 2.5 KB for its words in one language', () => {
    const kinds = [...sizes].filter(([name]) => KIND.test(name));
    expect(kinds.filter(([name]) => name.startsWith('peer-outreach-form/'))).toHaveLength(9 * 8);
    expect(kinds.filter(([, bytes]) => bytes > 2.5 * KB)).toEqual([]);
  });
});
