import type { SubmissionSink } from '@peerkit/model';

/** Where a form sends, as its attributes say it. */
export interface SinkConfig {
  readonly intake: string;
  readonly agency: string;
  readonly recipients: readonly string[];
  /** Fingerprint of the agency's root key and address of the keys that it signed. */
  readonly keys?: string;
}

/** Makes a sink from the attributes of a form. */
export type Connect = (config: SinkConfig) => SubmissionSink | Promise<SubmissionSink>;

/** Properties that decide where the form sends. */
export const CONNECTION = ['kind', 'sink', 'intake', 'agency', 'recipients', 'keys'] as const;

/** Words with spaces between them, as an attribute has them, and as frameworks set a property; or a list of them. */
export const words = (given: readonly string[] | string | null): readonly string[] =>
  typeof given === 'string' ? given.split(/\s+/).filter((word) => word !== '') : (given ?? []);

/** A promise to delete must name a real number of days: none is made of anything else. */
export const days = (value: unknown): number | undefined =>
  /^[1-9]\d{0,4}$/.test(String(value)) ? Number(value) : undefined;

/**
 * Whether a value means yes. A promise is made of nothing else: React, Vue and shortcodes write
 * `no-police="false"` for no, and `no-police` or `no-police=""` is how HTML says yes.
 */
export const isYes = (value: unknown): boolean =>
  value === true || (typeof value === 'string' && /^(|true|yes|on|1|no-police)$/i.test(value));
