import { existsSync } from 'node:fs';
import type { Command } from 'commander';
import { readSettings } from '#config';
import { Database } from '#database';
import { withDatabase } from '../command-database.js';
import { addCommand, printResult, type OutputOptions } from '../command-output.js';
import { embeddedFolder } from '../data-folder.js';
import { examine } from '../doctor/examine.js';
import { fail, type Finding } from '../doctor/finding.js';

const NAME_WIDTH = 12;

/** `doctor`: looks for what is wrong with this installation and says what to do. */
export function registerDoctor(program: Command): void {
  addCommand(program, 'doctor', 'look for what is wrong with this installation').action(
    async (options: OutputOptions) => {
      const findings = await findingsOf();
      const healthy = findings.every(({ status }) => status !== 'fail');
      printResult(options, { healthy, findings }, findings.map(lineOf).join('\n'));
      if (!healthy) process.exitCode = 1;
    },
  );
}

async function findingsOf(): Promise<Finding[]> {
  const settings = readSettings(process.env);
  if (settings.databaseUrl === undefined && !existsSync(embeddedFolder(settings))) {
    const found = `there is no database in ${settings.dataDir}`;
    const advice = 'Run `npm start`, which makes one, or set LAGESBILD_DATA_DIR or DATABASE_URL.';
    return [fail('database', found, advice)];
  }
  try {
    return await withDatabase(async (opened, { url }) => {
      const database = new Database({ url, schema: opened.schema, connectionsMax: 2 });
      try {
        await database.query('SELECT 1');
        return await examine({ settings: opened, database, now: () => new Date() });
      } finally {
        await database.close();
      }
    });
  } catch (error) {
    const found = `the database cannot be reached: ${(error as Error).message}`;
    const advice = 'Start it, or correct DATABASE_URL. The embedded one: look in its log folder.';
    return [fail('database', found, advice)];
  }
}

function lineOf({ check, status, found, advice }: Finding): string {
  const line = `${status.toUpperCase().padEnd('FAIL'.length)}  ${check.padEnd(NAME_WIDTH)}${found}`;
  return advice === undefined ? line : `${line}\n      → ${advice}`;
}
