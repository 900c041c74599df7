import { transform } from 'esbuild';

/**
 * Takes white space that no reader sees out of our `css` and `html` literals: phones pay for each byte.
 * Style sheets without `${}` go through esbuild's CSS minifier; markup keeps one space where a line
 * broke, because a space between words or inline elements is content.
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
        parts.push(
          code.slice(from, hit.index),
          `css\`${css.code.trim().replaceAll('\\', '\\\\')}\``,
        );
        from = hit.index + hit[0].length;
      }
      parts.push(code.slice(from));
      const out = /\b(html|svg)`/.test(code)
        ? parts.join('').replace(/\n\s+/g, '\n')
        : parts.join('');
      return { code: out, map: null };
    },
  };
}
