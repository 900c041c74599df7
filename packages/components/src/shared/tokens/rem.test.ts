import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const SOURCES = fileURLToPath(new URL('../../', import.meta.url));

/** A media query takes 1rem as the browser's own size of words, whatever the page says. */
const QUERY = /@media[^{]*/g;

describe('the styles of elements', () => {
  // Many themes set the root to 62.5%: what is measured in rem is a third smaller there.
  it('measure nothing by the size of words that the page has set on its root', () => {
    const found = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.styles.ts') && !file.includes('tokens'))
      .flatMap((file) => {
        const styles = readFileSync(`${SOURCES}${file}`, 'utf8').replace(QUERY, '');
        return [...styles.matchAll(/[^\n;{]*\drem\b[^\n;]*/g)].map(
          ([rule]) => `${file}: ${rule.trim()}`,
        );
      });
    expect(found).toEqual([]);
  });
});
