import {
  linkScheme,
  phoneFormat,
  postcodeSpacing,
  trimmed,
  type Repair,
  type RepairCode,
} from '../spreadsheet/rows/repairs.ts';

/** How fields of HSDS are repaired, by their name. */
const FIXES: Readonly<Record<string, readonly [RepairCode, (text: string) => string]>> = {
  number: ['phone-format', phoneFormat],
  url: ['link-scheme', linkScheme],
  website: ['link-scheme', linkScheme],
  uri: ['link-scheme', linkScheme],
  postal_code: ['postcode-spacing', postcodeSpacing],
  postalCode: ['postcode-spacing', postcodeSpacing],
};

/** Longer texts are left to the importer, which leaves most of them out. */
const LONGEST = 20_000;
/** Deeper than any record; what is below stays as it is. */
const DEEPEST = 40;

/** A text of HSDS with its safe repairs made; `report` is called for each. */
export function repairField(
  field: string,
  text: string,
  report: (repair: Omit<Repair, 'record'>) => void,
): string {
  if (text.length > LONGEST) return text;
  const special = Object.hasOwn(FIXES, field) ? FIXES[field] : undefined;
  return [['trim', trimmed] as const, ...(special === undefined ? [] : [special])].reduce(
    (before, [code, change]) => {
      const after = before === '' ? before : change(before);
      if (after !== before) report({ field, code, before, after });
      return after;
    },
    text,
  );
}

/** Parsed JSON with its safe repairs made, and what they were. The value itself stays as it is. */
export function repairJson(value: unknown): {
  readonly value: unknown;
  readonly repairs: readonly Repair[];
} {
  const repairs: Repair[] = [];
  const walk = (part: unknown, field: string, record: string, depth: number): unknown => {
    if (typeof part === 'string') {
      return repairField(field, part, (repair) => repairs.push({ record, ...repair }));
    }
    if (typeof part !== 'object' || part === null || depth > DEEPEST) return part;
    if (Array.isArray(part)) {
      return part.map((item, at) =>
        walk(
          item,
          field,
          record === '' || record.endsWith(']') ? `${field}[${at}]` : record,
          depth + 1,
        ),
      );
    }
    const { id } = part as { readonly id?: unknown };
    const name = typeof id === 'string' && id !== '' ? id : record;
    return Object.fromEntries(
      Object.entries(part).map(([key, inner]) => [key, walk(inner, key, name, depth + 1)]),
    );
  };
  return { value: walk(value, '', '', 0), repairs };
}
