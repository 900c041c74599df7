/**
 * The runner copies what a failed assertion compared, and never ends in an engine that cannot copy it: an element, a
 * function. Here it is told in words.
 */

/**
 * In the page of the tests.
 *
 * @param {typeof import('mocha')} mocha
 */
function tellElements({ Runner }) {
  const prototype = /** @type {{ fail: (...failure: unknown[]) => unknown }} */ (
    /** @type {unknown} */ (Runner.prototype)
  );
  const { fail } = prototype;
  /** @param {{ outerHTML?: string }} value */
  const told = (value) => {
    try {
      return structuredClone(value);
    } catch {
      return value.outerHTML ?? String(value);
    }
  };
  Object.assign(prototype, {
    /** @param {unknown[]} failure The test, what it threw, and more. */
    fail(...failure) {
      const [, error] = failure;
      if (error instanceof Error) {
        for (const side of ['actual', 'expected']) {
          if (side in error) Object.assign(error, { [side]: told(Reflect.get(error, side)) });
        }
      }
      return Reflect.apply(fail, this, failure);
    },
  });
}

/** The script for that, to come after Mocha's. */
export const TELLS_ELEMENTS = `(${tellElements.toString()})(window.Mocha)`;
