import type { Finding } from './finding.ts';
import { TAGS } from './page.check.ts';

/** Elements that no fallback contains: they are there because a tag was not closed. The guide's steps are in a list. */
const SWALLOWED = [...TAGS, 'main', 'header', 'footer', 'nav', 'h1', 'h2:not(li h2)'].join();

/** The content between the tags, for people without JavaScript. */
export function contentFindings(host: Element): readonly Finding[] {
  const tag = host.localName;
  if (host.querySelector(SWALLOWED)) return [{ key: 'content-swallowed', params: { tag } }];
  // Nobody is in danger there, and steps that look real would be wrong.
  if (host.hasAttribute('practice')) return [];
  const isEmpty = host.textContent.trim() === '' && !host.querySelector('img');
  return isEmpty ? [{ key: 'content-missing', params: { tag } }] : [];
}
