/** What a person does to move a page. After it, the page is theirs. */
export const MOVES = ['wheel', 'pointerdown', 'keydown'] as const;
