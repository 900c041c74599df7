import type { nothing, TemplateResult } from 'lit';

/** Something to read: plain, or marked with its language when that is not the page's. */
export type Words = string | TemplateResult;

/** What stands in a place; `nothing` leaves it empty. */
export type Content = Words | typeof nothing | undefined | readonly (Words | typeof nothing)[];
