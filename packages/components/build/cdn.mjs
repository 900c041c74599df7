/**
 * Builds `cdn/`, the files for a script tag: one for each element, `peerkit.js` with all of them, their
 * lazy parts, `sri.json` and `import-map.json` with the hash of every file, and `LICENSES.txt`. In `offline/` is
 * the guide in one file, with all that it loads elsewhere: `peerkit guide` writes pages with it.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundle, bundleWhole } from './bundle.mjs';
import { cdnEntries } from './elements.mjs';
import { buildChanged, commonFiles } from './incremental.mjs';
import { importMap, integrities } from './integrity.mjs';
import { licensesText } from './licenses.mjs';
import { mapLibreFiles, mapLibreLibraries } from './maplibre.mjs';

const cdn = fileURLToPath(new URL('../cdn/', import.meta.url));

/** @param {string} name @param {string} text */
function write(name, text) {
  mkdirSync(dirname(cdn + name), { recursive: true });
  writeFileSync(cdn + name, text);
}

const entries = cdnEntries();
const guide = entries.find(({ name }) => name === 'peer-naloxone-guide');
if (!guide) throw new Error('There is no guide.');
const bundles = await buildChanged(
  [
    ...entries.map((entry) => ({ ...entry, make: bundle })),
    { ...guide, name: 'offline/guide', make: bundleWhole },
  ],
  {
    record: fileURLToPath(new URL('../../../.turbo/cdn.json', import.meta.url)),
    common: commonFiles(),
  },
);
const files = [...bundles.flatMap((built) => built.files), ...mapLibreFiles()];
const hashes = integrities(files);
rmSync(cdn, { recursive: true, force: true });
for (const { name, code } of files) write(name, code);
write('sri.json', `${JSON.stringify(hashes, null, 2)}\n`);
write('import-map.json', `${JSON.stringify(importMap(hashes), null, 2)}\n`);
const libraries = [...bundles.flatMap((built) => built.libraries), ...mapLibreLibraries()];
write('LICENSES.txt', licensesText(libraries));
