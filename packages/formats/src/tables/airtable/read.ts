import { isRaw, own, type Raw } from '../../core/fields.ts';
import type { RecordList } from '../record-list.ts';

/** The answer of Airtable's API: `records` with `fields` each, or such a list alone. */
export function isAirtable(value: unknown): boolean {
  return recordsOf(value) !== undefined;
}

/** The records as flat ones. People who only appear as the maker of a row, and attached files, are left out. */
export function airtableRecords(value: unknown): RecordList {
  const items = (recordsOf(value) ?? []).map((item): unknown => {
    if (!isRaw(item)) return item;
    const fields = own(item, 'fields');
    if (!isRaw(fields)) return item;
    const kept = Object.fromEntries(
      Object.entries(fields).map(([name, cell]) => [name, withoutObjects(cell)]),
    );
    const id = own(item, 'id');
    return id === undefined || Object.hasOwn(kept, 'id') ? kept : { id, ...kept };
  });
  return { items, notes: [] };
}

function recordsOf(value: unknown): readonly unknown[] | undefined {
  const list: unknown = isRaw(value) ? own(value, 'records') : value;
  if (!Array.isArray(list)) return undefined;
  const items: readonly unknown[] = list;
  return items.some(isRecord) ? items : undefined;
}

function isRecord(item: unknown): boolean {
  if (!isRaw(item) || !isRaw(own(item, 'fields'))) return false;
  const id = own(item, 'id');
  return typeof id === 'string' && /^rec\w{14}$/.test(id);
}

/** A cell without collaborators (`usr…`) and attachments (`att…`). Linked records are names of `rec…`. */
function withoutObjects(cell: unknown): unknown {
  if (Array.isArray(cell)) return cell.map(withoutObjects).filter((part) => part !== null);
  if (!isRaw(cell)) return cell;
  return isPersonOrFile(cell) ? null : (own(cell, 'label') ?? cell);
}

function isPersonOrFile(cell: Raw): boolean {
  const id = own(cell, 'id');
  if (typeof id === 'string' && /^(?:usr|att)\w{10,}$/.test(id)) return true;
  const has = (name: string): boolean => typeof own(cell, name) === 'string';
  return has('email') || (has('url') && has('filename'));
}
