/** What a form needs once somebody answers, loaded after the first question: checks, review, outcome. */
export { checkForm, checkStep } from './closing.checks.ts';
export { closingCatalog } from './closing.locales.ts';
export { closingStyleSheets } from './closing.styles.ts';
export { closingTemplate, waitingTemplate } from './closing.templates.ts';
