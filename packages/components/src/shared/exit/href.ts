/** Where people go when the page gives no usable address. */
export const FALLBACK_HREF = 'https://www.wikipedia.org/';

/** The address to go to. Anything but a web address, such as a script, is replaced by a plain page. */
export function safeHref(href: string, base: string): string {
  try {
    const url = new URL(href, base);
    return href !== '' && /^https?:/.test(url.protocol) ? url.href : FALLBACK_HREF;
  } catch {
    // Not an address. `URL.canParse` would say so, but phones from before 2023 do not have it.
    return FALLBACK_HREF;
  }
}
