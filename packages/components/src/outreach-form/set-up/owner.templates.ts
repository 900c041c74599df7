import { nothing, type LitElement, type TemplateResult } from 'lit';
import type { Setup } from '../form-view.ts';
import { isHosted } from '../frame/is-hosted.ts';
import { loadOnce, report } from '../load-once.ts';
import type { OwnerNote } from './owner.part.ts';

const importPart = loadOnce(() => import('./owner.part.ts'));
const notes = new WeakMap<LitElement, OwnerNote>();

/** What the owner of the site should do, when the page is set up wrong: loaded only then, and told to the console too. */
export function ownerTemplate(setup: Setup): TemplateResult | typeof nothing {
  const { problem, element } = setup;
  if (problem === undefined) return nothing;
  const note = notes.get(element);
  if (!note) load(element).catch(report);
  const told = note?.(problem, setup);
  // The operator of an intake reads the console; the page is for people who write messages.
  return isHosted() ? nothing : (told ?? nothing);
}

async function load(element: LitElement): Promise<void> {
  const { ownerNote } = await importPart();
  if (notes.has(element)) return;
  notes.set(element, ownerNote(element));
  element.requestUpdate();
}
