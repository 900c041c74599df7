/** A part of its own: it is not needed before the directory has come. */
export { readIndex } from '@peerkit/search';
