import { plainText } from '../core/plain-text.ts';
import type { Hsds } from './file.ts';

/** An object of HSDS as it goes into a file: without what is absent, and with texts that stay texts. */
export function present(from: Hsds): Hsds {
  const to: Record<string, unknown> = {};
  for (const key in from) {
    const value = from[key];
    if (value !== undefined) to[key] = written(key, value);
  }
  return to;
}

function written(key: string, value: unknown): unknown {
  if (typeof value === 'string') return PROSE.has(key) ? unmarked(value) : value;
  if (Array.isArray(value)) return value.map(bare);
  return bare(value);
}

function bare(item: unknown): unknown {
  return typeof item === 'object' && item !== null && !Array.isArray(item)
    ? present(item as Hsds)
    : item;
}

/** Fields that HSDS lets hold HTML, and that others may show as such. */
const PROSE: ReadonlySet<string> = new Set([
  'description',
  'interpretation_services',
  'application_process',
  'fees_description',
  'accreditations',
  'eligibility_description',
  'alert',
  'transportation',
  'document',
  'option',
  'amount_description',
  'notes',
  'attending_type',
]);

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** Our texts are plain. One that would be read as markup is written so that its words come out. */
export function unmarked(text: string): string {
  return plainText(text) === text ? text : text.replace(/[&<>]/g, (mark) => ENTITIES[mark] ?? mark);
}
