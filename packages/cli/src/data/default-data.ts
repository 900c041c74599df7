/** The data folder when none is given. */
export const DEFAULT_DATA = '.data';
