import { readFileSync } from 'node:fs';
import base from '../../tsup.base.mjs';
import { elementFolders } from './build/elements.mjs';

const dependencies = Object.keys(
  JSON.parse(readFileSync(new URL('./package.json', import.meta.url), 'utf8')).dependencies,
);

/** One entry per element and one per `define`, so that importing one element never brings another. */
export default {
  ...base,
  external: dependencies,
  entry: {
    index: 'src/index.ts',
    ...Object.fromEntries(
      elementFolders().flatMap((name) => [
        [`${name}/index`, `src/${name}/${name}.ts`],
        [`${name}/define`, `src/${name}/${name}.define.ts`],
      ]),
    ),
  },
};
