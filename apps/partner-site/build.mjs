/**
 * Builds the partner site. `dist/public/` is what anybody may get as it is: the elements' CDN files as an
 * agency would copy them, and the lists of `directory/` (a spreadsheet and an HSDS file) checked and indexed
 * as one. `dist/pages/` is what the server fills in before it shows it; in them are the guide's steps as
 * plain HTML, so that everything vital can be read without JavaScript.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { FORMS, FRAMED, MISSING, PLACES, START } from './pages.mjs';

/** @param {string} relative */
const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));

/**
 * The public command, as a partner would run it.
 * @param {string[]} args
 */
function peerkit(...args) {
  const bin = fileURLToPath(import.meta.resolve('peerkit/bin'));
  return execFileSync(process.execPath, [bin, ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

/** Areas of services that somebody in Thames Bend can turn to, as the sample names them. */
const ONTARIO = ['Ontario', 'Chatham-Kent', 'London', 'Woodstock', 'Elgin County', 'Oxford County'];

/**
 * Of the sample, the organizations with a service in Ontario, and their services: who looks for help near
 * Thames Bend has no use for Paris.
 *
 * @param {{ organizations: { id: string }[], services: { organization_id: string, service_areas?: { name: string }[] }[] }} sample
 */
function ofOntario({ organizations, services, ...rest }) {
  const near = new Set(
    services
      .filter(({ service_areas: areas = [] }) => areas.some(({ name }) => ONTARIO.includes(name)))
      .map((service) => service.organization_id),
  );
  return {
    ...rest,
    organizations: organizations.filter(({ id }) => near.has(id)),
    services: services.filter((service) => near.has(service.organization_id)),
  };
}

const LANGUAGES = ['en', 'fr', 'el', 'hu', 'lt', 'nl', 'pl', 'pt'];

/** What the public command makes for the pages: the guide for phones without a network, the directory's index, and HTML to put into them. */
export function buildParts() {
  mkdirSync(path('dist/public/directory'), { recursive: true });
  cpSync(path('directory/sample.json'), path('dist/public/directory/sample.json'));
  cpSync(path('directory/tiles'), path('dist/public/directory'), { recursive: true });
  const lists = mkdtempSync(join(tmpdir(), 'peerkit-lists-'));
  try {
    for (const name of ['thames-bend.csv', 'thames-bend.map.json']) {
      cpSync(path(`directory/${name}`), join(lists, name));
    }
    const sample = JSON.parse(readFileSync(path('directory/sample.json'), 'utf8'));
    writeFileSync(join(lists, 'sample.json'), JSON.stringify(ofOntario(sample)));
    peerkit('directory', 'build', lists, '-o', path('dist/public/directory/index.json'));
    peerkit(
      ...['guide', 'pwa', '--region', 'ca-on'],
      // Kits of Ontario hold vials or ampoules: nobody knows which until they look into theirs.
      ...['--kit', 'nasal-4mg', 'im-vial-0.4mg', 'im-ampoule-0.4mg'],
      ...[
        '--languages',
        ...LANGUAGES,
        '--exit',
        'https://www.wikipedia.org/',
        '--finder',
        '/#find?text=naloxone',
        '--name',
        'Thames Bend Peer Network',
        '--about',
        'A made-up agency: its page shows what Peerkit does.',
        '--contact',
        '519-555-0100',
      ],
      ...['-o', path('dist/public/guide'), '--site', path('dist/public')],
    );
    return {
      guide: peerkit('embed', 'guide', '--region', 'ca-on'),
      places: peerkit('embed', 'places', lists),
    };
  } finally {
    rmSync(lists, { recursive: true });
  }
}

/** The script tags, with the hash of every file in `dist/cdn` in an import map: nothing changed runs. */
function scriptTags() {
  return peerkit(
    'embed',
    'script',
    'peerkit',
    '--files',
    path('dist/public/cdn'),
    '--base',
    '/cdn/',
  );
}

/** The script tag while developing, when files change all the time: nothing holds them to a hash. */
export const DEV_SCRIPT_TAG = '<script type="module" src="/cdn/peerkit.js"></script>';

/** The room that Peerkit's README tells a page to keep until the elements come; the way out has its own here. */
function roomRules() {
  const readme = readFileSync(path('../../packages/components/README.md'), 'utf8');
  const rules = /```css\n(peer-naloxone-guide:not[^`]+?)\npeer-quick-exit/.exec(readme)?.[1];
  if (rules === undefined) throw new Error('The README has no rules that keep room.');
  return rules;
}

/**
 * A text with its `{{places}}` filled in. What the server knows, such as `{{agency}}`, it fills in itself.
 * @param {string} template
 * @param {Record<string, string>} words
 */
function fill(template, words) {
  return Object.entries(words).reduce(
    (html, [name, value]) => html.replaceAll(`{{${name}}}`, () => value),
    template,
  );
}

/** @param {string} file */
const read = (file) => readFileSync(path(`pages/${file}`), 'utf8').trim();

/**
 * @param {ReturnType<typeof buildParts>} parts
 * @param {string} scripts The tags that load the elements.
 * @param {string} [into] The folder of the built site.
 */
export function buildPages({ guide, places }, scripts, into = path('dist')) {
  for (const folder of ['pages', 'public']) mkdirSync(join(into, folder), { recursive: true });
  const layout = read('layout.html').replace('<!-- {{scripts}} -->', () => scripts);
  /** @param {string} name @param {string} main @param {Record<string, string>} words */
  const write = (name, main, words) => {
    const html = fill(fill(layout, { main }), { offline: '', ...words });
    writeFileSync(join(into, `pages/${name}.html`), html);
  };
  write('index', read('index.html'), { ...START, scene: read('scene.svg'), guide, places });
  for (const { kind, ...words } of FORMS) write(kind, read('form.html'), { kind, ...words });
  write(FRAMED.name, read('framed.html'), FRAMED);
  write(PLACES.name, read('places.html'), { ...PLACES, places });
  write(MISSING.name, read('missing.html'), MISSING);
  const style = readFileSync(path('pages/site.css'), 'utf8').replace('/* {{room}} */', roomRules);
  writeFileSync(join(into, 'public/site.css'), style);
  for (const file of ['icon.svg', 'keep-place.js']) {
    cpSync(path(`pages/${file}`), join(into, `public/${file}`));
  }
}

export function copyCdn() {
  const components = new URL('./cdn/', import.meta.resolve('@peerkit/components/package.json'));
  cpSync(fileURLToPath(components), path('dist/public/cdn'), { recursive: true });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  rmSync(path('dist'), { recursive: true, force: true });
  copyCdn();
  buildPages(buildParts(), scriptTags());
}
