import type { Message, ProtocolEvidence } from '@peerkit/model';
import type { GuideProtocol } from '../../index.ts';
import type { OtherTask } from '../../two-helpers/two-helpers.ts';

/** All that the guide says, so that checks can run on a changed copy of it too. */
export interface GuideData {
  /** By region. */
  readonly protocols: Readonly<Record<string, GuideProtocol>>;
  readonly evidence: Readonly<Record<string, ProtocolEvidence>>;
  /** By region, what the second of two helpers does at each step. */
  readonly two: Readonly<Record<string, Readonly<Record<string, OtherTask>>>>;
  /** By language, then by part and id of a message. */
  readonly words: Readonly<Record<string, Readonly<Record<string, Message>>>>;
}

/** What a check found; empty when all is as it should be. */
export type Faults = string[];
