import type { Finding } from './finding.ts';

/**
 * Whether a finder can have the map that its page names, and who learns where people look at it.
 *
 * @param map What the attribute says.
 * @param isDrawn The page has what draws it.
 * @param base Address of the page.
 */
export function tilesFindings(map: string, isDrawn: boolean, base: string): readonly Finding[] {
  if (map === '') return [];
  const address = URL.canParse(map, base) ? new URL(map, base) : undefined;
  if (!/^https?:$/.test(address?.protocol ?? '')) {
    return [{ key: 'tiles-bad', params: { address: map } }];
  }
  const { origin = '' } = address ?? {};
  const isOwn = origin === new URL(base).origin;
  return [
    ...(isDrawn ? [] : [{ key: 'tiles-undrawn' } as const]),
    ...(isOwn ? [] : [{ key: 'tiles-elsewhere', params: { origin } } as const]),
  ];
}
