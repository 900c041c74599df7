/**
 * The rules that lint can check. The dependency rule (ARCHITECTURE.md) is the table below: a package
 * may import only what its row lists; anything else fails lint.
 */
import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

/** package -> Peerkit packages it may import, and third-party libraries that only it may import. */
const ROWS = {
  model: { peerkit: [], own: [] },
  forms: { peerkit: ['model'], own: [] },
  validation: { peerkit: ['model', 'forms'], own: ['zod'] },
  formats: { peerkit: ['model', 'validation'], own: ['fflate'] },
  search: { peerkit: ['model'], own: [] },
  guidance: { peerkit: ['model'], own: [] },
  outbox: { peerkit: ['model'], own: ['age-encryption', '@noble/ciphers'] },
  components: {
    peerkit: ['model', 'forms', 'formats', 'search', 'guidance', 'outbox'],
    own: ['lit', 'maplibre-gl'],
  },
  intake: { peerkit: ['model', 'forms', 'validation'], own: ['hono', 'kysely'], node: true },
  cli: {
    peerkit: ['model', 'forms', 'formats', 'search', 'guidance', 'outbox', 'intake'],
    own: ['commander', 'pg'],
    node: true,
    // Lists without a script: no element is in it.
    parts: ['@peerkit/components/resource-finder/static'],
  },
};
const TESTS = ['**/*.test.ts', '**/*.stories.ts', '**/testing/**'];
const owned = [...new Set(Object.values(ROWS).flatMap((row) => row.own))];

/** Text after a tag that holds letters, not only punctuation. */
const WORDS_IN_TEMPLATES = {
  selector:
    'TaggedTemplateExpression[tag.name="html"] TemplateElement[value.raw=/>[^<>]*[A-Za-z]{2}/]',
  message: 'Words for people live in locale files (locales/en.ts).',
};

/** Packages whose code runs on pages of others, among libraries that replace built-ins. */
const ON_PAGES = ['model', 'forms', 'search', 'guidance', 'outbox', 'components'];
/** What Prototype.js and MooTools put in the place of built-ins. */
const REPLACED = [
  {
    selector: 'CallExpression[callee.object.name="Array"][callee.property.name="from"]',
    message: 'Old libraries replace Array.from: spread, or write a loop.',
  },
  {
    selector: 'CallExpression[callee.property.name=/^reduce(Right)?$/]',
    message: 'Prototype.js 1.6 replaces reduce: write a loop.',
  },
  {
    selector: 'CallExpression[callee.property.name="entries"][arguments.length=0]',
    message:
      'Prototype.js replaces the entries of lists: count, use forEach, or go through the map itself.',
  },
  {
    selector: 'CallExpression[callee.object.name="Date"][callee.property.name="parse"]',
    message: 'Datejs and MooTools read dates to objects: use new Date(text).getTime().',
  },
  {
    selector: 'ClassDeclaration[superClass.name="Event"]',
    message: 'MooTools has a class of that name: extend PlatformEvent.',
  },
  {
    selector: 'CallExpression[callee.object.name="JSON"][callee.property.name="stringify"]',
    message: 'Prototype.js gives arrays a toJSON: use toJson of @peerkit/model.',
  },
];
/** Lit's directives that write outside of a render; see own-tree.ts. */
const LATE_WRITERS = {
  regex: '^lit/directives/(until|async-append|async-replace)(\\.js)?$',
  message: 'A page translator would break it: render again instead (own-tree.ts).',
};

const LITS_CSS = {
  regex: '^lit$',
  importNames: ['css'],
  message: 'Every phone would load it: take css from shared/base/css.ts.',
};

const boundaries = Object.entries(ROWS).map(([name, row]) => {
  const foreign = Object.keys(ROWS).filter(
    (other) => other !== name && !row.peerkit.includes(other),
  );
  const notOurs = owned.filter((library) => !row.own.includes(library));
  const parts = (row.parts ?? []).map((part) => `(?!${part}$)`).join('');
  const peerkit = (other) => (other === 'cli' ? 'peerkit' : `${parts}@peerkit/${other}`);
  const messageFor = (what) =>
    `${name} may not import ${what}: see the dependency rule in ARCHITECTURE.md.`;
  // The rule for import declarations does not see import().
  const dynamic = [
    ...[...foreign.map(peerkit), ...notOurs].map((name) => `^${name}(/|$)`),
    '^(\\.\\./)+(packages/|[a-z]+/src/)',
    ...(row.node ? [] : ['^node:']),
  ].join('|');
  return {
    files: [`packages/${name}/src/**/*.ts`],
    ignores: TESTS,
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            ...foreign.map((other) => ({
              // A pattern would also match a folder of that name.
              regex: `^${peerkit(other)}(/|$)`,
              message: messageFor(peerkit(other)),
            })),
            ...notOurs.map((library) => ({
              group: [library, `${library}/*`, `@${library}/*`],
              message: messageFor(library),
            })),
            {
              regex: '^(\\.\\./)+(packages/|[a-z]+/src/)',
              message: messageFor('another package by path'),
            },
            ...(row.node ? [] : [{ group: ['node:*'], message: messageFor('a Node builtin') }]),
            ...(name === 'components' ? [LATE_WRITERS, LITS_CSS] : []),
            { regex: '^zod$', message: "Import 'zod/mini': the classic entry is 77 KB." },
          ],
        },
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: `ImportExpression[source.value=/${dynamic.replaceAll('/', '\\/')}/]`,
          message: messageFor('this, not even by import()'),
        },
        ...(name === 'components' ? [WORDS_IN_TEMPLATES] : []),
        ...(ON_PAGES.includes(name) ? REPLACED : []),
      ],
    },
  };
});

export default defineConfig(
  globalIgnores([
    '**/dist/',
    '**/cdn/',
    '**/storybook-static/',
    '**/.turbo/',
    '.data/',
    '**/.results/',
    'coverage/',
    '**/*.json',
  ]),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      // Each file by the tsconfig.json of its own workspace, as editors do.
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['packages/components/src/**/*.ts'],
    extends: [
      lit.configs['flat/recommended'],
      litA11y.configs.recommended,
      wc.configs['flat/best-practice'],
    ],
    languageOptions: { globals: globals.browser },
    rules: {
      'max-lines': ['error', { max: 249 }],
      'lit/no-invalid-html': 'error',
      'lit/no-template-map': 'off',
      'wc/guard-super-call': 'off',
      'wc/max-elements-per-file': ['error', { max: 1 }],
    },
  },
  {
    files: ['packages/components/src/**/*.test.ts'],
    rules: {
      'wc/max-elements-per-file': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  // Tables of values and of words, not code.
  {
    files: [
      'packages/components/src/shared/tokens/tokens.data.ts',
      'packages/components/src/*/locales/*.ts',
    ],
    rules: { 'max-lines': 'off' },
  },
  { files: ['**/*.mjs', '**/*.js'], languageOptions: { globals: globals.node } },
  {
    files: ['bench/outbox/kills/in-page.mjs', 'apps/partner-site/pages/*.js'],
    languageOptions: { globals: globals.browser },
  },
  {
    files: ['**/*.test.ts'],
    rules: { 'max-lines': 'off', '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  ...boundaries,
);
