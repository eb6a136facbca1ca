import type { Command } from 'commander';
import { SeedDemoCity } from '#city-picture';
import { SeedDemoCollection } from '#collections';
import { SeedDemoGoverning } from '#governing-documents';
import { SeedDemoEdition } from '#editions';
import { SeedDemo, type SeededDemo } from '#imports';
import { SeedDemoPicture } from '#judgement';
import { SeedDemoMeasures } from '#measures';
import { SeedDemoEvents } from '#planned-events';
import { SeedDemoProblems } from '#problems';
import { SeedDemoRisks } from '#risks';
import { SeedDemoGroups, SeedDemoStatistics } from '#statistics';
import { catchUp, forwardedByWorker } from '../catch-up.js';
import { addCommand, printResult, type OutputOptions } from '../command-output.js';
import { ProgressLine } from '../progress-line.js';
import { withApplication } from '../with-application.js';

/** `seed-demo`: what `start` puts in place the first time, by hand. */
export function registerSeedDemo(program: Command): void {
  addCommand(
    program,
    'seed-demo',
    'put accounts, areas and invented incidents of the demo in place',
  ).action(async (options: OutputOptions) => {
    const progress = new ProgressLine();
    const seeded = await withApplication(async (app) => {
      const outcome = await app.get(SeedDemo).run(({ incidents, month }) => {
        if (!isChild)
          progress.show(`${incidents} incidents, up to ${month.slice(0, 'YYYY-MM'.length)}`);
      });
      if (outcome.leftOut === null) {
        await app.get(SeedDemoStatistics).run();
        await app.get(SeedDemoGroups).run();
        await app.get(SeedDemoEvents).run();
        await app.get(SeedDemoGoverning).run();
        await app.get(SeedDemoPicture).run();
        await app.get(SeedDemoRisks).run();
      }
      // Beside a running application its worker does this, without hurry.
      if (isChild) await forwardedByWorker(app);
      else await catchUp(app, progress);
      // Their figures count what has been forwarded.
      if (outcome.leftOut === null) {
        await app.get(SeedDemoProblems).run();
        await app.get(SeedDemoMeasures).run();
        await app.get(SeedDemoEdition, { strict: false }).run();
        await app.get(SeedDemoCollection, { strict: false }).run();
        await app.get(SeedDemoCity, { strict: false }).run();
      }
      return outcome;
    }).finally(() => progress.end());
    if (!isChild) printResult(options, seeded, textOf(seeded));
    else if (seeded.leftOut !== null) process.stderr.write(`${seeded.leftOut}\n`);
  });
}

/** Started by `start`, which says itself that the demo is in place. */
const isChild = process.channel !== undefined && process.channel !== null;

function textOf({ demo, accounts, areas, incidents, leftOut }: SeededDemo): string {
  const written = `Demo "${demo}": ${accounts} accounts, ${areas} areas and ${incidents} incidents written.`;
  return leftOut === null ? written : `${written}\n${leftOut}`;
}
