/** Longer texts hardly ever come again. */
const LONGEST = 200;
/** How many texts are kept before it is looked at whether that was worth it. */
const MOST = 4000;

/**
 * The same function of a text, which keeps what it gave for each text in mind: in most columns of a list few
 * texts stand in many rows. Where nearly every text is new it stops keeping them. What it gives is shared, so
 * nobody may change it.
 */
export function remembered<T extends object | string>(
  read: (text: string) => T,
): (text: string) => T {
  const known = new Map<string, T>();
  let found = 0;
  let isWorthwhile = true;
  return (text) => {
    if (!isWorthwhile || text.length > LONGEST) return read(text);
    const before = known.get(text);
    if (before !== undefined) {
      found += 1;
      return before;
    }
    if (known.size >= MOST) {
      isWorthwhile = found >= MOST / 4;
      found = 0;
      known.clear();
    }
    const now = read(text);
    known.set(text, now);
    return now;
  };
}
