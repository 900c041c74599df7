/** Path (from the package) and text of every file that the tokens stand behind. */
export function generate(): Promise<Record<string, string>>;
/** The generated files that differ from what the sources ask for. Empty when all is well. */
export function stale(): Promise<string[]>;
