import type { Command } from 'commander';

/** Adds a sentence to what is said of options that are wrong or missing; none where `of` has none. */
export function hinted(command: Command, of: (told: string) => string | undefined): Command {
  return command.configureOutput({
    outputError: (told, write) => {
      write(told);
      const more = of(told);
      if (more !== undefined) write(more);
    },
  });
}
