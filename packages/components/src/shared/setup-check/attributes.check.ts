import { list, type Finding } from './finding.ts';

/** Attributes that mean something on every element, or to the page's own scripts. */
const ANYWHERE =
  /^(id|class|style|lang|dir|slot|hidden|title|translate|part|exportparts|is|nonce|tabindex|role|inert|popover|draggable|spellcheck|autofocus|itemprop|itemscope|defer-hydration)$|^(data|aria|hx|ng|v|x|_ngcontent|_nghost)-|^on|[^\w-]/;

/** Attributes that the widget does not know, and which of its own was perhaps meant. */
export function attributeFindings(
  names: readonly string[],
  known: readonly string[],
): readonly Finding[] {
  return names
    .filter((name) => !known.includes(name) && !ANYWHERE.test(name))
    .map((name) => {
      const meant = known.find((other) => isLike(name, other));
      return meant === undefined
        ? { key: 'attribute-unknown', params: { name, known: list(known) } }
        : { key: 'attribute-misspelt', params: { name, meant } };
    });
}

/** What a framework writes for a value that it does not have. */
const NOTHING = /^(undefined|null|NaN|\[object Object\]|\{\{.*\}\})$/;

/** Attributes whose value is none. */
export const valueFindings = (host: Element, known: readonly string[]): readonly Finding[] =>
  known.flatMap((name): Finding[] => {
    const value = host.getAttribute(name) ?? '';
    const isNothing = NOTHING.test(value) || (name === 'label' && value === 'false');
    return isNothing ? [{ key: 'attribute-value', params: { name, value } }] : [];
  });

/** Whether two names differ in case, dashes, or one or two letters. */
export function isLike(name: string, other: string): boolean {
  const [a, b] = [plain(name), plain(other)];
  return a === b || (Math.min(a.length, b.length) > 3 && distance(a, b) <= 2);
}

const plain = (name: string): string => name.toLowerCase().replaceAll(/[-_]/g, '');

/** How many letters must be put in, taken out or changed to get from one word to the other. */
function distance(a: string, b: string): number {
  const [letters, others] = [a.split(''), b.split('')];
  let before = [0, ...others.map((_, at) => at + 1)];
  letters.forEach((letter, row) => {
    const next = [row + 1];
    others.forEach((other, column) => {
      const change = (before[column] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(change, (before[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1));
    });
    before = next;
  });
  return before.at(-1) ?? 0;
}
