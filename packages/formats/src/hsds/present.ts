import { plainText } from '../core/plain-text.ts';
import type { Hsds } from './file.ts';

/** An object of HSDS as it goes into a file: without undefined fields, and with texts that stay plain text. */
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

/** Fields in which HSDS allows HTML, so other programs may show them as HTML. */
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

/** Our texts are plain. A text that would be read as markup is escaped, so that its words stay the same. */
export function unmarked(text: string): string {
  return plainText(text) === text ? text : text.replace(/[&<>]/g, (mark) => ENTITIES[mark] ?? mark);
}
