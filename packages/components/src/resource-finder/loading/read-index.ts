/** A part of its own: it is not needed before the directory has come. Nothing else is in it, or its code would be in a second file. */
export { readIndex } from '@peerkit/search';
