import type { FactValue, KitFact, KitId, Review } from '@peerkit/model';

/** Numbers that are not about a kit. Absent where no source for the region was read. */
export type RegionFact =
  | 'emergencyNumber'
  | 'emergencyAlso'
  | 'breathInterval'
  | 'firstBreaths'
  | 'breathsBefore'
  | 'cprPushes'
  | 'cprBreaths'
  | 'normalInterval'
  | 'wearsOffFrom'
  | 'wearsOffTo';

/** Id of a fact: of the region, or of a kit. */
export type FactId = RegionFact | `${Exclude<KitId, 'none'>}.${KitFact}`;

/** The order of the steps, and who helps how. Shared by every region whose sources say the same. */
export interface Order {
  /** What keeps somebody alive who does not breathe: breaths, or pushing on the chest with breaths. */
  readonly help: 'breaths' | 'compressions';
  /** Help comes before naloxone. */
  readonly helpFirst?: boolean;
  /** People there have no naloxone. */
  readonly noNaloxone?: boolean;
  /** Somebody without any sign of life needs their chest pushed, also by those who can give breaths. */
  readonly noLife?: boolean;
}

/** What a region adds to an order of steps: its number, its kits, its figures. */
export interface Overlay {
  /** The region, e.g. `ca-on`. */
  readonly id: string;
  /** Counts every change of content, semver. */
  readonly version: string;
  readonly order: Order;
  readonly facts: Readonly<Partial<Record<FactId, FactValue>>>;
  /** Kits that people there can have; "no kit" is always offered too. */
  readonly kits: readonly Exclude<KitId, 'none'>[];
  /** The kit in hand until somebody says otherwise; the first of `kits` when absent. */
  readonly kit?: KitId;
  /** Parts of the region have another emergency number. */
  readonly isNumberLocal?: boolean;
  readonly review?: Review;
}
