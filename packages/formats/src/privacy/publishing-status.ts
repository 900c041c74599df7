import { plainWords, WordList } from './plain-words.ts';
import { readPrivacyAnswer } from './privacy-heading.ts';
import { INACTIVE, RESTING, STATUS_HEADINGS, UNPUBLISHED } from './publishing-words.ts';

/** What a status means for whoever reads the list. `unpublished`: the row is in no output. */
export type PublishingStatus = 'unpublished' | 'inactive' | 'temporarily-closed';

const unpublished = /* @__PURE__ */ new WordList(UNPUBLISHED);
const inactive = /* @__PURE__ */ new WordList(INACTIVE);
const headings = /* @__PURE__ */ new WordList(STATUS_HEADINGS);

/** A status of more words is a sentence: only an order not to publish is looked for in it. */
const MOST_WORDS = 5;

/** What the words of a status say against showing the row as active; undefined when nothing does. */
export function readPublishingStatus(cell: string): PublishingStatus | undefined {
  if (cell.length > LONGEST_KNOWN) return statusOf(cell);
  let status = known.get(cell);
  if (status === undefined) {
    status = statusOf(cell) ?? null;
    // A list has few of them, and each in thousands of rows.
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(cell, status);
  }
  return status ?? undefined;
}

const known = new Map<string, PublishingStatus | null>();
const MOST_KNOWN = 1000;
const LONGEST_KNOWN = 60;

function statusOf(cell: string): PublishingStatus | undefined {
  const words = plainWords(cell);
  if (words.length === 0) return undefined;
  const text = ` ${words.join(' ')} `;
  if (/ (?:do not|dont|not|never|not yet) (?:be )?(?:publi|show|display|share|list)/.test(text)) {
    return 'unpublished';
  }
  if (readPrivacyAnswer(cell) === 'secret') return 'unpublished';
  if (RESTING.some((phrase) => text.includes(` ${phrase} `))) return 'temporarily-closed';
  if (words.length > MOST_WORDS) return undefined;
  if (words.some((word) => unpublished.has(word))) return 'unpublished';
  if (/ (?:not|no longer|no) (?:currently )?(?:active|open|operating|running) /.test(text))
    return 'inactive';
  return words.some((word) => inactive.has(word)) ? 'inactive' : undefined;
}

/** Whether a heading can be that of a status: `post_status`, `AgencyStatus`. */
export function isStatusHeading(heading: string): boolean {
  return plainWords(heading).some((word) => headings.has(word));
}
