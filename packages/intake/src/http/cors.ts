const HEADERS = {
  'Access-Control-Allow-Methods': 'GET, POST',
  'Access-Control-Allow-Headers': 'Content-Type, Idempotency-Key, Altcha',
  'Access-Control-Max-Age': '600',
} as const;

/**
 * Checks the list of sites whose pages may send.
 * @throws RangeError for anything but exact origins such as `https://agency.example`.
 */
export function readOrigins(list: readonly string[]): ReadonlySet<string> {
  for (const origin of list) {
    if (!isOrigin(origin)) {
      throw new RangeError(
        `"${origin}" is not an origin. Write only the scheme and the host, for example https://agency.example`,
      );
    }
  }
  return new Set(list);
}

/** Headers for a response. An origin that is not on the list gets none, so the browser blocks it. */
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
