import { createHash } from 'node:crypto';
import type { GuideProtocol } from '@peerkit/guidance';
import type { CliIo } from '../io.ts';

/** Today as an ISO date. */
export function today(io: CliIo): string {
  return (io.now?.() ?? new Date()).toISOString().slice(0, 10);
}

/** What tells one printing from another: the guide and its version, the day, and the start of the text's hash. */
export function markOf({ id, version }: GuideProtocol, html: string, day: string): string {
  return `${id} ${version} · ${day} · ${textHash(html)}`;
}

/** The same for the same words, whatever they look like. */
function textHash(html: string): string {
  const text = html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
  return createHash('sha256').update(text.trim()).digest('hex').slice(0, 8);
}
