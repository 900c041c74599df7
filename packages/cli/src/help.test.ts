import type { Command } from 'commander';
import { describe, expect, it } from 'vitest';
import { createProgram } from './program.ts';

const io = { out: () => undefined, err: () => undefined, stopped: () => Promise.resolve() };

/** A command and all below it, by the words that call them. */
function commandsOf(command: Command, before = ''): [string, Command][] {
  const path = `${before} ${command.name()}`.trim();
  return [[path, command], ...command.commands.flatMap((child) => commandsOf(child, path))];
}

const commands = commandsOf(createProgram(io, () => undefined));
const options = commands.flatMap(([path, { options: own, registeredArguments: given }]) => [
  ...own.map(({ long, description }) => [`${path} ${long!}`, description] as const),
  ...given
    .filter(({ description }) => description !== '')
    .map((argument) => [`${path} ${argument.name()}`, argument.description] as const),
]);

describe('the help', () => {
  it.each(commands)('of %s is whole sentences, the first with a verb first', (_, command) => {
    expect(command.description()).toMatch(/^[A-Z][a-z]+ .+\.$/s);
    expect(command.description()).not.toMatch(/^(The|A|An|This|It|To) /);
    for (const sentence of command.description().split(/(?<=[.]) /))
      expect(sentence).toMatch(/^[A-Z]|^--/);
  });

  // As commander writes those of its own: "display help for command".
  it.each(options)('of %s is one phrase, in lower case and without a full stop', (_, words) => {
    expect(words).toMatch(/^(?:[a-z]|[A-Z]{3,} )/);
    expect(words).not.toMatch(/\.$|[.!?] [A-Z]/);
  });
});
