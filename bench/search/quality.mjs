/**
 * `npm run bench:search:quality`: how often a question finds the right service, over made-up directories. Exits with 1
 * below the goals: in the first five 95%, first 75%, never nothing. `-- --all` lists every question that misses.
 */
import { buildIndex } from '@peerkit/search';
import { LISTS } from './quality/lists.mjs';
import { QUESTIONS } from './quality/questions.mjs';

const GOALS = { first: 0.75, five: 0.95, nothing: 0 };
/** Thursday, 26 November 2026, 13:00. */
const NOW = Date.UTC(2026, 10, 26, 13);

const indexes = new Map(Object.entries(LISTS).map(([name, list]) => [name, buildIndex(list)]));
const misses = [];
const counts = { first: 0, five: 0, nothing: 0 };
for (const { list, question, answers } of QUESTIONS) {
  const { hits } = indexes.get(list).search({ text: question, now: NOW, limit: 5 });
  const ids = hits.map(({ entry }) => entry.id);
  const at = ids.findIndex((id) => answers.includes(id));
  if (at === 0) counts.first += 1;
  if (at >= 0) counts.five += 1;
  if (ids.length === 0) counts.nothing += 1;
  if (at !== 0)
    misses.push({ list, question, wanted: answers.join(' '), found: ids.join(' '), at: at + 1 });
}
const share = (count) => count / QUESTIONS.length;
const percent = (count) => `${(100 * share(count)).toFixed(1)}%`;
if (process.argv.includes('--all')) console.table(misses);
console.log(
  `${QUESTIONS.length} questions: first ${percent(counts.first)}, in the first five ${percent(counts.five)}, nothing ${counts.nothing} times`,
);
const isGood =
  share(counts.first) >= GOALS.first &&
  share(counts.five) >= GOALS.five &&
  counts.nothing <= GOALS.nothing;
process.exitCode = isGood ? 0 : 1;
