/**
 * What a finder knows of a place beside its name: whether it is open, how to reach it, and its page.
 * Loads while the directory does, so that the list appears whole; without it, the list has names alone.
 */
export { actionTemplate, aboutTemplate } from './card.templates.ts';
export { cardOf, firstOpen } from './cards.ts';
export { detailTemplate } from './detail.templates.ts';
export { waysOutTemplate } from './none.templates.ts';
export { onlyOpen } from './open-now.ts';
