/**
 * The custom-elements manifest: Storybook's docs, editors and framework types are made from it. It
 * holds what a partner may use and nothing else: elements, their events, where they are registered.
 */
import { readFileSync } from 'node:fs';

/** @type {{ public: Record<string, { $value?: unknown, $description?: string }> }} */
const { public: settings } = JSON.parse(
  readFileSync(new URL('../tokens/base.tokens.json', import.meta.url), 'utf8'),
);

/** The design tokens that a partner sets hold for every element, so no element need repeat them. */
const cssProperties = Object.entries(settings)
  .filter(([name]) => !name.startsWith('$'))
  .map(([name, { $description }]) => ({ name: `--peer-${name}`, description: $description ?? '' }));

/** @param {{ name?: string, privacy?: string, static?: boolean }} member */
function isPublic({ name = '', privacy = 'public', static: isStatic = false }) {
  return privacy === 'public' && !name.startsWith('#') && !(isStatic && name === 'styles');
}

/** @param {Record<string, any>} declaration */
function tidy(declaration) {
  declaration.members = declaration.members?.filter(isPublic);
  // The analyzer takes a private field with `state: true` for an attribute.
  const fields = new Set(
    declaration.members?.map((/** @type {Record<string, any>} */ member) => member.name),
  );
  declaration.attributes = declaration.attributes?.filter(
    (/** @type {Record<string, any>} */ attribute) => fields.has(attribute.fieldName),
  );
  const tag = declaration.members?.find(
    (/** @type {Record<string, any>} */ member) => member.static && member.name === 'tag',
  );
  const name = /^["']([a-z]+-[a-z-]+)["']$/.exec(tag?.default ?? '')?.[1];
  if (name === undefined) return;
  declaration.tagName = name;
  declaration.customElement = true;
  // The analyzer also takes the arguments of `new SomeEvent(...)` for names of events.
  declaration.events = declaration.events?.filter((/** @type {Record<string, any>} */ event) =>
    event.name?.includes('-'),
  );
  // What a class says about itself wins: it may know more.
  const known = new Map(cssProperties.map((property) => [property.name, property]));
  for (const own of declaration.cssProperties ?? []) known.set(own.name, own);
  declaration.cssProperties = [...known.values()];
}

export default {
  globs: ['src/**/*.ts'],
  exclude: ['src/**/*.test.ts', 'src/**/*.stories.ts', 'src/**/testing/**'],
  litelement: true,
  outdir: '.',
  // Otherwise it would write into the package.json of the current folder.
  packagejson: false,
  plugins: [
    {
      name: 'peerkit-public-only',
      /** @param {{ customElementsManifest: { modules: Record<string, any>[] } }} phase */
      packageLinkPhase({ customElementsManifest: manifest }) {
        for (const module of manifest.modules) {
          for (const declaration of module['declarations'] ?? []) tidy(declaration);
        }
        manifest.modules = manifest.modules.filter(
          ({ path, declarations = [] }) =>
            /\.(events|define)\.ts$|^src\/index/.test(path) ||
            declarations.some(
              (/** @type {Record<string, any>} */ declaration) => declaration['tagName'],
            ),
        );
      },
    },
  ],
};
