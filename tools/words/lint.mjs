/**
 * `npm run lint:words`: checks the words of every strings file, story, guide, page and sample, in this
 * repository or in a folder given as argument. Prints where each finding is and what to write instead.
 * Exits with 1 when there is a finding, or when there was nothing to check.
 */
import { fileURLToPath } from 'node:url';
import { check } from './check.mjs';
import { collect } from './collect.mjs';
import { lineOf } from './read/modules.mjs';
import { rules } from './rules/index.mjs';

const root = process.argv[2] ?? fileURLToPath(new URL('../..', import.meta.url));
const pieces = await collect(root);
const findings = check(pieces, rules);
for (const { file, key, rule, found, instead } of findings) {
  const line = lineOf(root, file, key);
  const where = line === null ? file : `${file}:${line}`;
  const named = key.startsWith('line ') ? '' : ` [${key}]`;
  console.log(`${where}${named}\n  ${rule}: ${found}\n  instead: ${instead}`);
}
const files = new Set(pieces.map((piece) => piece.file)).size;
console.log(`words: ${pieces.length} texts in ${files} files, ${findings.length} findings`);
if (pieces.length === 0) console.error('words: found nothing to check.');
process.exitCode = findings.length > 0 || pieces.length === 0 ? 1 : 0;
