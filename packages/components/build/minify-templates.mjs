import { Features, transform } from 'lightningcss';
import { minifyHTMLLiterals } from 'minify-literals';

/** Tags that `minify-literals` works on; the code that Rollup hands us has them as Lit names them. */
const LITERAL = /\b(?:css|html|svg)`/;

/**
 * Minifies the `html` and `css` literals of our own sources. Anything that the minifier cannot read
 * stops the build: otherwise it would leave the literal as it is and continue.
 *
 * @returns {import('rollup').Plugin}
 */
export function minifyTemplates() {
  return {
    name: 'minify-templates',
    async transform(code, id) {
      if (id.includes('node_modules') || !LITERAL.test(code)) return null;
      try {
        return await minifyHTMLLiterals(code, { fileName: id, html: HTML, css });
      } catch (cause) {
        return this.error(`The templates of ${id} were not minified: ${String(cause)}`);
      }
    },
  };
}

const HTML = {
  // One space stays where there was white space: between inline elements it is content, and at either
  // end of a template only the page it is put into knows.
  conservativeCollapse: true,
  // There may be a binding here, whose value is not known yet.
  removeEmptyAttributes: false,
  minifyCSS: false,
  minifyJS: false,
};

/** @param {string} text */
function css(text) {
  const { code, warnings } = transform({
    filename: 'literal.css',
    code: Buffer.from(text),
    minify: true,
    // `(width >= 40rem)` is unknown to browsers that read the rest.
    include: Features.MediaRangeSyntax,
  });
  if (warnings.length > 0) throw new Error(warnings.map(({ message }) => message).join('\n'));
  return code.toString();
}
