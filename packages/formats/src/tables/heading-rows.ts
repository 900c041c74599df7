import { readPrivacyHeading } from '../privacy/privacy-heading.ts';
import { isStaffHeading } from '../privacy/staff-heading.ts';
import { matchHeading } from './columns/synonyms.ts';

type Row = readonly string[];

/** Words that stand below a day or another group, and say nothing alone. */
const ENDS =
  /^(?:open|opens|close|closes|from|to|until|till|start|end|am|pm|morning|afternoon|evening|de|à|von|bis|van|tot|od|do|nuo|iki|matin|apr[eè]s-midi|soir|ouverture|fermeture|ανοιγμα|κλεισιμο|απο|εως)$/i;
/** Whether a heading says something only with its group: `Monday: Open`. */
export function saysLittle(single: string): boolean {
  return (
    ENDS.test(single) ||
    /^(?:name|notes?|type|number|other|comments?|details?|yes|no)$/i.test(single)
  );
}

/** Words above several columns. */
const GROUPS =
  /^(?:general|basic|details?|main|public|internal|location|place|contacts?(?: details| information| info)?|service|organi[sz]ation|agency|coordonn[ée]es|lieu|kontakt|contacto|contato|επικοινωνια|kontaktai|kapcsolat|lokalizacja|opening|other|misc|days?)$/i;

/**
 * The headings of a sheet that has two rows of them: groups above single columns (`Monday` above `Open` and
 * `Close`), or one language above another. Undefined when one of the rows is something else: a record must
 * never be taken for a heading.
 * @param mergedTo The last column of the merged cells that begin in a column.
 */
export function joinedHeadings(
  upper: Row,
  lower: Row,
  mergedTo: (column: number) => number | undefined,
): readonly string[] | undefined {
  const above = upper.filter(isFilled);
  const below = lower.filter(isFilled);
  if (below.length < 2 || above.length < 1) return undefined;
  if (![...above, ...below].every(isShort)) return undefined;
  if (below.filter(isHeading).length < below.length * MOST) return undefined;
  const groups = above.filter((cell) => isHeading(cell) || GROUPS.test(cell.trim())).length;
  const spans = upper.some((cell, column) => isFilled(cell) && mergedTo(column) !== undefined);
  // One cell alone in front is the title of the sheet.
  if (above.length === 1 && (isFilled(upper[0] ?? '') || groups === 0)) return undefined;
  if (!spans && groups < above.length * MOST) return undefined;
  let group = '';
  let end: number | undefined;
  const headings = Array.from({ length: Math.max(upper.length, lower.length) }, (_, column) => {
    const own = (upper[column] ?? '').trim();
    const single = (lower[column] ?? '').trim();
    if (own !== '') {
      group = single === '' ? '' : own;
      end = mergedTo(column);
    }
    // Where cells are merged, everybody sees where their group ends. Elsewhere it ends before a word on privacy.
    const isInGroup = end !== undefined ? column <= end : own !== '' || !standsAlone(single, group);
    if (!isInGroup) group = '';
    if (single === '' || group === '' || group === single) return single === '' ? own : single;
    return `${group}${JOINT}${single}`;
  });
  return headings.some((heading) => heading.includes(JOINT)) ? headings : undefined;
}

/** Whether a heading speaks of privacy by itself: `Confidential`. Below `Notes` it says whose notes they are. */
function standsAlone(single: string, group: string): boolean {
  if (readPrivacyHeading(single) === undefined) return false;
  return readPrivacyHeading(`${group}${JOINT}${single}`)?.about !== 'notes';
}

/** Between a group and the column below it; see `matchHeading`. */
const JOINT = ': ';

/** The share of the cells that must be known as headings. */
const MOST = 0.6;

function isFilled(cell: string): boolean {
  return cell.trim() !== '';
}

function isShort(cell: string): boolean {
  return cell.length <= 40 && !/\d{2}|@|:\/\//.test(cell);
}

function isHeading(cell: string): boolean {
  const text = cell.trim();
  return ENDS.test(text) || matchHeading(text)?.exact === true || isStaffHeading(text);
}

/** How many cells of a row are headings that are known. */
export function knownHeadings(row: Row): number {
  return row.filter((cell) => isFilled(cell) && isShort(cell) && isHeading(cell)).length;
}
