import type { nothing, TemplateResult } from 'lit';

/** Text to show: plain, or marked with its language where that is not the page's. */
export type Words = string | TemplateResult;

/** What goes into a place of a template; `nothing` leaves it empty. */
export type Content = Words | typeof nothing | undefined | readonly (Words | typeof nothing)[];
