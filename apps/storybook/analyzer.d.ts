declare module '@custom-elements-manifest/analyzer/cli.js' {
  /** Runs the analyzer as its command line does; answers with the manifest. */
  export function cli(options: {
    argv: readonly string[];
    cwd: string;
    noWrite: boolean;
  }): Promise<unknown>;
}
