import type { Draft } from './draft.ts';

/**
 * Places of a table that are not to be told, by id: what another table says of a service there can tell where
 * they are.
 */
export class SecretPlaces {
  readonly #byId = new Map<string, readonly string[]>();

  /** Keeps a row of places in mind, if nobody may know where it is. */
  add({
    kind,
    confidential,
    unpublished,
    main,
    lines,
    address,
    postalAddress,
    telling,
  }: Draft): void {
    if (kind !== 'locations' || (!confidential && unpublished === undefined)) return;
    const id = main['id'];
    if (typeof id !== 'string') return;
    const texts = [...lines, lines.join(' '), address['postalCode'], postalAddress, main['name']];
    this.#byId.set(
      id,
      [...texts, ...telling].filter((text) => typeof text === 'string'),
    );
  }

  /** What tells where the secret ones of some places are; undefined when none of them is secret. */
  whereaboutsOf(ids: readonly string[]): readonly string[] | undefined {
    if (this.#byId.size === 0) return undefined;
    const secret = ids.flatMap((id) => {
      const texts = this.#byId.get(id);
      return texts === undefined ? [] : [texts];
    });
    return secret.length === 0 ? undefined : secret.flat();
  }
}
