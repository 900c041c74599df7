import { readFileSync } from 'node:fs';

const messages = new URL('../../guidance/src/locales/en.ts', import.meta.url);

/**
 * Gives the messages of the overdose steps ids of two letters in the CDN files: each stands in the
 * protocol and once in every language. Only ids with a dot, which cannot be anything else.
 *
 * @returns {import('rollup').Plugin}
 */
export function shortKeys() {
  const keys = [...readFileSync(messages, 'utf8').matchAll(/^ {2}'([\w-]+\.[\w-]+)':/gm)];
  const short = new Map(keys.map(([, key], index) => [`'${key}'`, `'${shortId(index)}'`]));
  return {
    name: 'short-keys',
    transform: (code, id) =>
      /\/(guidance\/src|naloxone-guide)\//.test(id)
        ? { code: code.replace(/'[\w-]+\.[\w-]+'/g, (key) => short.get(key) ?? key), map: null }
        : null,
  };
}

/** Capitals: no other message has them. */
function shortId(index) {
  return String.fromCharCode(65 + Math.floor(index / 26), 65 + (index % 26));
}
