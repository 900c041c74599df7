/**
 * What tree shaking is to code, for the style sheets of one element: shared styles hold more than any
 * one element needs, and phones pay for each byte. Works on the `unsafeCSS("…")` literals that
 * `squeezeTemplates` leaves.
 *
 * @param {readonly { code: string }[]} files All files of one element; changed in place.
 */
export function shakeStyles(files) {
  const script = files.map(({ code }) => code.replace(SHEET, '')).join('\n');
  const used = {
    classes: new Set(script.match(/[\w-]+/g)),
    // The last two are steps of an animation.
    tags: new Set([...(script.match(/(?<=<)[a-z]\w*/g) ?? []), 'from', 'to']),
  };
  change(files, (css) => withoutUnusedRules(css, used));
  inlineConstants(files);
  while (dropUnusedTokens(files));
  change(files, withoutEmptyRules);
  shortenNames(files);
}

const SHEET = /(?<=unsafeCSS[\w$]*\(\s*)(?:"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')/g;
const DECLARATION = /(?<=[{;])(--_[\w-]+):([^;{}]+)(?:;|(?=\}))/g;

function change(files, edit) {
  for (const file of files) {
    file.code = file.code.replace(SHEET, (literal) => {
      const css = literal.startsWith("'") ? literal.slice(1, -1) : JSON.parse(literal);
      return JSON.stringify(edit(css));
    });
  }
}

function sheets(files) {
  return files.flatMap(({ code }) => code.match(SHEET) ?? []).join('\n');
}

/** Drops each selector with a class or tag that stands nowhere in the code, and rules that have none left. */
function withoutUnusedRules(css, { classes, tags }) {
  return css.replace(/([^{};]+)(\{[^{}]*\})/g, (rule, selectors, block) => {
    const isUsed = (selector) => {
      // What is only excluded need not be used.
      const plain = selector.replace(/:not\([^)]*\)|\[[^\]]*\]/g, '');
      return (
        (plain.match(/(?<=\.)[a-z][\w-]*/gi) ?? []).every((name) => classes.has(name)) &&
        (plain.match(/(?<![\w.:#(-])[a-z][\w-]*/g) ?? []).every((name) => tags.has(name))
      );
    };
    if (selectors.includes('(') || selectors.startsWith('@')) return isUsed(selectors) ? rule : '';
    const left = selectors.split(',').filter(isUsed);
    return left.length > 0 ? left.join() + block : '';
  });
}

/** Writes a private property's value where it is read, when it has only one and reads no other. */
function inlineConstants(files) {
  const values = new Map();
  for (const [, name, value] of sheets(files).matchAll(DECLARATION)) {
    values.set(name, values.has(name) || value.includes('var(') ? undefined : value);
  }
  change(files, (css) =>
    css.replace(/var\((--_[\w-]+)(?:,[^()]*)?\)/g, (read, name) => values.get(name) ?? read),
  );
}

/** Drops declarations of private properties that nothing reads. True when there were some. */
function dropUnusedTokens(files) {
  const read = new Set(sheets(files).match(/(?<=var\()--_[\w-]+/g));
  let dropped = false;
  change(files, (css) =>
    css.replace(DECLARATION, (declaration, name) => {
      if (read.has(name)) return declaration;
      dropped = true;
      return '';
    }),
  );
  return dropped;
}

function withoutEmptyRules(css) {
  let left = css;
  for (;;) {
    const fewer = left.replace(/;(?=\})/g, '').replace(/[^{};]+\{\}/g, '');
    if (fewer === left) return left;
    left = fewer;
  }
}

/** Private custom properties are ours alone, inside a shadow root: a letter or two name them as well. */
function shortenNames(files) {
  const names = [...new Set(sheets(files).match(/--_[\w-]+/g))];
  const short = new Map(names.map((name, index) => [name, `--_${index.toString(36)}`]));
  change(files, (css) => css.replace(/--_[\w-]+/g, (name) => short.get(name) ?? name));
}
