import type { SubmissionSink } from '@peerkit/model';
import { createBrowserOutbox } from '@peerkit/outbox/browser';
import { loadOnce } from '../load-once.ts';
import type { SinkConfig } from '../outreach-form.attributes.ts';

/** An outbox in this browser. Its recipients are those of the page, or those that its agency signed. */
export function openOutbox(config: SinkConfig): SubmissionSink {
  const { keys } = config;
  if (!keys) return createBrowserOutbox(config);
  // A list that was once read is not fetched again by this page.
  const currentRecipients = loadOnce(async () =>
    (await import('./signed-keys.part.ts')).signedKeys(keys),
  );
  return createBrowserOutbox({ ...config, currentRecipients });
}
