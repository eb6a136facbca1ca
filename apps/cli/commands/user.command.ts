import type { INestApplicationContext } from '@nestjs/common';
import { Option, type Command } from 'commander';
import { AddUser, IssueInvitation } from '#access';
import { roles, scopeMissing, type Role } from '#domain';
import { askNewPassword } from '../ask-password.js';
import { commandGroup } from '../command-group.js';
import { addCommand, printResult, type OutputOptions } from '../command-output.js';
import { withApplication } from '../with-application.js';
import { registerEndSessions } from './end-sessions.command.js';

interface UserAddOptions extends OutputOptions {
  readonly email: string;
  readonly name: string;
  readonly role: Role;
  readonly organisation?: string;
  readonly unit?: string;
}

/** Said when a role is given that opens nothing where it is given. */
const WARNINGS = {
  unit: 'Held without a unit this role opens no incident: give --unit, and --organisation where units share a code.',
  organisation:
    "Held for the whole municipality this role opens nobody's incidents: give --organisation.",
} as const;

/** `user add`: a person with an account and one role; the password is asked for, never an argument. */
export function registerUser(program: Command): void {
  const group = commandGroup(program, 'user', 'people who sign in');
  registerEndSessions(group);
  addCommand(group, 'add', 'add a person with an account and a role')
    .requiredOption('--email <address>', 'what the person signs in with')
    .requiredOption('--name <name>', "the person's name")
    .addOption(
      new Option('--role <role>', 'what the person may do')
        .choices([...roles])
        .makeOptionMandatory(),
    )
    .option('--organisation <code>', 'where the role is held: an organisation')
    .option('--unit <code>', 'where the role is held: a unit, which the person then reports for')
    .addHelpText(
      'after',
      '\nThe password is asked for, or read from the first line of standard input.' +
        '\nFor an account that has been imported without a password a link is made instead.',
    )
    .action((options: UserAddOptions) => withApplication((app) => addUser(app, options)));
}

async function addUser(app: INestApplicationContext, options: UserAddOptions): Promise<void> {
  const { email, name, role, organisation, unit } = options;
  const invitation = await app.get(IssueInvitation).forAddress(email);
  if (invitation !== undefined) {
    const { path } = invitation;
    const told = { email, invitation: path, expiresAt: invitation.expiresAt.toISOString() };
    printResult(options, told, `${email} has an account without a password. ${linkText(path)}`);
    return;
  }
  const password = await askNewPassword();
  const added = await app.get(AddUser).run({ email, name, role, organisation, unit, password });
  const missing = scopeMissing(role, added);
  const warning = missing && WARNINGS[missing];
  // Beside the result, so that no program that reads it misses the one for the other.
  if (warning && !options.json) process.stderr.write(`Warning: ${warning}\n`);
  const told = { ...added, email, role, ...(warning && { warning }) };
  printResult(options, told, `${name} can sign in as ${email} (${role}).`);
}

function linkText(path: string): string {
  return `Give the person this link, after the address of Lägesbild. It is shown this once:\n  ${path}`;
}
