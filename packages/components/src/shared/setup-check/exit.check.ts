import { safeHref } from '../exit/href.ts';
import type { Finding } from './finding.ts';

/** @param href What the page gives as the way out; empty when it gives none. */
export function exitFindings(name: string, href: string, base: string): readonly Finding[] {
  const isUsed = href === '' || addressOf(href, base) === safeHref(href, base);
  return isUsed ? [] : [{ key: 'exit-stays', params: { name, href } }];
}

function addressOf(href: string, base: string): string | undefined {
  try {
    return new URL(href, base).href;
  } catch {
    // Not an address.
    return undefined;
  }
}

/** Whether leaving takes away the whole page where it is in a frame, and not the frame alone. */
export function frameFindings(view: Window): readonly Finding[] {
  const { top, parent, frameElement: frame } = view;
  if (view === top || parent === view) return [];
  // A page of another site around it, or a sandbox that makes this one another site.
  if (!frame) return [{ key: 'exit-framed' }];
  const sandbox = frame.getAttribute('sandbox');
  if (sandbox !== null && !/\ballow-top-navigation(-by-user-activation)?(\s|$)/.test(sandbox)) {
    return [{ key: 'exit-sandbox' }];
  }
  return frameFindings(parent);
}
