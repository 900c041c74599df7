import type { FormKind } from '@peerkit/forms';
import type { ReactiveElement } from 'lit';
import type { FormSession } from '../form-session.ts';

/** An entry of a list, as a finder names it. */
export interface ListEntry {
  /** What the list calls it. Staff find it by that. */
  readonly id: string;
  readonly name: string;
}

/** The field of a kind that is about an entry of a list; only `wrong-entry` has one. */
const FIELD = 'entry';

/** What a page filled in: the answer, and the question that it belongs to; undefined where the kind asks for none. */
function filledIn(
  form: FormKind,
  { id, name }: ListEntry,
): { readonly step: number; readonly field: string; readonly value: string } | undefined {
  const step = form.steps.findIndex(({ fields }) => fields.some((field) => field.id === FIELD));
  const words = [name, id && `(${id})`].filter((part) => typeof part === 'string' && part !== '');
  return step < 0 || words.length === 0
    ? undefined
    : { step, field: FIELD, value: words.join(' ') };
}

interface EntryHost extends ReactiveElement {
  entry?: ListEntry;
}

/** Fills in the entry that the page gives a form, as `report` of a finder does. */
export function followEntries(host: EntryHost, session: () => FormSession | undefined): void {
  let known: ListEntry | undefined;
  host.addController({
    hostUpdated() {
      const { entry } = host;
      const at = session();
      if (!entry || entry === known || !at) return;
      known = entry;
      const filled = filledIn(at.form, entry);
      if (filled) at.fill(filled.step, filled.field, filled.value);
    },
  });
}
