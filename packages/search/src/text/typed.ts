/** Nobody types more, and to read a pasted book would keep the page busy for minutes. */
export const MOST_TYPED = 500;

/** What is read of a text that a person typed or pasted, or that a page asks for. */
export const typed = (text: string): string => text.slice(0, MOST_TYPED);
