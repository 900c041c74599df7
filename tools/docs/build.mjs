/**
 * `npm run docs`: pages for developers about every public name, in `api-docs/`, made by TypeDoc from the
 * comments in the sources. A public name without a comment is an error, and so is a broken link.
 */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Application, DeclarationReflection, OptionDefaults, ReflectionKind } from 'typedoc';

/** Tags in comments of elements that the custom-elements manifest reads. */
const TAGS = /** @type {const} */ ([
  '@tagname',
  '@slot',
  '@fires',
  '@csspart',
  '@cssprop',
  '@cssstate',
]);
const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** What is read of a package.json. @typedef {{ name: string, exports?: Record<string, unknown> }} Manifest */

/** Source file of each entry of each package, with the name a page imports it by. */
function readEntries() {
  /** @type {Map<string, string>} */
  const entries = new Map();
  for (const file of globSync('packages/*/package.json', { cwd: ROOT }).sort()) {
    const folder = join(ROOT, file, '..');
    /** @type {Manifest} */
    const { name, exports = {} } = JSON.parse(readFileSync(join(ROOT, file), 'utf8'));
    for (const [path, target] of Object.entries(exports)) {
      const source = /** @type {Record<string, string>} */ (target)['@peerkit/source'];
      // A define module exports nothing, and a locale only its words.
      if (source === undefined || /\*|\.define\.ts$/.test(source)) continue;
      entries.set(join(folder, source).replaceAll('\\', '/'), `${name}${path.slice(1)}`);
    }
  }
  return entries;
}

const entries = readEntries();
/**
 * Names without a comment: exports, and methods of exported interfaces and classes.
 *
 * @param {import('typedoc').ProjectReflection} project
 */
function undocumented(project) {
  const kinds =
    ReflectionKind.ClassOrInterface |
    ReflectionKind.TypeAlias |
    ReflectionKind.Variable |
    ReflectionKind.FunctionOrMethod;
  return project
    .getReflectionsByKind(kinds)
    .filter((reflection) => reflection instanceof DeclarationReflection)
    .filter(({ parent }) => parent?.kindOf(ReflectionKind.Module | ReflectionKind.ClassOrInterface))
    .filter(({ inheritedFrom }) => inheritedFrom === undefined)
    .filter(
      (name) => !name.hasComment() && !name.signatures?.some((signature) => signature.hasComment()),
    )
    .map((name) => name.getFriendlyFullName());
}

const app = await Application.bootstrap({
  name: 'Peerkit',
  entryPoints: [...entries.keys()],
  tsconfig: join(ROOT, 'tools/docs/tsconfig.json'),
  out: join(ROOT, 'api-docs'),
  readme: join(ROOT, 'README.md'),
  excludePrivate: true,
  excludeInternal: true,
  excludeExternals: true,
  excludeProtected: true,
  blockTags: [...OptionDefaults.blockTags, ...TAGS],
  disableSources: true,
  githubPages: false,
  hideGenerator: true,
  // Types are checked by npm run types.
  skipErrorChecking: true,
  validation: { notExported: true, invalidLink: true, notDocumented: false },
  treatWarningsAsErrors: true,
  logLevel: 'Warn',
});
const project = await app.convert();
if (project !== undefined) {
  for (const module of project.getReflectionsByKind(ReflectionKind.Module)) {
    const file = project.getSymbolIdFromReflection(module)?.fileName ?? '';
    module.name = entries.get(file.replaceAll('\\', '/')) ?? module.name;
  }
  // Styles are Lit's business, not for partners; the custom-elements manifest leaves them out as well.
  for (const member of project.getReflectionsByKind(ReflectionKind.Property)) {
    if (member.name === 'styles' && member.flags.isStatic) project.removeReflection(member);
  }
  app.validate(project);
  for (const name of undocumented(project)) app.logger.error(`${name} has no comment.`);
  await app.generateOutputs(project);
}
// An error, or a warning, which counts as one.
if (project === undefined || app.logger.hasErrors() || app.logger.hasWarnings()) {
  process.exitCode = 1;
}
