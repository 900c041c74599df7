/** Where a form sends, as its attributes say it. */
export interface SinkConfig {
  readonly intake: string;
  readonly agency: string;
  readonly recipients: readonly string[];
}

/** Properties that decide where the form sends. */
export const CONNECTION = ['kind', 'sink', 'intake', 'agency', 'recipients'] as const;

/** Words of an attribute, separated by spaces. */
export const words = (text: string | null): readonly string[] =>
  text?.split(/\s+/).filter((word) => word !== '') ?? [];

/** A promise to delete must name a real number of days: none is made of anything else. */
export const days = (text: string | null): number | undefined =>
  text !== null && /^[1-9]\d{0,4}$/.test(text) ? Number(text) : undefined;
