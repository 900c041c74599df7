/** What a command talks to, so that tests can listen. */
export interface CliIo {
  /** One line (or several) of what was asked for. */
  out(text: string): void;
  /** One line about how it goes, or what went wrong. */
  err(text: string): void;
  /** Resolves when somebody asks the process to stop. */
  stopped(): Promise<void>;
  /** Columns of the terminal; absent when the output goes to a file or a program. */
  readonly width?: number;
  /** What comes in on standard input. */
  input?(): AsyncIterable<Uint8Array>;
  /** Draws over the line of progress; an empty text takes it away. Absent where nobody watches. */
  progress?(line: string): void;
}

const { stdin, stdout, stderr } = process;

/** The real thing: standard output, standard error, SIGINT and SIGTERM. */
export const processIo: CliIo = {
  out: (text) => console.log(text),
  err: (text) => console.error(text),
  stopped: () =>
    new Promise((resolve) => {
      process.once('SIGINT', () => resolve());
      process.once('SIGTERM', () => resolve());
    }),
  input: () => stdin as AsyncIterable<Uint8Array>,
  ...(stdout.isTTY ? { width: stdout.columns } : {}),
  ...(stderr.isTTY ? { progress: (line: string) => void stderr.write(`\r\u001b[2K${line}`) } : {}),
};
