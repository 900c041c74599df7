/**
 * `npm run lint:cycles`: in one reading of the repository, the rules of `.dependency-cruiser.mjs`, and no
 * cycle between the folders of a package's `src`. dependency-cruiser has rules for folders, but counts tests,
 * and a test may read what it tests from end to end.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'dependency-cruiser';
import config from '../../.dependency-cruiser.mjs';
import { cruiseFolders, folderCycles, ROOT } from './graph.mjs';

const result = await cruiseFolders(['packages', 'apps', 'tests', 'tools', 'bench'], {
  validate: true,
  ruleSet: { forbidden: config.forbidden ?? [] },
});
const { output, exitCode } = await format(result, { outputType: 'err' });
console.log(output);

const packages = readdirSync(join(ROOT, 'packages')).map((name) => `packages/${name}/src`);
const cycles = folderCycles(result.modules, packages);
for (const { folder, groups } of cycles) {
  console.error(`  error no-folder-cycles: ${folder}: ${groups.join(' ↔ ')}`);
}
if (cycles.length > 0) {
  console.error('\nMove what both need into a folder that imports neither.');
  console.error('Who imports whom: npm run graph -- packages/<name>/src\n');
}
process.exitCode = exitCode > 0 || cycles.length > 0 ? 1 : 0;
