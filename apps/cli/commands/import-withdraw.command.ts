import type { Command } from 'commander';
import { WithdrawImport } from '#imports';
import { OutboxForwarder } from '#jobs';
import { catchUp } from '../catch-up.js';
import { commandGroup } from '../command-group.js';
import { addCommand, printResult, type OutputOptions } from '../command-output.js';
import { ProgressLine } from '../progress-line.js';
import { withApplication } from '../with-application.js';

/** `import withdraw`: takes back what one import has recorded. */
export function registerImportWithdraw(program: Command): void {
  const group = commandGroup(
    program,
    'import',
    'take in areas, places, people, incidents or statistics',
  );
  addCommand(
    group,
    'withdraw <import>',
    'withdraw the incidents that an import brought, and put back what it changed',
  ).action(async (importRunId: string, options: OutputOptions) => {
    const progress = new ProgressLine();
    const taken = await withApplication(async (app) => {
      const withdraw = app.get(WithdrawImport);
      if (!(await withdraw.isUnderWay(importRunId))) await withdraw.request(null, importRunId);
      app.get(OutboxForwarder).start();
      const taken = await withdraw.run(importRunId, ({ withdrawn, restored }) =>
        progress.show(`${withdrawn} withdrawn, ${restored} put back`),
      );
      await catchUp(app, progress);
      return taken ?? { withdrawn: 0, restored: 0 };
    }).finally(() => progress.end());
    const { withdrawn, restored } = taken;
    printResult(options, taken, `${withdrawn} incidents withdrawn, ${restored} put back.`);
  });
}
