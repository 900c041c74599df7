import type { LitElement } from 'lit';
import { watchLanguage } from '../i18n/watch-language.ts';
import { isSettingUp } from '../setup-check/is-setting-up.ts';
import { keepStyles } from './keep-styles.ts';
import { loadPart } from './load-part.ts';
import type { Mend } from './mend-tree.ts';

export { keepStyles };
export { mend } from './mend-tree.ts';

/** What this module exports. */
export interface Rest {
  begin(host: LitElement): void;
  keepStyles(host: LitElement): void;
  readonly mend: Mend;
}

/** Starts what an element does besides drawing; called once, when this module is loaded. */
export function begin(host: LitElement): void {
  host.addController({
    hostConnected: () => {
      if (isSettingUp()) void checkSetUp(host);
    },
  });
  watchLanguage(host);
  // It may have been moved into another document meanwhile.
  if (host.ownerDocument !== document) keepStyles(host);
}

/** Writes to the console what is wrong with how an element is set up. */
async function checkSetUp(host: LitElement): Promise<void> {
  const part = import('../setup-check/setup-check.ts');
  await loadPart(
    host,
    part.then((check) => check.checkSetUp(host)),
  );
}
