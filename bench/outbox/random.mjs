/**
 * Random numbers from 0 (included) to 1 (not included), the same for the same seed.
 *
 * @param {number} seed
 * @returns {() => number}
 */
export function seeded(seed) {
  let state = (seed * 2_654_435_761) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * One of the values, each as likely as its weight says.
 *
 * @template T
 * @param {() => number} random
 * @param {readonly (readonly [T, number])[]} choices
 * @returns {T}
 */
export function pick(random, choices) {
  let at = random() * choices.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [value, weight] of choices) if ((at -= weight) < 0) return value;
  return /** @type {readonly [T, number]} */ (choices.at(-1))[0];
}
