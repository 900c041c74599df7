/**
 * What a form needs once somebody reads the first question, loaded after it is shown: pictures, who reads
 * the answers, checks and what they find, review, outcome.
 */
export { checkForm, checkStep } from './closing.checks.ts';
export { closingCatalog } from './closing.locales.ts';
export { closingStyleSheets } from './closing.styles.ts';
export { closingTemplate } from './closing.templates.ts';
export { soonerTemplate, waitingTemplate } from './outcome.templates.ts';
export { ownerTemplate, problemsTemplate } from './problems.templates.ts';
export { readersTemplate } from './readers.templates.ts';
export { signOf } from './signs.ts';
