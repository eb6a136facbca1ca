import type { Command } from 'commander';
import { RunReconciliation, type CellDifference } from '#aggregation';
import { Areas, type AreaIndex } from '#geography';
import { addCommand, printResult, type OutputOptions } from '../command-output.js';
import { Pace } from '../pace.js';
import { ProgressLine } from '../progress-line.js';
import { withApplication } from '../with-application.js';

/** `reconcile`: compares every tally with the revisions; a difference is a failure. */
export function registerReconcile(program: Command): void {
  addCommand(program, 'reconcile', 'compare every tally with the revisions').action(
    async (options: OutputOptions) => {
      const progress = new ProgressLine();
      const { outcome, differences } = await withApplication(async (app) => {
        const pace = new Pace('tallies compared');
        const outcome = await app
          .get(RunReconciliation)
          .run((done, of) => progress.show(pace.line(done, of)));
        const index = await app.get(Areas).current();
        return { outcome, differences: outcome.differences.map((one) => named(one, index)) };
      }).finally(() => progress.end());
      const { cells, stale } = outcome;
      const lines = differences.map(
        ({ area, month, stored, counted }) =>
          `  ${area} ${month}: stored ${stored ?? 'unreadable'}, counted ${counted}`,
      );
      const behind = stale === 0 ? '' : ` ${stale} wait to be folded and are counted as asked.`;
      const head = `${cells} tallies compared, ${differences.length} differ.${behind}`;
      printResult(options, { cells, stale, differences }, [head, ...lines].join('\n'));
      if (differences.length > 0) process.exitCode = 1;
    },
  );
}

function named({ areaKey, month, stored, counted }: CellDifference, index: AreaIndex) {
  const area = index.get(areaKey);
  const name = area === undefined ? String(areaKey) : `${area.level}:${area.code}`;
  return { area: name, month: month.slice(0, 'YYYY-MM'.length), stored, counted };
}
