import type { Fields } from './draft.ts';

/** The records that one row holds, before they are checked; `record-collector.ts` gives them ids. */
export interface RowRecords {
  readonly organization?: Fields;
  readonly service?: Fields;
  readonly location?: Fields;
  /** Places that the row names but does not describe. */
  readonly locationIds: readonly string[];
  readonly organizationId?: string;
  /** No column names its organization, so that it is called as its service. */
  readonly isNameless?: boolean;
  /** Texts in which the address of its secret place may stand. */
  readonly telling?: readonly string[];
  /** What the row says beside its opening, with the opening in front: `Thursday 9:00–17:00: women only`. */
  readonly openingNote?: string;
  /** Its columns say that the row is one opening of a service that may have more. */
  readonly isOpening?: boolean;
}
