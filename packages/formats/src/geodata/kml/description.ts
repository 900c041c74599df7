import { plainText } from '../../core/plain-text.ts';
import { tellsPlace } from '../../privacy/place-heading.ts';
import { readPrivacyHeading } from '../../privacy/privacy-heading.ts';
import { isStatusHeading } from '../../privacy/publishing-status.ts';
import { isStaffHeading } from '../../privacy/staff-heading.ts';
import { matchHeading } from '../../tables/columns/synonyms.ts';

/** What a description holds beside text to read. */
export interface SplitDescription {
  readonly lines: string;
  /** Columns that were written into the text: `Phone: 519-555-0100`. */
  readonly more: readonly (readonly [heading: string, text: string])[];
}

/**
 * Map programs write every column into the description once more, as lines or as a table. What is a column is
 * read as one, so that a private or staff column does not come in by this door.
 */
export function splitDescription(
  description: string,
  columns: ReadonlySet<string>,
): SplitDescription {
  // Cells of a table stand beside each other.
  const joined = description
    .replace(/<\/t[dh]>\s{0,20}<t[dh][^>]{0,200}>/gi, ': ')
    .replace(/::\s/g, ': ');
  const lines: string[] = [];
  const more: [string, string][] = [];
  const found = plainText(joined)
    .split('\n')
    .map((line) => ({ line, parts: columnIn(line.trim()) }));
  // Where a column speaks of privacy, the others may be what it speaks of.
  const areColumns = found.some(({ parts }) => isGuarded(parts?.[1] ?? ''));
  for (const { line, parts } of found) {
    const [, heading = '', text = ''] = parts ?? [];
    if (heading === '') lines.push(line);
    else if (columns.has(heading)) continue;
    else if (areColumns || isColumn(heading)) more.push([heading, text]);
    else lines.push(line);
  }
  return { lines: lines.join('\n').trim(), more };
}

/** Its heading may hold a colon itself: `Not for publication: address: yes`. */
function columnIn(line: string): RegExpExecArray | null {
  const whole = /^([\p{L}][^\n]{0,79}?:[^:\n]{1,60}):\s{1,9}([^:\n]*)$/u.exec(line);
  return whole !== null && isGuarded(whole[1] ?? '') ? whole : COLUMN.exec(line);
}

const COLUMN = /^[-•*]?\s{0,9}([\p{L}][^:\n]{0,59}?)\s{0,9}:(?:\s{1,9}(\S.*))?$/u;

function isColumn(heading: string): boolean {
  return matchHeading(heading)?.exact === true || tellsPlace(heading);
}

function isGuarded(heading: string): boolean {
  return (
    readPrivacyHeading(heading) !== undefined || isStaffHeading(heading) || isStatusHeading(heading)
  );
}
