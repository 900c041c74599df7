/** What an index file says it is. */
export const FORMAT = 'peerkit-directory-index';

/** Whether parsed JSON claims to be an index file, of any version. Small: a page asks this before it loads what reads one. */
export function isIndexFile(value: unknown): value is Readonly<Record<string, unknown>> {
  return (
    typeof value === 'object' && value !== null && 'format' in value && value.format === FORMAT
  );
}
