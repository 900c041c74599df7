import { remembered } from '../../core/remembered.ts';
import { fold } from '../../tables/words.ts';

/** Ids for records that have none: the words of the name, with a number when they are taken. */
export class Slugs {
  readonly #counts = new Map<string, number>();

  /** @param prefix Tells the kinds of records apart. */
  next(prefix: string, name: string): string {
    const words = slug(name);
    const base = `${prefix}-${words === '' ? 'unnamed' : words}`;
    const count = (this.#counts.get(base) ?? 0) + 1;
    this.#counts.set(base, count);
    return count === 1 ? base : `${base}-${count}`;
  }
}

const slug = remembered(slugOf);

function slugOf(name: string): string {
  const words = fold(name.slice(0, 200)).replace(/['’]/g, '');
  const joined = /^[ -~]*$/.test(words)
    ? words.replace(/[^a-z0-9]+/g, '-')
    : words.replace(/[^\p{L}\p{N}]+/gu, '-');
  return joined.slice(0, 80).replace(/^-|-$/g, '');
}
