/** The texts of a Storybook guide. Code, imports, tags and words quoted as code are not read. */
import { blank } from './html.mjs';

/**
 * @param {string} file
 * @param {string} source
 * @returns {import('../types.ts').Piece[]}
 */
export function mdxPieces(file, source) {
  const visible = source
    .replace(/^---\n[\s\S]*?\n---/, blank)
    .replace(/^(`{3,}|~{3,})[^\n]*\n[\s\S]*?\n\1[ \t]*$/gm, blank)
    .replace(/^(?:import|export)\s[\s\S]*?(?=\n\s*\n|$(?![\s\S]))/gm, blank)
    .replace(/\{\/\*[\s\S]*?\*\/\}/g, blank)
    .replace(/<(style|script|pre|code)\b[\s\S]*?<\/\1>/g, blank)
    .replace(/`[^`\n]+`/g, (code) => `x${blank(code).slice(1)}`)
    .replace(/~~[^~\n]+~~/g, blank)
    .replace(/<\/?[A-Za-z][^<>]*>|<\/?>|\{[^{}]*\}/g, blank)
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1');
  /** @type {import('../types.ts').Piece[]} */
  const pieces = [];
  let text = '';
  let start = 0;
  const close = () => {
    const clean = text
      .replace(/[*_]{1,3}(?=\S)|(?<=\S)[*_]{1,3}/g, '')
      .replace(/\s+/g, ' ')
      .trim();
    if (/\p{L}/u.test(clean)) {
      pieces.push({ file, key: `line ${start}`, language: 'en', kind: 'guide', text: clean });
    }
    text = '';
  };
  visible.split('\n').forEach((line, at) => {
    const cells = /^\s*\|.*\|\s*$/.test(line) ? line.split('|') : null;
    const heads = /^\s*(?:#{1,6}\s|[-*+]\s|\d+[.)]\s|>\s)/.exec(line);
    if (line.trim() === '' || cells || heads) close();
    for (const part of cells ?? [heads ? line.slice(heads[0].length) : line]) {
      if (text === '') start = at + 1;
      text += `${part} `;
      if (cells) close();
    }
    if (heads?.[0].includes('#') || line.trim() === '') close();
  });
  close();
  return pieces;
}
