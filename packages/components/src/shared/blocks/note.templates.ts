import { html, type TemplateResult } from 'lit';
import { icon } from '../icons/icon.ts';
import { check, info } from '../icons/first.ts';
import { warning } from '../icons/warning.ts';
import type { Content } from './words.ts';

/** To know; to take care; it failed; good news. */
export type NoteKind = '' | 'warn' | 'bad' | 'good';

const ICONS = { '': info, warn: warning, bad: warning, good: check } as const;

/** An icon and text on a tint. */
export function note(content: Content, kind: NoteKind = ''): TemplateResult {
  return html`<div class="note ${kind}">
    ${icon(ICONS[kind])}
    <div>${content}</div>
  </div>`;
}
