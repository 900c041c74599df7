/** Every part with words for people, and where the words of each language are. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { importModules } from '../words/read/modules.mjs';

/** @typedef {import('./types.ts').Place} Place */
/** @typedef {import('./types.ts').Catalog} Catalog */
/** @typedef {import('./types.ts').Table} Table */

/** The languages that must be complete. All are translated from English. */
export const LANGUAGES = ['el', 'fr', 'hu', 'lt', 'nl', 'pl', 'pt'];

const GUIDANCE = 'packages/guidance/src';
const KINDS = 'packages/forms/src/kinds';
const PAGES = 'packages/intake/src/forms/locales';
const ELEMENTS = 'packages/components/src';
const DRAFT = '/** Draft: waits for a native peer to read it. */';
const CLINICAL = '/** Draft: waits for a native peer and a clinician to read it. */';
const LEGAL = '/** Draft: waits for a native peer, a clinician and a lawyer to read it. */';

/** @param {unknown} value */
const table = (value) => /** @type {Table} */ (value);

/**
 * @param {string} type
 * @param {string[]} imports
 * @param {string} [note]
 * @param {string} [first]
 */
const framed = (type, imports, note = DRAFT, first = '') => ({
  before: `${imports.join('\n')}\n\n${note}\nexport default {\n${first}`,
  after: `} satisfies ${type};\n`,
});

/**
 * A file whose type is one name, from a file beside it: the keys of an element of many parts stand there once, for
 * all languages.
 *
 * @param {string} type
 */
const translated = (type) => framed(type, [`import type { ${type} } from './translation.ts';`]);

/** @param {string} keys */
const messages = (keys) => `Partial<Messages<${keys}>>`;
const MESSAGES = "import type { Messages } from '@peerkit/model';";

/**
 * One table of the guidance package.
 *
 * @param {string} id
 * @param {string} part What its files' names begin with.
 * @param {string} name What the English file exports.
 * @param {string} type
 * @param {string} [note]
 * @returns {Place}
 */
const guidance = (id, part, name, type, note = CLINICAL) => ({
  id,
  english: [`${GUIDANCE}/locales/${part}en.ts`],
  pick: (module) => table(module[name]),
  file: (language) => `${GUIDANCE}/locales/${part}${language}.ts`,
  frame: () => framed(`Partial<${type}>`, [`import type { ${type} } from './${part}en.ts';`], note),
});

/**
 * An element whose folder looks like one that `npm run new` makes.
 *
 * @param {string} name Its folder.
 * @param {string} type Of its keys.
 * @param {string} [id]
 * @param {string[]} parts Those that load later and have English of their own, in `<part>.en.ts`.
 * @returns {Place}
 */
const element = (name, type, id = name, ...parts) => {
  const folder = `${ELEMENTS}/${name}/locales`;
  const keys = parts.map((part) => `${part.charAt(0).toUpperCase()}${part.slice(1)}Key`);
  return {
    id,
    english: [`${folder}/en.ts`, ...parts.map((part) => `${folder}/${part}.en.ts`)],
    pick: (module) =>
      Object.assign({}, table(module['en']), ...parts.map((part) => table(module[`${part}En`]))),
    file: (language) => `${folder}/${language}.ts`,
    frame: () =>
      framed(messages([type, ...keys].join(' | ')), [
        MESSAGES,
        `import type { ${type} } from './en.ts';`,
        ...keys.map((key, at) => `import type { ${key} } from './${parts[at] ?? ''}.en.ts';`),
      ]),
  };
};

/** The words that several kinds share: how and where to reach a person, and whether they are under 18. */
const SHARED = [
  { folder: 'contact', name: 'contact' },
  { folder: 'under-18', name: 'under18' },
];

const isShared = (/** @type {string} */ name) => SHARED.some(({ folder }) => folder === name);

/** The words of each form kind, by its folder; first those that kinds share. @returns {Place[]} */
const formKinds = () => {
  const folder = fileURLToPath(new URL(`../../${KINDS}`, import.meta.url));
  return globSync('*/locales/en.ts', { cwd: folder })
    .map((file) => dirname(dirname(file)))
    .sort((a, b) => Number(isShared(b)) - Number(isShared(a)) || (a < b ? -1 : 1))
    .map((name) => {
      const key = `${name.replace(/(?:^|-)(\w)/g, (_, first) => first.toUpperCase())}Key`;
      const english = readFileSync(join(folder, name, 'locales/en.ts'), 'utf8');
      const shares = SHARED.filter((part) => english.includes(`...${part.name},`));
      return {
        id: `form-${name}`,
        english: [`${KINDS}/${name}/locales/en.ts`],
        pick: (module) => table(module['en']),
        without: shares.map((part) => `form-${part.folder}`),
        file: (language) => `${KINDS}/${name}/locales/${language}.ts`,
        frame: (language) =>
          framed(
            messages(key),
            [
              MESSAGES,
              ...shares.map(
                (part) => `import ${part.name} from '../../${part.folder}/locales/${language}.ts';`,
              ),
              `import type { ${key} } from './en.ts';`,
            ],
            DRAFT,
            shares.map((part) => `  ...${part.name},\n`).join(''),
          ),
      };
    });
};

/** `npm run new` writes its line at the end. @type {readonly Place[]} */
export const PLACES = [
  guidance('guidance', '', 'en', 'GuideMessages'),
  guidance('guidance-more', 'more.', 'moreEn', 'MoreMessages'),
  guidance('guidance-static', 'static.', 'staticEn', 'StaticMessages'),
  guidance('guidance-evidence', 'evidence.', 'evidenceEn', 'EvidenceMessages'),
  guidance('guidance-after', 'after.', 'afterEn', 'AfterMessages', LEGAL),
  {
    id: 'guide',
    english: [
      `${ELEMENTS}/naloxone-guide/locales/en.ts`,
      `${ELEMENTS}/naloxone-guide/locales/steps.en.ts`,
      `${ELEMENTS}/naloxone-guide/locales/side.en.ts`,
    ],
    pick: (module) => ({
      ...table(module['en']),
      ...table(module['stepsEn']),
      ...table(module['sideEn']),
    }),
    without: ['guidance'],
    file: (language) => `${ELEMENTS}/naloxone-guide/locales/${language}.ts`,
    frame: (language) =>
      framed(
        messages('FirstKey | SideKey | StepKey'),
        [
          `import guidance from '@peerkit/guidance/locales/${language}';`,
          MESSAGES,
          "import type { FirstKey } from './en.ts';",
          "import type { SideKey } from './side.en.ts';",
          "import type { StepKey } from './steps.en.ts';",
        ],
        DRAFT,
        '  ...guidance,\n',
      ),
  },
  {
    id: 'form',
    english: [
      `${ELEMENTS}/outreach-form/locales/en.ts`,
      `${ELEMENTS}/outreach-form/locales/closing.en.ts`,
      `${ELEMENTS}/outreach-form/locales/ending.en.ts`,
      `${ELEMENTS}/outreach-form/locales/rare.en.ts`,
      `${ELEMENTS}/outreach-form/locales/kept.en.ts`,
      `${ELEMENTS}/outreach-form/locales/frame.en.ts`,
      `${ELEMENTS}/outreach-form/locales/owner.en.ts`,
      `${ELEMENTS}/outreach-form/locales/urgent.en.ts`,
      `${ELEMENTS}/outreach-form/locales/one-by-one.en.ts`,
    ],
    pick: (module) => ({
      ...table(module['en']),
      ...table(module['closingEn']),
      ...table(module['endingEn']),
      ...table(module['rareEn']),
      ...table(module['keptEn']),
      ...table(module['frameEn']),
      ...table(module['ownerEn']),
      ...table(module['urgentEn']),
      ...table(module['oneByOneEn']),
    }),
    file: (language) => `${ELEMENTS}/outreach-form/locales/${language}.ts`,
    frame: () => translated('FormTranslation'),
  },
  {
    id: 'form-page',
    english: [`${PAGES}/en.ts`],
    pick: (module) => table(module['en']),
    file: (language) => `${PAGES}/${language}.ts`,
    frame: () =>
      framed(messages('PageKey'), [MESSAGES, "import type { PageKey } from './en.ts';"], DRAFT),
  },
  ...formKinds(),
  element(
    'resource-finder',
    'FinderKey',
    'finder',
    'place',
    'sheet',
    'suggest',
    'saved',
    'static',
    'map',
  ),
  {
    id: 'quick-exit',
    english: [`${ELEMENTS}/quick-exit/locales/en.ts`, `${ELEMENTS}/quick-exit/locales/about.en.ts`],
    pick: (module) => ({ ...table(module['en']), ...table(module['aboutEn']) }),
    file: (language) => `${ELEMENTS}/quick-exit/locales/${language}.ts`,
    frame: () =>
      framed(messages('ExitKey | AboutKey'), [
        MESSAGES,
        "import type { AboutKey } from './about.en.ts';",
        "import type { ExitKey } from './en.ts';",
      ]),
  },
];

/** What is in one table and not in another. @param {Table} all @param {Table} others */
const lacking = (all, others) =>
  Object.fromEntries(Object.entries(all).filter(([key]) => !Object.hasOwn(others, key)));

/**
 * Reads every part in every language, as the files are now.
 *
 * @param {string} root
 * @param {readonly Place[]} [places]
 * @param {readonly string[]} [languages]
 * @returns {Promise<Catalog[]>}
 */
export async function readCatalogs(root, places = PLACES, languages = LANGUAGES) {
  const wanted = places.flatMap((place) => [...place.english, ...languages.map(place.file)]);
  const files = wanted.filter((file) => existsSync(join(root, file)));
  const modules = await importModules(root, files);
  /** @type {Map<string, Table>} */
  const plain = new Map();
  return places.map((place) => {
    const others = Object.assign({}, ...(place.without ?? []).map((id) => plain.get(id)));
    const english = Object.assign({}, ...place.english.map((file) => modules.get(file)));
    const messages = lacking(place.pick(english), others);
    plain.set(place.id, messages);
    const tables = languages.map((language) => {
      const found = table(modules.get(place.file(language))?.['default'] ?? {});
      return [language, lacking(found, others)];
    });
    return { ...place, messages, languages: Object.fromEntries(tables) };
  });
}
