/** Where people go when the page gives no usable address. */
export const FALLBACK_HREF = 'https://www.wikipedia.org/';

/**
 * The address to go to. Anything but a web address of another site is replaced by a plain page: a script, and
 * what stays on this site, such as `www.wikipedia.org` without its `https://`.
 *
 * @param base The base address of the page. Not read here: a form named `baseURI` hides that of its document.
 * @param site The origin of the page, which its base address may differ from.
 */
export function safeHref(href: string, base: string, site = location.origin): string {
  try {
    const { protocol, origin, href: to } = new URL(href, base);
    const isElsewhere = ![new URL(base).origin, site].includes(origin);
    return /^https?:/.test(protocol) && isElsewhere ? to : FALLBACK_HREF;
  } catch {
    // Not an address. `URL.canParse` would say so, but phones from before 2023 do not have it.
    return FALLBACK_HREF;
  }
}
