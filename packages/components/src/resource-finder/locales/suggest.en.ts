import type { Messages } from '@peerkit/model';

/** The words of the suggestions under the search box. They load with them. */
export const suggestEn = {
  suggestions: { one: '{count} suggestion', other: '{count} suggestions' },
} as const satisfies Messages;

/** Message ids of the suggestions. */
export type SuggestKey = keyof typeof suggestEn;
