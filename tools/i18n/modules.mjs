/** Writes the module of a language as a person would write it. */
import { format, resolveConfig } from 'prettier';
import { formsOf } from './messages.mjs';

/** @typedef {import('./types.ts').Catalog} Catalog */
/** @typedef {import('./types.ts').Table} Table */

/** @param {string} text */
const quoted = (text) => JSON.stringify(text);

/**
 * The module of a language: its messages in the order of the English ones, without any that English lacks.
 *
 * @param {Catalog} catalog
 * @param {string} language
 * @param {Table} own
 * @param {string} path Where it will be written; its formatting depends on that.
 */
export async function moduleOf(catalog, language, own, path) {
  const { before, after } = catalog.frame(language);
  const lines = Object.keys(catalog.messages).flatMap((key) => {
    const message = own[key];
    if (message === undefined) return [];
    const forms = formsOf(message).map(([form, text]) => `${form}: ${quoted(text)}`);
    const value = typeof message === 'string' ? quoted(message) : `{ ${forms.join(', ')} }`;
    return [`${quoted(key)}: ${value},`];
  });
  const options = await resolveConfig(path);
  return format(`${before}${lines.join('\n')}\n${after}`, { ...options, filepath: path });
}
