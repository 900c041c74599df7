import type { LitElement } from 'lit';
import { loadPart } from './load-part.ts';

/** What few pages need of an element, in one file. */
export { keepStyles } from './keep-styles.ts';

/** Says what is wrong with how an element is set up. */
export async function checkSetUp(host: LitElement): Promise<void> {
  const part = import('../setup-check/setup-check.ts');
  await loadPart(
    host,
    part.then((check) => check.checkSetUp(host)),
  );
}
