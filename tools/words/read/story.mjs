/** The texts that are written in a story itself: its HTML, names and labels. */
import ts from 'typescript';
import { htmlPieces } from './html.mjs';

/** @typedef {import('../types.ts').Piece} Piece */

/** Two words at least, so that codes, tags and attribute values of a single word are left out. */
const SENTENCE = /\p{L}\S*\s+\S*\p{L}/u;

/** @param {ts.Node} node */
function isImport(node) {
  return ts.isImportDeclaration(node.parent) || ts.isExportDeclaration(node.parent);
}

/**
 * @param {string} file
 * @param {string} source
 * @returns {Piece[]}
 */
export function storyPieces(file, source) {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  /** @type {Piece[]} */
  const pieces = [];
  /** @param {ts.Node} node */
  const lineAt = (node) => tree.getLineAndCharacterOfPosition(node.getStart()).line + 1;

  /** @param {ts.Node} node */
  const visit = (node) => {
    if (ts.isTaggedTemplateExpression(node) && ['html', 'svg'].includes(node.tag.getText())) {
      const { template } = node;
      const text = ts.isNoSubstitutionTemplateLiteral(template)
        ? template.text
        : [
            template.head.text,
            ...template.templateSpans.map((span) => `x${span.literal.text}`),
          ].join('');
      pieces.push(...htmlPieces(file, text, { kind: 'story', language: 'en', line: lineAt(node) }));
      if (!ts.isNoSubstitutionTemplateLiteral(template)) {
        for (const span of template.templateSpans) visit(span.expression);
      }
      return;
    }
    if (ts.isStringLiteralLike(node) && SENTENCE.test(node.text) && !isImport(node)) {
      pieces.push({
        file,
        key: `line ${lineAt(node)}`,
        language: 'en',
        kind: 'story',
        text: node.text,
      });
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return pieces;
}
