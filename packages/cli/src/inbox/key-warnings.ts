import { currentKeys, type ListedKey } from '../data/key-list.ts';
import { plain } from '../text/plain.ts';
import { say } from '../text/say.ts';

/**
 * What staff must know of the keys that a submission was sealed to: one that is nobody's here, or a key of
 * theirs that was left out. Keys retired before are theirs.
 */
export function keyWarnings(
  { id, keyIds }: { readonly id: string; readonly keyIds: readonly string[] },
  keys: readonly ListedKey[],
): readonly string[] {
  const own = new Map(keys.map((key) => [key.recipient, key]));
  const unlisted = keyIds.filter((key) => !own.has(key));
  // What was sealed before a rotation names a retired key in place of the one that followed it.
  const older = keyIds.some((key) => own.get(key)?.retired !== undefined);
  const missing = older
    ? []
    : currentKeys(keys).filter(({ recipient }) => !keyIds.includes(recipient));
  return [
    ...unlisted.map((key) => say('unlistedKey', { id, key: plain(key) })),
    ...missing.map(({ name }) => say('missingKey', { id, name })),
  ];
}
