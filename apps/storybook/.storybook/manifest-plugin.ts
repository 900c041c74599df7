import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { readManifest } from '../manifest.mjs';

const NAME = 'virtual:peerkit-manifest';
const SOURCES = fileURLToPath(new URL('../../../packages/components/src/', import.meta.url));

/** Gives the preview the manifest, made from the sources as they are, without a build. */
export function manifestPlugin(): Plugin {
  return {
    name: 'peerkit-manifest',
    resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
    async load(id) {
      if (id !== `\0${NAME}`) return undefined;
      this.addWatchFile(SOURCES);
      const manifest = forStorybook(await readManifest());
      return `export const manifest = ${JSON.stringify(manifest)};`;
    },
  };
}

/**
 * Storybook hides members without a name, and shows statics as properties of the element, and a
 * property beside its attribute.
 */
function forStorybook(manifest: Awaited<ReturnType<typeof readManifest>>): object {
  const modules = manifest.modules.map((module) => ({
    ...module,
    declarations: module.declarations?.map((declaration) => ({
      ...declaration,
      members: declaration.members?.filter(
        ({ name, static: isStatic }) =>
          isStatic !== true && !declaration.attributes?.some(({ fieldName }) => fieldName === name),
      ),
      slots: declaration.slots?.map((slot) => ({
        ...slot,
        name: slot.name || '(between the tags)',
      })),
    })),
  }));
  return { ...manifest, modules };
}
