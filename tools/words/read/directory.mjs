/** The prose of a directory file: what it says about a service, not what the service is called. */

const PROSE =
  /(?:^|_|[a-z])(?:description|summary)$|^(?:application_process|howToApply|wait_time|transportation|accessibility|cost|fees)$/i;

/**
 * @param {string} file
 * @param {string} source
 * @returns {import('../types.ts').Piece[]}
 */
export function directoryPieces(file, source) {
  /** @type {import('../types.ts').Piece[]} */
  const pieces = [];
  /**
   * @param {unknown} value
   * @param {string} record
   * @param {string} language
   */
  const walk = (value, record, language) => {
    if (typeof value !== 'object' || value === null) return;
    const own = /** @type {Record<string, unknown>} */ (value);
    const name = [own['name'], own['id']].find((value) => typeof value === 'string');
    const here = typeof name === 'string' ? name : record;
    for (const [key, inner] of Object.entries(own)) {
      if (typeof inner === 'object') walk(inner, here, language);
      else if (typeof inner === 'string' && PROSE.test(key) && /\p{L}/u.test(inner)) {
        pieces.push({ file, key: `${here}, ${key}`, language, kind: 'directory', text: inner });
      }
    }
  };
  const whole = JSON.parse(source);
  walk(whole, file, typeof whole?.language === 'string' ? whole.language : 'en');
  return pieces;
}
