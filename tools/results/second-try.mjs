/**
 * Mocha says nothing of a test that passed only when it was tried again, and forgets why it failed first.
 * Here its name tells both, until the reporter reads them.
 */

/** Stands in no name of a test. */
const MARK = '\u2063first try: ';

/**
 * In the page of the tests: the copy of a test that is tried again carries why.
 *
 * @param {typeof import('mocha')} mocha
 * @param {string} mark
 */
function markSecondTries({ Runner, Test }, mark) {
  const { clone } = Test.prototype;
  const { emit } = Runner.prototype;
  /** @type {import('mocha').Test | undefined} */
  let copy;
  Test.prototype.clone = function () {
    copy = clone.call(this);
    return copy;
  };
  Object.assign(Runner.prototype, {
    /**
     * @param {string} event
     * @param {unknown[]} what
     */
    emit(event, ...what) {
      const [test, error] = /** @type {[import('mocha').Test, Error]} */ (what);
      if (event === 'retry' && copy) copy.title = `${test.title}${mark}${error.message}`;
      return Reflect.apply(emit, this, [event, ...what]);
    },
  });
}

/** The script for that, to come after Mocha's. */
export const MARKS_SECOND_TRIES = `(${markSecondTries.toString()})(window.Mocha, ${JSON.stringify(MARK)})`;

/**
 * @param {string} title
 * @returns {{ name: string, firstError: string | undefined }} The name that the test has in its file.
 */
export function readTitle(title) {
  const [name = '', firstError] = title.split(MARK);
  return { name, firstError };
}
