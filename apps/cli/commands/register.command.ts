import type { Command } from 'commander';
import { CheckRegister, RegisterMissing, type RegisterCheck } from '#register';
import { commandGroup } from '../command-group.js';
import { addCommand, printResult, type OutputOptions } from '../command-output.js';
import { withApplication } from '../with-application.js';

/** `register check`: whether each protected or strict incident has exactly one entry; `register complete` adds what lacks. */
export function registerRegister(program: Command): void {
  const group = commandGroup(program, 'register', 'the register of documents (diarium)');
  addCommand(group, 'check', 'check that every protected and strict incident is registered').action(
    async (options: OutputOptions) => {
      const found = await withApplication((app) => app.get(CheckRegister, { strict: false }).run());
      printResult(options, found, textOf(found));
      if (!found.whole) process.exitCode = 1;
    },
  );
  addCommand(group, 'complete', 'register incidents that have no entry').action(
    async (options: OutputOptions) => {
      const added = await withApplication((app) =>
        app.get(RegisterMissing, { strict: false }).run(),
      );
      printResult(options, { added }, `${added} incidents were registered.`);
    },
  );
}

function textOf({ whole, entries, missing, unfounded, brokenSeries }: RegisterCheck): string {
  if (whole) return `The register is whole: ${entries} entries checked.`;
  return [
    `The register is not whole: ${entries} entries checked.`,
    `  ${missing} incidents have no entry: run \`register complete\`.`,
    `  ${unfounded} entries stand for no protected incident.`,
    `  ${brokenSeries} series of numbers are broken.`,
  ].join('\n');
}
