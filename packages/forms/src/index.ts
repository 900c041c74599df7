/** Form kinds as data. */
export {};
