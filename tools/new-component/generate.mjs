/**
 * Makes the folder of a new element: element, state, styles, words in every language, events,
 * define, stories and tests that pass, its entries in the package's `exports`, its line in the index
 * and in the list of what is translated, and what a screen reader finds in its stories.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';

const TEMPLATES = fileURLToPath(new URL('templates/', import.meta.url));
/** The words of a new element, until it has its own. */
const WORDS = {
  el: { open: 'Δείτε περισσότερα', close: 'Δείτε λιγότερα' },
  fr: { open: 'Afficher plus', close: 'Afficher moins' },
  hu: { open: 'Több mutatása', close: 'Kevesebb mutatása' },
  lt: { open: 'Rodyti daugiau', close: 'Rodyti mažiau' },
  nl: { open: 'Meer tonen', close: 'Minder tonen' },
  pl: { open: 'Pokaż więcej', close: 'Pokaż mniej' },
  pt: { open: 'Mostrar mais', close: 'Mostrar menos' },
};
/** What a screen reader finds in its stories: the snapshots of the story tests. */
const TREES = {
  closed: '- paragraph: What we can do\n- button "Show more"\n',
  open: '- paragraph: What we can do\n- button "Show less" [expanded]\n- paragraph: We can meet you where you are.\n',
  'without-heading': '- button "Show more"\n',
};
const SETTINGS = fileURLToPath(new URL('../../.prettierrc.json', import.meta.url));

/**
 * The names of an element, made from the given one: `quick-exit` or `peer-quick-exit`.
 *
 * @param {string} given
 * @throws {Error} when the name cannot be a folder and a tag.
 */
export function namesOf(given) {
  const name = given.replace(/^peer-/, '');
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name)) {
    throw new Error(`"${given}" cannot name an element. Use small letters and dashes: quick-exit.`);
  }
  const parts = name.split('-').map((part) => part.charAt(0).toUpperCase() + part.slice(1));
  const Part = parts.join('');
  return {
    name,
    tag: `peer-${name}`,
    Class: `Peer${Part}`,
    Part,
    camel: Part.charAt(0).toLowerCase() + Part.slice(1),
    Title: parts.join(' '),
  };
}

/**
 * @param {string} text
 * @param {Record<string, string>} names
 */
function fill(text, names) {
  return text.replace(/\{\{(\w+)\}\}/g, (_, key) => {
    const value = names[key];
    if (value === undefined) throw new Error(`A template asks for {{${key}}}, which is unknown.`);
    return value;
  });
}

/**
 * @param {string} file
 * @param {string} text
 */
async function write(file, text) {
  const settings = await resolveConfig(file, { config: SETTINGS });
  writeFileSync(file, await format(text, { ...settings, filepath: file }));
}

/**
 * @param {string} given The name, with or without `peer-`.
 * @param {string} home The folder of the components package.
 * @returns {Promise<string[]>} The files made, relative to `home`.
 * @throws {Error} when the name is not allowed or taken; then nothing was written.
 */
export async function generate(given, home) {
  const names = namesOf(given);
  const { name, Class } = names;
  const folder = join(home, 'src', name);
  if (existsSync(folder)) throw new Error(`There is a folder src/${name} already.`);
  mkdirSync(folder);
  const made = [];
  for (const template of readdirSync(TEMPLATES).sort()) {
    if (template.startsWith('locale.')) continue;
    const role = template.replace(/^element\.ts\.tmpl$/, 'ts').replace(/\.tmpl$/, '');
    const file = `${name}.${role}`;
    await write(join(folder, file), fill(readFileSync(join(TEMPLATES, template), 'utf8'), names));
    made.push(`src/${name}/${file}`);
  }
  mkdirSync(join(folder, 'locales'));
  const english = readFileSync(join(TEMPLATES, 'locale.en.tmpl'), 'utf8');
  const locale = readFileSync(join(TEMPLATES, 'locale.tmpl'), 'utf8');
  /** @type {[language: string, text: string][]} */
  const locales = [
    ['en', fill(english, names)],
    ...Object.entries(WORDS).map(
      /** @returns {[string, string]} */
      ([language, words]) => [language, fill(locale, { ...names, ...words })],
    ),
  ];
  for (const [language, text] of locales) {
    const file = `src/${name}/locales/${language}.ts`;
    await write(join(home, file), text);
    made.push(file);
  }
  const trees = join(home, '../../tests/stories/__aria__');
  mkdirSync(trees, { recursive: true });
  for (const [story, tree] of Object.entries(TREES)) {
    writeFileSync(join(trees, `${name}--${story}.txt`), tree);
  }
  addCatalog(names, join(home, '../../tools/i18n/catalogs.mjs'));
  await addExports(name, home);
  const index = join(home, 'src/index.ts');
  const before = readFileSync(index, 'utf8').replace(/^export \{\};\n/m, '');
  await write(
    index,
    `${before}export { ${Class} } from './${name}/${name}.ts';\n` +
      `export { ${Class}ToggleEvent } from './${name}/${name}.events.ts';\n`,
  );
  return made;
}

/**
 * @param {{ name: string, Part: string }} names
 * @param {string} file
 */
function addCatalog({ name, Part }, file) {
  const before = readFileSync(file, 'utf8');
  const list = before.indexOf('export const PLACES = [');
  const end = list < 0 ? -1 : before.indexOf('\n];\n', list);
  if (end < 0) throw new Error(`Found no end of PLACES in ${file}.`);
  writeFileSync(
    file,
    `${before.slice(0, end)}\n  element('${name}', '${Part}Key'),${before.slice(end)}`,
  );
}

/**
 * @param {string} name
 * @param {string} home
 */
async function addExports(name, home) {
  const file = join(home, 'package.json');
  /** @type {{ exports: Record<string, unknown> }} */
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  const entry = (/** @type {string} */ module) => ({
    '@peerkit/source': `./src/${name}/${module}.ts`,
    types: `./dist/${name}/${module}.d.ts`,
    default: `./dist/${name}/${module}.js`,
  });
  const { '.': main, ...rest } = manifest.exports;
  manifest.exports = {
    '.': main,
    [`./${name}`]: entry(name),
    [`./${name}/define`]: entry(`${name}.define`),
    ...rest,
  };
  await write(file, JSON.stringify(manifest, null, 2));
}
