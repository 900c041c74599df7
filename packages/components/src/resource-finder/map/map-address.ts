/** What the address in `map` leads to, and where a map may ask for what it shows. */
export interface MapAddress {
  /** One file with all tiles; tiles one by one, as shapes or as pictures; or a MapLibre style. */
  readonly kind: 'pmtiles' | 'vector' | 'raster' | 'style';
  readonly href: string;
  /** The origins that are asked: the page's own, and that of the address. */
  readonly origins: readonly string[];
}

/**
 * Reads the attribute `map`.
 * @param base Address of the page.
 * @returns Nothing for what is no web address.
 */
export function mapAddressOf(text: string, base: string): MapAddress | undefined {
  if (text.trim() === '' || !URL.canParse(text.trim(), base)) return undefined;
  const { href, pathname, protocol, origin } = new URL(text.trim(), base);
  if (protocol !== 'https:' && protocol !== 'http:') return undefined;
  const origins = [...new Set([new URL(base).origin, origin])];
  const isTiled = /%7Bz%7D|\{z\}/i.test(href);
  // A path has no braces: those of a tile are put back.
  const tiles = href.replaceAll(/%7B(\w+)%7D/gi, '{$1}');
  if (isTiled)
    return { kind: /\.(?:mvt|pbf)$/i.test(pathname) ? 'vector' : 'raster', href: tiles, origins };
  return { kind: /\.pmtiles$/i.test(pathname) ? 'pmtiles' : 'style', href, origins };
}

/**
 * Whether a map may ask for an address: a style can name any host, and whom it names would learn where people look.
 * @param text As MapLibre asks for it; a file of tiles has a prefix.
 */
export function isAllowed(text: string, { origins }: MapAddress): boolean {
  const plain = text.replace(/^pmtiles:\/\//, '');
  if (/^(?:data|blob):/.test(plain)) return true;
  return URL.canParse(plain) && origins.includes(new URL(plain).origin);
}
