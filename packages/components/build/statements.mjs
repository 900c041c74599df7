/** The statements of a file that Rollup wrote, to read and to replace. */
import { parseAst } from 'rollup/parseAst';

/** @typedef {ReturnType<typeof parseAst>['body'][number]} Statement */
/** @typedef {Extract<Statement, { type: 'ExportNamedDeclaration' }>} Export */
/** @typedef {Export['specifiers'][number]['exported']} Name */

/**
 * @param {string} code
 * @param {(statement: Statement) => string | undefined} replacement For each statement of the module; undefined keeps it.
 */
export function rewritten(code, replacement) {
  let [result, at] = ['', 0];
  for (const statement of parseAst(code).body) {
    const { start, end } = /** @type {{ start: number, end: number }} */ (
      /** @type {unknown} */ (statement)
    );
    const text = replacement(statement);
    if (text === undefined) continue;
    result += code.slice(at, start) + text;
    at = end;
  }
  return result + code.slice(at);
}

/** @param {Name} node */
export function nameOf(node) {
  return node.type === 'Identifier' ? node.name : JSON.stringify(node.value);
}

/**
 * What a statement takes from another file.
 *
 * @param {Statement} statement
 * @returns {string | undefined}
 */
export function sourceOf(statement) {
  if (!('source' in statement) || !statement.source) return undefined;
  return String(statement.source.value);
}
