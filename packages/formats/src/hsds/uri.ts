/** Characters that are not allowed in a URI (RFC 3986): they are percent-encoded. */
const NOT_IN_URI = /[^\w\-.~:/?#[\]@!$&'()*+,;=%]/gu;

/** As strict as the `uri` format of JSON Schema: a scheme, a host of allowed characters, a port of digits. */
const WEB_URI =
  /^https?:\/\/(?:[\w\-.~!$&'()*+,;=]|%[0-9a-f]{2})+(?::\d*)?(?:[/?#](?:[\w\-.~:/?@!$&'()*+,;=#]|%[0-9a-f]{2})*)?$/i;
const ANY_URI =
  /^[a-z][a-z0-9+.-]*:(?!\/\/)(?:[\w\-.~:/?@!$&'()*+,;=]|%[0-9a-f]{2})+(?:#(?:[\w\-.~:/?@!$&'()*+,;=]|%[0-9a-f]{2})*)?$/i;

/** Nearly all links: nothing in them needs another look. */
const PLAIN = /^https?:\/\/[\w.-]+(?:\/[\w./~-]*)?$/;

/** A link as a URI that every program accepts; undefined when it cannot be made one. */
export function uriOf(link: string): string | undefined {
  if (PLAIN.test(link)) return link;
  let fragments = 0;
  const written = link
    .trim()
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(NOT_IN_URI, encodeURIComponent)
    .replace(/%(?![0-9a-f]{2})/gi, '%25')
    // A second # is part of the fragment.
    .replace(/#/g, (mark) => (fragments++ === 0 ? mark : '%23'))
    .replace(/[[\]]/g, encodeURIComponent);
  return WEB_URI.test(written) || ANY_URI.test(written) ? written : undefined;
}

const LOCAL = /^[\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*$/;
const DOMAIN = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i;

/** Whether other programs accept it as an e-mail address (the `email` format of JSON Schema). */
export function isEmail(text: string): boolean {
  const at = text.lastIndexOf('@');
  return at > 0 && LOCAL.test(text.slice(0, at)) && DOMAIN.test(text.slice(at + 1));
}
