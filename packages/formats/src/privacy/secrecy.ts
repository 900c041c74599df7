/** What the words of a text say of its place. `order`: not to tell what stands there, whatever that is. */
export type Secrecy = 'place' | 'order' | 'word';
