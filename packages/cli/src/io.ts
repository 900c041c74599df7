/** A command's input and output, which tests replace with their own. */
export interface CliIo {
  /** Prints a result, one line or several. */
  out(text: string): void;
  /** Prints a line about progress, or about what went wrong. */
  err(text: string): void;
  /** Resolves when somebody asks the process to stop. */
  stopped(): Promise<void>;
  /** What time it is; the computer's clock when absent. */
  now?(): Date;
  /** Resolves after so many milliseconds, or when the signal says so; a timer when absent. */
  sleep?(ms: number, signal: AbortSignal): Promise<void>;
  /** Columns of the terminal; absent when the output goes to a file or a program. */
  readonly width?: number;
  /** The bytes of standard input. */
  input?(): AsyncIterable<Uint8Array>;
  /** Replaces the progress line; empty text removes it. Absent when the output is not a terminal. */
  progress?(line: string): void;
}

const { stdin, stdout, stderr } = process;

/** The process itself: standard output, standard error, SIGINT and SIGTERM. */
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
