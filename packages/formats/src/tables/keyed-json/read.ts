import { isRaw, own, type Raw } from '../../core/fields.ts';

/**
 * Databases such as Firebase export records as an object with their ids as names:
 * `{"kits": {"name": …}, "van": {"name": …}}`, alone or one below the name of each list.
 */

/** JSON with lists in the place of such objects, each record with its name as `id`. */
export function withoutKeys(value: unknown): unknown {
  if (!isRaw(value)) return value;
  if (isKeyed(value)) return listOf(value);
  const entries = Object.entries(value);
  if (!entries.some(([, inner]) => isRaw(inner) && isKeyed(inner))) return value;
  return Object.fromEntries(
    entries.map(([name, inner]) => [name, isRaw(inner) && isKeyed(inner) ? listOf(inner) : inner]),
  );
}

/** What a record is called, in the formats and languages that we know. */
const NAMES =
  /^(?:.{0,24}[ _.-])?(?:name|title|label|nom|nombre|titre|titel|nazwa|nome|naam|nev|pavadinimas)$/i;
/** Parts of one record, not records of a list. */
const PARTS =
  /^(?:organi[sz]ation|agency|provider|program|location|address|place|venue|geometry|properties|attributes|fields|contact|phone|hours|schedule|service|meta|metadata|info|data|paths|path|settings|config|crs)$/i;

/** Whether the values of an object are records of one kind. */
function isKeyed(value: Raw): boolean {
  const entries = Object.entries(value);
  if (entries.length === 0) return false;
  const records = entries.filter(([, inner]) => isRaw(inner));
  // A broken record must not cost the others.
  if (records.length < entries.length * 0.9) return false;
  if (records.some(([key]) => PARTS.test(key))) return false;
  const named = records.filter(([, inner]) => Object.keys(inner as Raw).some(isName));
  return named.length > 0 && named.length >= records.length * 0.6;
}

function isName(key: string): boolean {
  return NAMES.test(key) || /[a-z](?:Name|Title)$/.test(key);
}

function listOf(value: Raw): readonly unknown[] {
  return Object.entries(value).map(([id, inner]): unknown => {
    if (!isRaw(inner)) return inner;
    return own(inner, 'id') === undefined && own(inner, '_id') === undefined
      ? { id, ...inner }
      : inner;
  });
}
