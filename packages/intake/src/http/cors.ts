const HEADERS = {
  'Access-Control-Allow-Methods': 'GET, POST',
  'Access-Control-Allow-Headers': 'Content-Type, Idempotency-Key',
  'Access-Control-Max-Age': '600',
} as const;

/**
 * Checks a list of sites that may send from their own pages.
 * @throws RangeError for anything but exact origins such as `https://agency.example`.
 */
export function readOrigins(list: readonly string[]): ReadonlySet<string> {
  for (const one of list) {
    if (!isOrigin(one)) {
      throw new RangeError(
        `"${one}" is not an origin. Write scheme and host only, for example https://agency.example`,
      );
    }
  }
  return new Set(list);
}

/** Headers for one request. An origin that is not on the list gets none: the browser then refuses. */
export function corsHeaders(
  origins: ReadonlySet<string>,
  origin: string | null,
  preflight: boolean,
): Readonly<Record<string, string>> {
  if (origin === null || !origins.has(origin)) return { Vary: 'Origin' };
  return {
    Vary: 'Origin',
    'Access-Control-Allow-Origin': origin,
    'Access-Control-Expose-Headers': 'Retry-After',
    ...(preflight && HEADERS),
  };
}

function isOrigin(text: string): boolean {
  if (!/^https?:\/\/[^*]+$/.test(text)) return false;
  try {
    return new URL(text).origin === text;
  } catch {
    return false; // Not a URL, so not an origin.
  }
}
