import type { Command } from 'commander';
import { RelocateIncidents, type RelocatedIncidents } from '#intake';
import { catchUp } from '../catch-up.js';
import { addCommand, printResult, type OutputOptions } from '../command-output.js';
import { ProgressLine } from '../progress-line.js';
import { withApplication } from '../with-application.js';

interface RelocateCommandOptions extends OutputOptions {
  readonly dryRun?: boolean;
  readonly area?: string;
  readonly since?: string;
}

/** `relocate`: finds the areas of incidents anew after boundaries have changed. */
export function registerRelocate(program: Command): void {
  addCommand(
    program,
    'relocate',
    'find the areas of incidents anew, after new versions of areas have been taken in',
  )
    .option('--dry-run', 'count what would move, and move nothing')
    .option('--area <code>', 'only incidents that now stand in this area: <code> or <level>:<code>')
    .option(
      '--since <date>',
      'only incidents from this date on; absent: from the first date of any new boundary',
    )
    .action(async (options: RelocateCommandOptions) => {
      const { dryRun = false, area, since } = options;
      const progress = new ProgressLine();
      const relocated = await withApplication(async (app) => {
        const relocated = await app.get(RelocateIncidents).run({
          dryRun,
          ...(area !== undefined && { area }),
          ...(since !== undefined && { since }),
          onProgress: (examined, moved) =>
            progress.show(`${examined} incidents looked at, ${moved} lie elsewhere`),
        });
        if (!dryRun) await catchUp(app, progress);
        return relocated;
      }).finally(() => progress.end());
      printResult(options, { dryRun, ...relocated }, textOf(relocated, dryRun));
    });
}

function textOf(relocated: RelocatedIncidents, dryRun: boolean): string {
  const { since, examined, moved, moves, outside, erased, contested } = relocated;
  if (since === null) return 'No boundary has changed: every incident stands where it should.';
  const verb = dryRun ? 'would move' : 'moved';
  const lines = [`${examined} incidents since ${since} looked at, ${moved} ${verb}.`];
  for (const { from, to, incidents } of moves) lines.push(`  ${from} → ${to}: ${incidents}`);
  for (const { from, reason, incidents, references } of outside) {
    const some = references.join(', ') + (references.length < incidents ? ' …' : '');
    lines.push(`  ${from}: ${incidents} have no area any more (${reason}) and stay: ${some}`);
  }
  if (erased > 0) lines.push(`${erased} have been erased and stay where they are.`);
  if (contested > 0) lines.push(`${contested} were changed meanwhile: run it again.`);
  return lines.join('\n');
}
