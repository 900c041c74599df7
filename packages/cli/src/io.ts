/** What a command talks to, so that tests can listen. */
export interface CliIo {
  /** One line (or several) of what was asked for. */
  out(text: string): void;
  /** One line about how it goes, or what went wrong. */
  err(text: string): void;
  /** Resolves when somebody asks the process to stop. */
  stopped(): Promise<void>;
}

/** The real thing: standard output, standard error, SIGINT and SIGTERM. */
export const processIo: CliIo = {
  out: (text) => console.log(text),
  err: (text) => console.error(text),
  stopped: () =>
    new Promise((resolve) => {
      process.once('SIGINT', () => resolve());
      process.once('SIGTERM', () => resolve());
    }),
};
