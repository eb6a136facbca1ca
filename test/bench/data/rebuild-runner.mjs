/** Rebuilds every tally and compares each with its revisions, with the product's own use cases. */
import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { CliModule } from '../../../dist/apps/cli/cli.module.js';
import { RebuildTallies, ReconcileTallies } from '../../../dist/libs/aggregation/src/index.js';

const app = await NestFactory.createApplicationContext(CliModule, { logger: ['error'] });
const tell = (what) => (done, of) => process.send(`${what} ${Math.round((done / of) * 100)} %`);
await app.get(RebuildTallies, { strict: false }).run(tell('tallies'));
const { differences, stale } = await app
  .get(ReconcileTallies, { strict: false })
  .run(tell('reconciled'));
await app.close();
if (differences.length > 0 || stale > 0) {
  console.error(`${differences.length} tallies differ from the revisions, ${stale} are behind`);
  process.exitCode = 1;
}
process.disconnect();
