import { diffDirectories, type DirectoryChange } from '@peerkit/model';
import type { Exit } from '../../failure.ts';
import type { CliIo } from '../../io.ts';
import { plain, plainJson } from '../../text/plain.ts';
import { say } from '../../text/say.ts';
import { fitted } from './fitted.ts';
import { readDirectory, type ReadOptions } from './reading.ts';
import { exitOf } from './report.ts';

export interface DiffOptions extends ReadOptions {
  readonly json?: true;
}

/** `peerkit directory diff OLD NEW`: what was added, what is gone, what moved or changed. */
export async function diff(
  before: string,
  after: string,
  options: DiffOptions,
  io: CliIo,
): Promise<Exit> {
  const old = await readDirectory(before, options, io);
  const now = await readDirectory(after, options, io);
  const changes = diffDirectories(old.directory, now.directory);
  const problems = [...old.problems, ...now.problems];
  if (options.json) io.out(plainJson({ changes }));
  else {
    for (const note of [...old.notes, ...now.notes]) io.err(plain(note));
    if (changes.length === 0) io.out(say('diffNone'));
    else io.out(changeReport(changes, io.width));
    const errors = problems.filter(({ severity }) => severity === 'error').length;
    if (errors > 0) io.err(say('diffErrors', { count: errors }));
  }
  return exitOf(problems);
}

/** What changed, line by line as far as it is shown, and counted. */
export function changeReport(
  changes: readonly DirectoryChange[],
  width: number | undefined,
  most = changes.length,
): string {
  const more = changes.length - most;
  return [
    changeTable(changes.slice(0, most), width),
    ...(more > 0 ? [say('diffMore', { count: more })] : []),
    '',
    total(changes),
  ].join('\n');
}

function changeTable(changes: readonly DirectoryChange[], width: number | undefined): string {
  const heads = [
    say('diffWhat'),
    say('diffList'),
    say('problemRecord'),
    say('diffName'),
    say('diffFields'),
  ];
  const rows = changes.map(({ what, list, id, name = '', aspects, fields }) => [
    say(`diff.${what}`),
    say(`list.${list}`),
    id,
    name,
    aspects.length === 0
      ? ''
      : `${aspects.map((aspect) => say(`aspect.${aspect}`)).join(', ')} (${fields.join(', ')})`,
  ]);
  return fitted([heads, ...rows], width);
}

function total(changes: readonly DirectoryChange[]): string {
  const of = (what: DirectoryChange['what']): number =>
    changes.filter((change) => change.what === what).length;
  const about = (aspect: string): number =>
    changes.filter(({ aspects }) => aspects.some((name) => name === aspect)).length;
  return say('diffTotal', {
    added: of('added'),
    gone: of('gone'),
    changed: of('changed'),
    moved: about('moved'),
    hours: about('hours'),
  });
}
