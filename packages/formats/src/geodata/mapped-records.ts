import type { Raw } from '../core/fields.ts';
import type { RecordList } from '../tables/record-list.ts';
import type { TableNote } from '../tables/table.ts';
import { placeOf, type Drawing } from './place-of.ts';
import type { ToDegrees } from '../core/projection.ts';

/** One record of a map, and where it is drawn. */
export interface MappedRecord {
  readonly fields: Raw;
  readonly drawing: Drawing | undefined;
}

/** Digits after the point: a centimetre. */
const DIGITS = 1e7;

/** Records of a map with a latitude and longitude each, as a spreadsheet has them. */
export function mappedRecords(
  records: readonly (MappedRecord | { readonly strange: unknown })[],
  toDegrees: ToDegrees | undefined,
  projection: string,
): RecordList {
  const made = { points: 0, line: 0, area: 0 };
  let outside = 0;
  const items = records.map((record): unknown => {
    if ('strange' in record) return record.strange;
    const place = record.drawing === undefined ? undefined : placeOf(record.drawing);
    if (place === undefined) return record.fields;
    const degrees = toDegrees?.(place.at);
    if (degrees === undefined) {
      outside += 1;
      return record.fields;
    }
    if (place.from !== undefined) made[place.from] += 1;
    const [longitude, latitude] = degrees;
    // What is drawn is the truth; a column of that name can be no more than a copy.
    return { ...record.fields, longitude: rounded(longitude), latitude: rounded(latitude) };
  });
  const notes: TableNote[] = [];
  if (made.area + made.line > 0) {
    notes.push({ code: 'point-of-shape', found: String(made.area + made.line) });
  }
  if (made.points > 0) notes.push({ code: 'first-point', found: String(made.points) });
  if (outside > 0) notes.push({ code: 'unknown-projection', found: projection });
  return { items, notes };
}

/** Degrees, never without a decimal: whole numbers look like ids. */
function rounded(degrees: number): string {
  const number = Math.round(degrees * DIGITS) / DIGITS;
  return Number.isInteger(number) ? `${number}.0` : String(number);
}
