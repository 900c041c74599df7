import type { Earlier } from './what-waits.ts';
import { isOut } from '../ending/outcome-title.ts';
import type { FormState } from '../outreach-form.state.ts';
import type { AnyKey } from '../outreach-form.words.ts';

/** What is told of a try or a deletion that a person asked for. */
const OF_BUTTONS: ReadonlySet<AnyKey | undefined> = new Set<AnyKey>([
  'retry.now',
  'retry.still',
  'rejected.text',
  'delete.failed',
]);

/** Where there are buttons to send what waits, or to delete it. */
type Place = 'outcome' | 'earlier';

interface Told {
  readonly note: AnyKey | undefined;
  readonly state: FormState;
  readonly earlier: Earlier;
}

/** The note beside the buttons: further down the page nobody would see it. */
export function noteBeside(place: Place, { note, state, earlier }: Told): AnyKey | undefined {
  const at: Place | undefined =
    state.view === 'outcome' && isOut(state.outcome)
      ? 'outcome'
      : earlier.count > 0
        ? 'earlier'
        : undefined;
  return at === place && OF_BUTTONS.has(note) ? note : undefined;
}

/** What is said when a try that a person asked for changed nothing. */
export function stillNote({ count, refused }: Earlier, { outcome }: FormState): AnyKey {
  return isOut(outcome) || refused.length < count ? 'retry.still' : 'rejected.text';
}
