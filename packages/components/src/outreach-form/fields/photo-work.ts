import { report } from '../load-once.ts';
import { smallPhoto, type PhotoProblem } from './photo.ts';

/** The photo that somebody chose, while it is made smaller. What is chosen replaces what was there, photo or not. */
export class PhotoWork {
  /** What was wrong with the last file chosen, until the next question. It is no part of an answer. */
  problem: PhotoProblem | undefined;
  /** While it is being made smaller: whether it could be, in the end. */
  making: Promise<boolean> | undefined;

  /** @param show Draws again. */
  constructor(private readonly show: () => void) {}

  take(file: Blob, answered: (address: string) => void): void {
    const making: Promise<boolean> = this.#make(file).then((photo) => {
      // Another one was chosen since, or somebody left.
      if (this.making !== making) return this.making ?? false;
      this.making = undefined;
      if (typeof photo === 'string') answered(photo);
      else this.problem = photo.problem;
      this.show();
      return typeof photo === 'string';
    });
    this.problem = undefined;
    this.making = making;
  }

  /** Forgets it, also while it is being made. */
  drop(): void {
    this.problem = this.making = undefined;
  }

  async #make(file: Blob): ReturnType<typeof smallPhoto> {
    try {
      return await smallPhoto(file);
    } catch (cause) {
      report(cause);
      return { problem: 'photo.bad' };
    }
  }
}

/** What controls that only some forms have do beside answering. */
export interface RareWork {
  readonly photo: PhotoWork | undefined;
  /** The fields where somebody wanted to count on from a text that is no number. */
  readonly stuck: Set<string>;
  /** Draws again. */
  readonly show: () => void;
}
