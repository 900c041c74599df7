import type { Directory } from '@peerkit/model';
import type { Exit } from '../../failure.ts';
import type { CliIo } from '../../io.ts';
import { plain, plainJson } from '../../text/plain.ts';
import { say } from '../../text/say.ts';
import { figuresOf } from './figures.ts';
import { fitted } from './fitted.ts';
import { readDirectory, type ReadOptions } from './reading.ts';
import { exitOf } from './report.ts';

export interface StatsOptions extends ReadOptions {
  readonly json?: true;
}

/** `peerkit directory stats PATH`: how much there is, and how much of it helps people to get there. */
export async function stats(path: string, options: StatsOptions, io: CliIo): Promise<Exit> {
  const { directory, counts, problems, notes } = await readDirectory(path, options, io);
  const figures = figuresOf(directory);
  if (options.json) {
    const named = figures.map(({ word, count }) => [word.slice('stats.'.length), count]);
    io.out(
      plainJson({
        ...counts,
        ...Object.fromEntries(named),
        terms: Object.fromEntries(termsOf(directory)),
      }),
    );
  } else {
    for (const note of notes) io.err(plain(note));
    const rows = figures.map(({ word, count, of }) => [
      say(word),
      String(count).padStart(7),
      of === undefined || of === 0 ? '' : `${String(Math.round((count / of) * 100)).padStart(3)} %`,
    ]);
    io.out(fitted(rows, undefined));
    const terms = termsOf(directory).slice(0, 12);
    if (terms.length > 0)
      io.out(
        say('statsTerms', {
          list: terms.map(([code, count]) => `${plain(code)} ${count}`).join(', '),
        }),
      );
  }
  return exitOf(problems);
}

/** Codes of services by how many have them. */
function termsOf({ services }: Directory): [string, number][] {
  const counts = new Map<string, number>();
  for (const code of services.flatMap((service) => service.terms))
    counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts].sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1));
}
