/** Writes a language's module the way a person would. */
import { format, resolveConfig } from 'prettier';
import { formsOf } from './messages.mjs';

/** @typedef {import('./types.ts').Catalog} Catalog */
/** @typedef {import('./types.ts').Table} Table */

/** @param {string} text */
const quoted = (text) => JSON.stringify(text);

/**
 * The module of a language: the messages in the order of English, nothing that English lacks.
 *
 * @param {Catalog} catalog
 * @param {string} language
 * @param {Table} own
 * @param {string} path Where it will stand: the way it is formatted depends on that.
 */
export async function moduleOf(catalog, language, own, path) {
  const { before, after } = catalog.frame(language);
  const lines = Object.keys(catalog.messages).flatMap((key) => {
    const message = own[key];
    if (message === undefined) return [];
    const forms = formsOf(message).map(([form, text]) => `${form}: ${quoted(text)}`);
    const said = typeof message === 'string' ? quoted(message) : `{ ${forms.join(', ')} }`;
    return [`${quoted(key)}: ${said},`];
  });
  const options = await resolveConfig(path);
  return format(`${before}${lines.join('\n')}\n${after}`, { ...options, filepath: path });
}
