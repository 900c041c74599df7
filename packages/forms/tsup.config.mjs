import base from '../../tsup.base.mjs';

/** Two entries: a form shows its first question before it loads the checks. */
export default { ...base, entry: { index: 'src/index.ts', check: 'src/check/index.ts' } };
