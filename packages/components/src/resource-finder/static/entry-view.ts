import type { Holiday, IsoDate } from '@peerkit/model';
import type { Html } from './html.ts';
import type { StaticWords } from './static-words.ts';

/** What is the same for all entries of a list. */
export interface EntryView {
  readonly words: StaticWords;
  readonly today: IsoDate;
  readonly timeZone: string | undefined;
  readonly holidays: readonly Holiday[] | undefined;
  /** BCP 47 language of the list's own texts. */
  readonly listLanguage: string | undefined;
  /** Everything that is known, not only what a result shows. */
  readonly isWhole: boolean;
  /** The list's own text: marked where it is in another language, and in its own direction. */
  readonly own: (text: string) => Html;
}
