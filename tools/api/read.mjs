/**
 * Reads the public names of a package: what each entry of its `exports` offers, with its types.
 *
 * The declarations come from the sources, so nothing has to be built first. They are emitted in memory,
 * without bodies and comments, and then resolved once more to see what each entry exports.
 */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import ts from 'typescript';

/**
 * @typedef {object} Entry
 * @property {string} name As a page imports it: `@peerkit/outbox/browser`.
 * @property {[name: string, declaration: string][]} exports Sorted by name; empty for files.
 * @property {string[]} files For an entry that is a file or a pattern of files: what it stands for.
 *
 * @typedef {object} PackageApi
 * @property {string} name As published.
 * @property {string} folder In `packages/`.
 * @property {Entry[]} entries In the order of `exports`.
 * @property {[name: string, declaration: string][]} internal Not exported, but part of an exported type.
 *
 * @typedef {{ name: string, private?: boolean, exports?: Record<string, string | Record<string, string>> }} Manifest
 */

const SOURCE = '@peerkit/source';

/** @param {string} root */
function compilerOptions(root) {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.base.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  return {
    ...options,
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    types: ['node'],
    experimentalDecorators: true,
    useDefineForClassFields: false,
    // Types are checked elsewhere; here they are only written down.
    noCheck: true,
    noEmit: false,
    declaration: true,
    emitDeclarationOnly: true,
    removeComments: true,
  };
}

/** @param {string} root */
function readManifests(root) {
  return globSync('packages/*/package.json', { cwd: root })
    .map((file) => file.replaceAll('\\', '/').split('/')[1] ?? '')
    .sort()
    .map((folder) => {
      const text = readFileSync(join(root, 'packages', folder, 'package.json'), 'utf8');
      return { folder, manifest: /** @type {Manifest} */ (JSON.parse(text)) };
    })
    .filter(({ manifest }) => manifest.private !== true && manifest.exports !== undefined);
}

/**
 * A program in which every source file of a package holds only its declarations.
 *
 * @param {string} root
 * @param {string[]} files
 */
function declarationProgram(root, files) {
  const options = compilerOptions(root);
  const host = ts.createCompilerHost(options);
  const sources = ts.createProgram(files, options, host);
  /** @type {Map<string, string>} */
  const declarations = new Map();
  sources.emit(undefined, (_, text, __, ___, [source] = []) => {
    if (source) declarations.set(source.fileName, text);
  });
  const getSourceFile = host.getSourceFile.bind(host);
  host.getSourceFile = (file, languageVersion, ...rest) => {
    const text = declarations.get(file);
    return text === undefined
      ? (sources.getSourceFile(file) ?? getSourceFile(file, languageVersion, ...rest))
      : ts.createSourceFile(file, text, languageVersion, true);
  };
  return ts.createProgram(files, options, host);
}

/**
 * A declaration as it is written. Private members are left out; a sentence stands as "…", so that
 * changing words does not change the API.
 *
 * @param {ts.Declaration} declaration
 */
function textOf(declaration) {
  const text = declaration
    .getText()
    .replace(/^(export |default |declare )+/, '')
    .replace(/^ +(private |#private).*\n/gm, '')
    .replace(/"[^"\n]* [^"\n]*"/g, '"…"');
  if (!ts.isVariableDeclaration(declaration)) return text;
  return `${declaration.parent.flags & ts.NodeFlags.Const ? 'const' : 'let'} ${text};`;
}

/**
 * @param {string} root
 * @returns {PackageApi[]}
 */
export function readApis(root) {
  const manifests = readManifests(root);
  const sourceOf = (/** @type {string} */ folder, /** @type {string} */ path) =>
    join(root, 'packages', folder, path).replaceAll('\\', '/');
  const files = manifests.flatMap(({ folder, manifest }) =>
    Object.values(manifest.exports ?? {}).flatMap((target) => {
      const source = typeof target === 'object' ? target[SOURCE] : undefined;
      return source === undefined || source.includes('*') ? [] : [sourceOf(folder, source)];
    }),
  );
  const missing = files.find((file) => !existsSync(file));
  if (missing !== undefined) throw new Error(`"exports" names ${missing}, which does not exist.`);
  const program = declarationProgram(root, files);
  const checker = program.getTypeChecker();
  const resolved = (/** @type {ts.Symbol} */ symbol) =>
    symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  const declarationText = (/** @type {ts.Symbol} */ symbol) =>
    [...new Set((symbol.declarations ?? []).map(textOf))].join('\n');
  const byName = (/** @type {[string, string]} */ [a], /** @type {[string, string]} */ [b]) =>
    a < b ? -1 : 1;

  return manifests.map(({ folder, manifest }) => {
    /** @type {Map<ts.Symbol, string>} Where each exported symbol was printed first. */
    const printed = new Map();
    const entries = Object.entries(manifest.exports ?? {}).map(([path, target]) => {
      const name = path === '.' ? manifest.name : `${manifest.name}${path.slice(1)}`;
      const source = typeof target === 'object' ? target[SOURCE] : undefined;
      if (source === undefined || source.includes('*')) {
        const stands = source ?? (typeof target === 'string' ? target : (target['default'] ?? ''));
        const found =
          source === undefined ? [stands] : globSync(source, { cwd: sourceOf(folder, '') });
        const names = found
          .map((file) => basename(file, '.ts'))
          .filter((file) => !file.endsWith('.test'));
        return { name, exports: [], files: source === undefined ? found : names.sort() };
      }
      const file = program.getSourceFile(sourceOf(folder, source));
      const module = file && checker.getSymbolAtLocation(file);
      /** @type {[string, string][]} */
      const exports = (module ? checker.getExportsOfModule(module) : []).map((exported) => {
        const symbol = resolved(exported);
        const before = printed.get(symbol);
        if (before !== undefined) return [exported.name, `// ${exported.name}: see ${before}`];
        printed.set(symbol, name);
        const renamed = exported.name === symbol.name ? '' : `// exported as ${exported.name}\n`;
        return [exported.name, renamed + declarationText(symbol)];
      });
      return { name, exports: exports.sort(byName), files: [] };
    });

    /** @type {Map<ts.Symbol, [string, string]>} */
    const internal = new Map();
    const home = sourceOf(folder, 'src/');
    /** @type {(node: ts.Node) => void} */
    const visit = (node) => {
      if (ts.isIdentifier(node)) {
        const found = checker.getSymbolAtLocation(node);
        const symbol = found && resolved(found);
        const [declaration] = symbol?.declarations ?? [];
        const isTopLevel =
          declaration !== undefined &&
          // A module named as a whole (`typeof Part`) stands in nothing.
          !ts.isSourceFile(declaration) &&
          (ts.isSourceFile(declaration.parent) || ts.isVariableDeclaration(declaration));
        const isOurs = declaration?.getSourceFile().fileName.startsWith(home) ?? false;
        if (symbol && isTopLevel && isOurs && !printed.has(symbol) && !internal.has(symbol)) {
          internal.set(symbol, [symbol.name, declarationText(symbol)]);
          symbol.declarations?.forEach(visit);
        }
      }
      ts.forEachChild(node, visit);
    };
    for (const symbol of printed.keys()) symbol.declarations?.forEach(visit);
    return { name: manifest.name, folder, entries, internal: [...internal.values()].sort(byName) };
  });
}
