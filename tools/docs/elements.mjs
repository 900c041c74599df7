/**
 * `npm run docs:elements`: writes `packages/components/ELEMENTS.md` from the comments in the sources, by way of
 * the custom-elements manifest that the build of the components leaves. A test compares the two.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';

const FOLDER = fileURLToPath(new URL('../../packages/components', import.meta.url));

/**
 * @typedef {{ name: string, description?: string, default?: string, type?: { text: string } }} Named
 * @typedef {Record<'attributes' | 'slots' | 'events' | 'cssParts' | 'cssProperties', Named[] | undefined>} Lists
 * @typedef {Partial<Lists> & { tagName?: string, description?: string }} Element
 * @typedef {{ modules: { declarations?: Element[] }[] }} Manifest
 */

/** @type {readonly [keyof Lists, string][]} */
const SECTIONS = [
  ['attributes', 'attribute'],
  ['slots', 'slot'],
  ['events', 'event'],
  ['cssParts', '`::part()`'],
];

/** One line, with bars that do not end a cell of a table. @param {string} [text] */
const cell = (text = '') => text.replaceAll(/\s+/g, ' ').replaceAll('|', '\\|').trim();

/** @param {string} head @param {readonly Named[]} [list] */
function table(head, list = []) {
  if (list.length === 0) return '';
  const rows = list.map(
    ({ name, description }) =>
      `| ${name === '' ? 'between the tags' : `\`${name}\``} | ${cell(description)} |`,
  );
  return `| ${head} | what it is |\n| --- | --- |\n${rows.join('\n')}\n\n`;
}

/**
 * @param {Manifest} manifest
 * @returns {Promise<string>} The page, as Prettier formats it.
 */
export async function elementsPage(manifest) {
  const elements = manifest.modules
    .flatMap(({ declarations = [] }) => declarations)
    .filter(({ tagName }) => tagName !== undefined);
  const pages = elements.map(
    (element) =>
      `## \`<${String(element.tagName)}>\`\n\n` +
      SECTIONS.map(([list, head]) => table(head, element[list])).join(''),
  );
  const text = `# The elements: attributes, slots, events

Made from the comments in the sources by \`npm run docs:elements\`. Change them there.

${pages.join('\n')}
## Custom properties

Every element reads these from your page. They are settings; the emergency red, contrast and the size of touch
targets cannot be set.

${table('property', elements[0]?.cssProperties)}`;
  return format(text, { ...(await resolveConfig(FOLDER)), parser: 'markdown' });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  /** @type {Manifest} */
  const manifest = JSON.parse(readFileSync(join(FOLDER, 'custom-elements.json'), 'utf8'));
  writeFileSync(join(FOLDER, 'ELEMENTS.md'), await elementsPage(manifest));
}
