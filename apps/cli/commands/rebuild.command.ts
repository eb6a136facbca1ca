import type { Command } from 'commander';
import { RebuildTallies } from '#aggregation';
import { catchUp } from '../catch-up.js';
import { addCommand, printResult, type OutputOptions } from '../command-output.js';
import { Pace } from '../pace.js';
import { ProgressLine } from '../progress-line.js';
import { withApplication } from '../with-application.js';

/** `rebuild`: throws every tally away and counts anew from the revisions. */
export function registerRebuild(program: Command): void {
  addCommand(program, 'rebuild', 'throw every tally away and count anew from the revisions').action(
    async (options: OutputOptions) => {
      const progress = new ProgressLine();
      const tallies = await withApplication(async (app) => {
        await catchUp(app, progress);
        const pace = new Pace('tallies rebuilt');
        return app.get(RebuildTallies).run((done, of) => progress.show(pace.line(done, of)));
      }).finally(() => progress.end());
      printResult(options, { tallies }, `${tallies} tallies rebuilt.`);
    },
  );
}
