import { transform } from 'esbuild';

/**
 * Takes white space that no reader sees out of our `css` and `html` literals: phones pay for each byte.
 * Style sheets without `${}` go through esbuild's CSS minifier and need no `css` tag any more; markup
 * keeps one space where a line broke, because a space between words or inline elements is content,
 * but not beside elements that stand on a line of their own.
 *
 * @returns {import('rollup').Plugin}
 */
export function squeezeTemplates() {
  return {
    name: 'squeeze-templates',
    async transform(code, id) {
      if (id.includes('node_modules') || !id.endsWith('.ts')) return null;
      const parts = [];
      let from = 0;
      for (const hit of code.matchAll(/\bcss`([^`$\\]*)`/g)) {
        const css = await transform(hit[1], { loader: 'css', minify: true });
        parts.push(code.slice(from, hit.index), `unsafeCSS(${JSON.stringify(tight(css.code))})`);
        from = hit.index + hit[0].length;
      }
      parts.push(code.slice(from));
      if (from > 0) parts.unshift("import { unsafeCSS } from 'lit';");
      const out = parts.join('');
      return { code: /\b(html|svg)`/.test(out) ? squeezeMarkup(out) : out, map: null };
    },
  };
}

/** The minifier keeps the white space in values of custom properties. */
function tight(css) {
  return css
    .trim()
    .replace(/(--[\w-]+:) /g, '$1')
    .replace(/, (?=[^"']*[;}])/g, ',');
}

/** Elements that stand on a line of their own: white space beside them is never seen. */
const BLOCK =
  '(?:p|div|ul|ol|li|h\\d|dl|dt|dd|fieldset|legend|details|summary|section|nav|header|footer|form)';

function squeezeMarkup(code) {
  return code
    .replace(/\n\s+/g, '\n')
    .replace(new RegExp(`\\n(?=</?${BLOCK}[\\s>])`, 'g'), '')
    .replace(new RegExp(`(</?${BLOCK}(?: [\\w-]+=(?:"[^"$]*"|\\$\\{\\w+\\}))*>)\\n`, 'g'), '$1')
    .replace(/(<[a-z][^<>`$]*)\n(?=>)/g, '$1');
}
