/** Fields that are not read by people. */
const AS_THEY_ARE =
  /^(?:id|\w+Ids?|number|extension|kind|status|provenance|schedules|opensAt|closesAt|from|to|until|timeZone)$/;

/** What is left of a name that tells nothing but what must go: records have a name always. */
export const NAMELESS = '…';

/** Deeper than any of our records. */
const DEEPEST = 8;

/**
 * A record with all its texts cleaned, also those of the records in it. Gives back the same value when nothing
 * changes. A record in a list goes with its last text. Ids, phone numbers and dates stay as they are.
 *
 * @param clean A text of a field without what must go; undefined when nothing is left.
 */
export function withCleanTexts<T>(
  record: T,
  clean: (text: string, field: string) => string | undefined,
): T {
  const walk = (value: unknown, field: string, depth: number): unknown => {
    if (typeof value === 'string') return clean(value, field);
    if (typeof value !== 'object' || value === null || depth > DEEPEST) return value;
    if (Array.isArray(value)) {
      const list: readonly unknown[] = value as unknown[];
      const items = list
        .map((item) => walk(item, field, depth + 1))
        // A record that was nothing but its name, such as an area or a document.
        .filter((item, at) => item !== undefined && !(isNameless(item) && !isNameless(list[at])));
      return items.length === list.length && items.every((item, at) => item === list[at])
        ? value
        : items;
    }
    let changed = false;
    const to: Record<string, unknown> = {};
    for (const [name, part] of Object.entries(value as Record<string, unknown>)) {
      const left = AS_THEY_ARE.test(name) ? part : walk(part, name, depth + 1);
      changed ||= left !== part;
      if (left !== undefined) to[name] = left;
    }
    return changed ? to : value;
  };
  return walk(record, '', 0) as T;
}

function isNameless(item: unknown): boolean {
  if (typeof item !== 'object' || item === null) return false;
  const { name, title, text, website, number } = item as Readonly<Record<string, unknown>>;
  if (number !== undefined) return false;
  if (name === NAMELESS || title === NAMELESS) return true;
  return [name, title, text, website].every((field) => field === undefined);
}
