import type { Weekday } from '@peerkit/model';
import { LONGEST } from './fold.ts';
import { readOsmHours } from './osm.ts';
import { readHoursText } from './read.ts';

/** What of a text about hours is understood when it stands alone, and what is not, as they were written. */
export interface Understood {
  readonly known: string;
  readonly unknown: string;
}

/** Up to a mark between clauses, or a slash with room around it. */
const CLAUSE = /(?:(?! \/ )[^;,|•·()\n])*[\p{L}\d](?:(?! \/ )[^;,|•·()\n])*/gu;
/** Whoever writes more clauses than this writes prose. */
const MOST_CLAUSES = 12;
const MOST_WORDS = 12;
const LONGEST_SHOWN = 60;

/**
 * Which part of hours is to blame when they are not understood as a whole. Undefined when it is all of them, or
 * when each part is clear and only together they are not.
 */
export function understoodPart(text: string, days?: readonly Weekday[]): Understood | undefined {
  if (text.length > LONGEST) return undefined;
  const clauses = [...text.matchAll(CLAUSE)].map((found) => ({
    from: found.index + (/^[\s/]*/.exec(found[0])?.[0].length ?? 0),
    to: found.index + found[0].trimEnd().length,
  }));
  if (clauses.length > MOST_CLAUSES) return undefined;
  const isRead = (from: number, to: number): boolean => {
    const part = text.slice(from, to);
    return (readOsmHours(part) ?? readHoursText(part, days)) !== undefined;
  };
  const known: string[] = [];
  const unknown: string[] = [];
  for (let at = 0; at < clauses.length;) {
    const { from, to } = clauses[at] ?? { from: 0, to: 0 };
    // As many clauses as are understood together: "Mon, Tue 9-5".
    const last = clauses.findLastIndex((clause, index) => index >= at && isRead(from, clause.to));
    const end = clauses[last]?.to ?? readUpTo(text.slice(from, to), from, isRead);
    if (end > from) known.push(text.slice(from, end));
    if (last < 0) unknown.push(text.slice(end, to).trim());
    at = last < 0 ? at + 1 : last + 1;
  }
  if (known.length === 0 || unknown.length === 0) return undefined;
  return { known: quoted(known), unknown: quoted(unknown) };
}

/** Where the longest beginning of a clause ends that is understood: "Mon-Fri 9-5 unless it snows". */
function readUpTo(
  clause: string,
  from: number,
  isRead: (from: number, to: number) => boolean,
): number {
  const ends = [...clause.matchAll(/(?<=\S)\s/gu)].map(({ index }) => from + index);
  return ends.slice(0, MOST_WORDS).findLast((end) => isRead(from, end)) ?? from;
}

function quoted(parts: readonly string[]): string {
  return parts
    .map((part) => `"${part.length > LONGEST_SHOWN ? `${part.slice(0, LONGEST_SHOWN)}…` : part}"`)
    .join(', ');
}
