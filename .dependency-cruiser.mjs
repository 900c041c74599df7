/**
 * The import graph of the whole repository, read by dependency-cruiser. `npm run lint:cycles` allows no
 * import cycles, not even one that only types close: modules of a cycle cannot be understood, tested or
 * moved one by one. Nor does it allow cycles between the folders of a package's `src`, which are no rule of this
 * file because tests count here: see `tools/imports/cycles.mjs`. Which package may import which is checked by
 * `ROWS` in eslint.config.mjs.
 *
 * @type {import('dependency-cruiser').IConfiguration}
 */
export default {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'Move what both modules need into a third one that imports neither.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-unresolved-imports',
      comment: 'An import that cannot be followed could hide a cycle.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, path: '^(\\.|@peerkit/|peerkit(/|$))' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|cdn|storybook-static|\\.turbo|\\.results|\\.data)/' },
    // Imports of types only are edges too.
    tsPreCompilationDeps: true,
    detectJSDocImports: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    // @peerkit/* leads to sources, as it does everywhere in the repository.
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['@peerkit/source', 'import', 'node', 'default'],
      extensions: ['.ts', '.mts', '.mjs', '.js', '.d.ts', '.d.mts', '.json'],
    },
  },
};
