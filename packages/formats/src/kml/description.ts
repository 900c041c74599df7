import { plainText } from '../core/plain-text.ts';
import { readPrivacyHeading } from '../privacy/privacy-heading.ts';
import { isStaffHeading } from '../privacy/staff-heading.ts';
import { matchHeading } from '../spreadsheet/map/synonyms.ts';

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
  for (const line of plainText(joined).split('\n')) {
    const [, heading = '', text = ''] = COLUMN.exec(line.trim()) ?? [];
    if (heading === '') lines.push(line);
    else if (columns.has(heading)) continue;
    else if (isColumn(heading)) more.push([heading, text]);
    else lines.push(line);
  }
  return { lines: lines.join('\n').trim(), more };
}

const COLUMN = /^[-•*]?\s{0,9}([\p{L}][^:\n]{0,59}?)\s{0,9}:(?:\s{1,9}(\S.*))?$/u;

function isColumn(heading: string): boolean {
  return (
    matchHeading(heading)?.exact === true ||
    readPrivacyHeading(heading) !== undefined ||
    isStaffHeading(heading)
  );
}
