import type { Command } from 'commander';

export interface OutputOptions {
  readonly json?: boolean;
}

/** Adds a command with the option that every command has. */
export function addCommand(parent: Command, usage: string, description: string): Command {
  return parent
    .command(usage)
    .description(description)
    .option('--json', 'print one JSON object instead of text');
}

/** Prints a command's result: the object for a machine, or the text for a person. */
export function printResult(options: OutputOptions, result: object, text: string): void {
  process.stdout.write(`${options.json ? JSON.stringify(result) : text}\n`);
}
