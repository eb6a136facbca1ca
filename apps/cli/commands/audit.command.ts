import type { Command } from 'commander';
import { VerifyAudit, type AuditVerdict } from '#audit';
import { FindUnusualReadings } from '#reading-log';
import { commandGroup } from '../command-group.js';
import { addCommand, printResult, type OutputOptions } from '../command-output.js';
import { withApplication } from '../with-application.js';

/** `audit verify`: walks the whole chain of the audit log; a break is a failure. */
export function registerAudit(program: Command): void {
  const group = commandGroup(program, 'audit', 'the log of what was done and read');
  addCommand(group, 'verify', 'check that no row of the log was changed, added or removed').action(
    async (options: OutputOptions) => {
      const verdict = await withApplication((app) => app.get(VerifyAudit).run());
      printResult(options, verdict, textOf(verdict));
      if (!verdict.intact) process.exitCode = 1;
    },
  );
  addCommand(
    group,
    'unusual',
    'look now for days on which somebody read far more than usual, as the worker does every hour',
  ).action(async (options: OutputOptions) => {
    const found = await withApplication((app) =>
      app.get(FindUnusualReadings, { strict: false }).run(),
    );
    printResult(options, { found }, `${found} days of unusual reading, today and yesterday.`);
  });
}

function textOf({ intact, sealed, unsealed, checkpoints, firstBreak }: AuditVerdict): string {
  const waiting = unsealed === 0 ? '' : ` ${unsealed} rows wait to be sealed.`;
  const held = `${sealed} rows checked against ${checkpoints} checkpoints`;
  if (intact) return `The log is intact: ${held}.${waiting}`;
  const place = firstBreak === null ? '' : ` at row ${firstBreak.position}: ${firstBreak.reason}`;
  return `The log is broken${place}. ${sealed} rows before it are intact.${waiting}`;
}
