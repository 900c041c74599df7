/**
 * What a form needs once somebody reads the first question, loaded after it is shown: pictures, who reads
 * the answers, what waits on this device, going back. What comes once somebody answers is a part of its own.
 */
export { tellFilledIn } from '../../shared/base/filled-in.ts';
export * as rest from '../../shared/base/rest.ts';
export { closingWords } from './closing.locales.ts';
export { closingStyleSheets } from './closing.styles.ts';
export {
  backNote,
  backTemplate,
  closingTemplate,
  isTold,
  issueTemplate,
  problemsTemplate,
} from './closing.templates.ts';
export { startSession } from '../start-session.ts';
export { followEntries } from '../kinds/list-entry.ts';
export { ownerTemplate } from '../set-up/owner.templates.ts';
export { readersTemplate, whoTemplate } from './readers.templates.ts';
export { optionIcon } from '../fields/option-icons.ts';
export { rareTemplate } from '../fields/rare.templates.ts';
export { soonerTemplate, waitingTemplate } from '../queue/waiting.templates.ts';
