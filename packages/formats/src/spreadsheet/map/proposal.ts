import type { PrivacyDecision } from './privacy-columns.ts';
import type { Profile } from './profile.ts';
import type { Target } from '../../tables/columns/targets.ts';

/** What a column seems to be. */
export interface Proposal {
  readonly heading: string;
  readonly target: Target;
  readonly sure: 'yes' | 'likely' | 'guess';
  readonly why: string;
  readonly profile: Profile;
  /** For `confidential` and `shown`, as in the map. */
  readonly of?: PrivacyDecision['of'];
  readonly values?: PrivacyDecision['values'];
}
