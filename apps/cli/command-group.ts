import type { Command } from 'commander';

/** The command that only has commands below it, such as `import`; made when it is first asked for. */
export function commandGroup(program: Command, name: string, description: string): Command {
  const known = program.commands.find((command) => command.name() === name);
  return known ?? program.command(name).description(description);
}
