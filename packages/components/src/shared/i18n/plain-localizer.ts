import { LocalizerBase } from './localizer-base.ts';

/** Words without values in them: no plural, no number to write. */
export class PlainLocalizer<Key extends string> extends LocalizerBase<Key, string> {
  protected override fill(message: string): string {
    return message;
  }
}
