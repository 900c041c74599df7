const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** HTML that is safe to put into a page: made by {@link tag} alone, which escapes every text. */
export interface Html {
  readonly html: string;
}

/** A text, HTML, or nothing. */
export type Child = Html | string | undefined | readonly Child[];

/**
 * An element; with an empty name, its children alone. Texts and values are escaped. Attributes without a value, and
 * elements without anything in them, are left out.
 */
export function tag(
  name: string,
  attributes: Readonly<Record<string, string | undefined>>,
  ...children: readonly Child[]
): Html {
  const inside = htmlOf(children);
  if (name === '' || inside === '') return { html: inside };
  const written = Object.entries(attributes).map(([key, value]) =>
    value === undefined ? '' : ` ${key}="${escaped(value)}"`,
  );
  return { html: `<${name}${written.join('')}>${inside}</${name}>` };
}

/** Children with something between those that are there. */
export function joined(between: string, children: readonly Child[]): Html {
  const parts = children.map((child) => htmlOf([child])).filter((part) => part !== '');
  return { html: parts.join(escaped(between)) };
}

function htmlOf(children: readonly Child[]): string {
  return children
    .map((child) => {
      if (child === undefined) return '';
      if (typeof child === 'string') return escaped(child);
      return 'html' in child ? child.html : htmlOf(child);
    })
    .join('');
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}
