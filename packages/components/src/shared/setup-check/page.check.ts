import { isLike } from './attributes.check.ts';
import { list, type Finding } from './finding.ts';

export const TAGS = [
  'peer-naloxone-guide',
  'peer-outreach-form',
  'peer-quick-exit',
  'peer-resource-finder',
] as const;

/** What is wrong with the page, whatever is on it. */
export function pageFindings(page: Document, isFramed: boolean): readonly Finding[] {
  const found: Finding[] = [];
  if (!isSecureContext) found.push({ key: 'not-secure' });
  if (page.compatMode === 'BackCompat') found.push({ key: 'page-quirks' });
  // A page in a frame is as wide as the frame.
  if (!isFramed && !page.querySelector('meta[name=viewport i]')) {
    found.push({ key: 'page-viewport' });
  }
  return found;
}

/** Tags that nobody defined and that are nearly ours. */
export function tagFindings(page: Document): readonly Finding[] {
  const names = [...page.querySelectorAll(':not(:defined)')].map(({ localName }) => localName);
  return [...new Set(names)]
    .filter((name) => !(TAGS as readonly string[]).includes(name))
    .flatMap((tag): Finding[] => {
      const meant = TAGS.find((ours) => isLike(tag, ours));
      if (meant !== undefined) return [{ key: 'tag-misspelt', params: { tag, meant } }];
      return tag.startsWith('peer-')
        ? [{ key: 'tag-unknown', params: { tag, known: list(TAGS) } }]
        : [];
    });
}
