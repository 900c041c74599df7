/**
 * Whether two plain values say the same, whatever the order of their properties. A property that is
 * absent equals one that is undefined; lists are equal item by item.
 */
export function isEqual(a: unknown, b: unknown): boolean {
  if (Object.is(a, b) || a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) || Array.isArray(b)) {
    return (
      Array.isArray(a) &&
      Array.isArray(b) &&
      a.length === b.length &&
      a.every((item, at) => isEqual(item, b[at]))
    );
  }
  const [one, other] = [a as Plain, b as Plain];
  return (
    Object.keys(one).every((key) => isEqual(one[key], other[key])) &&
    Object.keys(other).every((key) => one[key] !== undefined || other[key] === undefined)
  );
}

type Plain = Readonly<Record<string, unknown>>;
