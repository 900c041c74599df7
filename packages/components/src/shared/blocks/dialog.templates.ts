import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../icons/icon.ts';
import { close as closeGlyph } from '../icons/first.ts';
import type { Content, Words } from './words.ts';

export interface DialogParts {
  /** Unique in the root. */
  readonly id: string;
  readonly title: Words;
  readonly content: Content;
  /** Buttons; the last thing in reading order. A `<form method="dialog">` is around them: a submit button closes. */
  readonly actions: Content;
  /** The name of a button beside the title that closes: "Close". None when absent. */
  readonly close?: string;
  /** Called when the dialog closes, however that happens; `value` is the button's, empty after Escape. */
  readonly closed?: (value: string) => void;
}

/** A native dialog: focus stays inside, Escape closes it, and closing restores the focus. */
export function dialogTemplate({
  id,
  title,
  content,
  actions,
  close,
  closed,
}: DialogParts): TemplateResult {
  const told = (event: Event): void => {
    const dialog = event.target as HTMLDialogElement;
    closed?.(dialog.returnValue);
    dialog.returnValue = '';
  };
  return html`<dialog class="sheet" id=${id} aria-labelledby="${id}-title" @close=${told}>
    <form method="dialog" class="stack">
      <div class="sheet-head">
        <h2 id="${id}-title" tabindex="-1">${title}</h2>
        ${
          close === undefined
            ? nothing
            : html`<button aria-label=${close} value="">${icon(closeGlyph)}</button>`
        }
      </div>
      ${content}
      <div class="row">${actions}</div>
    </form>
  </dialog>`;
}

/** Opens the dialog of that id. */
export function openDialog(root: ParentNode, id: string): void {
  const dialog = root.querySelector<HTMLDialogElement>(`dialog#${id}`);
  if (!dialog || dialog.open) return;
  dialog.showModal();
  // The heading, not the first button: people hear what the dialog is about before what they can do.
  dialog.querySelector('h2')?.focus();
}
