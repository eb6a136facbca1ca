import type { Command } from 'commander';
import { EndSessions } from '#access';
import { addCommand, printResult, type OutputOptions } from '../command-output.js';
import { withApplication } from '../with-application.js';

interface EndOptions extends OutputOptions {
  readonly email?: string;
  readonly all?: boolean;
  readonly tokens?: boolean;
}

/** `user end-sessions`: signs out one account, or everybody, at once. */
export function registerEndSessions(group: Command): void {
  addCommand(group, 'end-sessions', 'sign out one account, or everybody, at once')
    .option('--email <address>', 'of the one account')
    .option('--all', 'everybody')
    .option('--tokens', 'take away the tokens of their programs too')
    .addHelpText(
      'after',
      '\nLinks that lead in, or to a password, end too. It is in the audit log. Nobody is kept from signing in' +
        '\nagain: close an account under Administration for that.',
    )
    .action(async (options: EndOptions) => {
      const { email, all = false, tokens = false } = options;
      if ((email === undefined) !== all) throw new Error('say whom: --email <address> or --all');
      const ended = await withApplication((app) => app.get(EndSessions).run({ email, tokens }));
      if (ended === undefined) throw new Error(`no account has the address ${email}`);
      const { accounts, sessions, links } = ended;
      printResult(
        options,
        ended,
        `Ended: ${sessions} sessions, ${links} links and ${ended.tokens} tokens of ${accounts} accounts.`,
      );
    });
}
