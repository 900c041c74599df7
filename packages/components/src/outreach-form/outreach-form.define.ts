import { toJson, type SubmissionSink } from '@peerkit/model';
import { KindLoader } from './kinds/kind-loader.ts';
import type { SinkConfig } from './outreach-form.attributes.ts';
import { PeerOutreachForm } from './outreach-form.ts';

/** One outbox per intake, agency and keys: two forms on a page, or one that moves, share a queue. */
const outboxes = new Map<string, Promise<SubmissionSink>>();

PeerOutreachForm.connect = (config) => {
  const key = toJson([config.intake, config.agency, config.recipients, config.keys]);
  const known = outboxes.get(key);
  if (known) return known;
  const opening = openOutbox(config);
  outboxes.set(key, opening);
  // What could not be loaded now may load later.
  opening.catch(() => outboxes.delete(key));
  return opening;
};
KindLoader.adapt = async (kind, changes) =>
  (await import('./kinds/adapt.part.ts')).adapted(kind, changes);
PeerOutreachForm.define();

async function openOutbox(config: SinkConfig): Promise<SubmissionSink> {
  return (await import('./queue/open-outbox.ts')).openOutbox(config);
}

declare global {
  interface HTMLElementTagNameMap {
    'peer-outreach-form': PeerOutreachForm;
  }
}
