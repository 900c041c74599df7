/** Every format a directory comes in or goes out as. */
export {};
