import type { ReactiveElement } from 'lit';
import type { DirectoryEntry } from '@peerkit/search';
import { PeerEntryReportEvent } from '../tools.events.ts';

/** A finder, as its tools see it. */
export interface ReportHost extends ReactiveElement {
  readonly src: string;
  /** Id of a form on the page. */
  readonly report: string;
}

/** A form of the kind `wrong-entry`: `<peer-outreach-form>`, perhaps of another copy of Peerkit. */
interface FormLike extends HTMLElement {
  entry?: { readonly id: string; readonly name: string };
}

/** What the page has for it: a form, or whatever takes the event in its stead. */
export function reportForm(host: ReportHost): FormLike | null {
  const root = host.getRootNode() as ParentNode;
  return host.report === '' ? null : root.querySelector(`#${CSS.escape(host.report)}`);
}

/** Opens the form of the page with the entry filled in, unless the page does something of its own. */
export function reportEntry(host: ReportHost, entry: DirectoryEntry): void {
  const named = nameOf(entry);
  if (!host.dispatchEvent(new PeerEntryReportEvent(entry.id, named))) return;
  const form = reportForm(host);
  if (form === null) {
    console.warn(`[peerkit] <${host.localName}>: there is no form with the id “${host.report}”.`);
    return;
  }
  form.entry = { id: entry.id, name: named };
  // A form behind a disclosure of the page is opened.
  for (let at = form.closest('details'); at; at = at.parentElement?.closest('details') ?? null) {
    at.open = true;
  }
  form.scrollIntoView();
  form.tabIndex = -1;
  form.focus({ preventScroll: true });
}

/** As much as the form takes. */
const MOST = 200;

function nameOf({ name, organization, places }: DirectoryEntry): string {
  const [place] = places;
  const parts = [name, organization, place?.address?.lines[0], place?.address?.city];
  return [...new Set(parts.filter((part) => part !== undefined))].join(', ').slice(0, MOST);
}
