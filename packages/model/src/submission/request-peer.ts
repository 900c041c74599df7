/** What somebody can ask a peer for. Nothing a peer does not do (rides, medication, therapy) stands here. */
export const PEER_NEEDS = [
  'someone-to-talk-to',
  'naloxone',
  'harm-reduction-supplies',
  'food-clothes-basics',
  'help-finding-services',
  'company-to-appointment',
  'other',
] as const;
/** One of {@link PEER_NEEDS}. */
export type PeerNeed = (typeof PEER_NEEDS)[number];

/** How the team can find the person. */
export const REACH_WAYS = ['phone', 'text', 'email', 'in-person'] as const;
/** One of {@link REACH_WAYS}. */
export type ReachWay = (typeof REACH_WAYS)[number];

/** Longest texts taken, in characters. */
export const REQUEST_PEER_LIMITS = {
  area: 200,
  contact: 200,
  meetAt: 300,
  name: 80,
  note: 1000,
} as const;

/** Shape version of the answers; counts up with every change. */
export const REQUEST_PEER_VERSION = 1;

/**
 * The answers of the form kind `request-peer`: ask for a peer or for street outreach.
 * The least that lets a team find somebody; no legal name, date of birth or health number, ever.
 */
export interface RequestPeerAnswers {
  /** At least one. */
  readonly needs: readonly PeerNeed[];
  /** General area or a landmark, in the person's words. */
  readonly area: string;
  readonly reach: ReachWay;
  /** Number or address for `phone`, `text` and `email`; absent for `in-person`. */
  readonly contact?: string;
  /** Whether a message may be left; asked only with `phone`, `text` and `email`. */
  readonly messageOk?: boolean;
  /** Where and when to look, for `in-person`. */
  readonly meetAt?: string;
  /** What to call the person: any name. */
  readonly name?: string;
  readonly note?: string;
}
