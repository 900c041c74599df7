import type { SubmissionSink } from '@peerkit/model';
import { createBrowserOutbox } from '@peerkit/outbox/browser';
import { loadOnce } from './load-once.ts';
import type { SinkConfig } from './outreach-form.attributes.ts';

/** The queue of a page, which seals to the keys in the page, or to those that the root key it names has signed. */
export function openOutbox(config: SinkConfig): SubmissionSink {
  const { keys } = config;
  if (!keys) return createBrowserOutbox(config);
  // A list that was once read is not fetched again by this page.
  const currentRecipients = loadOnce(async () =>
    (await import('./signed-keys.part.ts')).signedKeys(keys),
  );
  return createBrowserOutbox({ ...config, currentRecipients });
}
