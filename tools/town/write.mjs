/** `npm run town` draws the made-up town of the partner site into the file of tiles that its map shows. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { pmtilesOf } from '../../packages/components/src/resource-finder/testing/pmtiles.ts';
import { THAMES_BEND } from './shapes.mjs';

const FOLDER = new URL('../../apps/partner-site/directory/tiles/', import.meta.url);

mkdirSync(FOLDER, { recursive: true });
const bytes = await pmtilesOf(THAMES_BEND);
writeFileSync(fileURLToPath(new URL('thames-bend.pmtiles', FOLDER)), bytes);
console.log(`Wrote ${String(bytes.length)} bytes.`);
