/** What each key of the sessions that a guide stores begins with. */
export const SESSION_KEY = 'peerkit-guide-';
