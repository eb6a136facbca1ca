/**
 * The product's import in a process of its own, as the command runs it: rows are recorded, forwarded and counted.
 * Takes {file} and answers {ms, recorded, refused}.
 */
import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { CliModule } from '../../dist/apps/cli/cli.module.js';
import { catchUp } from '../../dist/apps/cli/catch-up.js';
import { ImportIncidents } from '../../dist/libs/imports/src/index.js';
import { OutboxForwarder } from '../../dist/libs/jobs/src/index.js';
import { benchProfile } from './incident-file.mjs';
import { answerMessages } from './processes.mjs';

const app = await NestFactory.createApplicationContext(CliModule, { logger: ['error'] });
const silent = { show: () => undefined, end: () => undefined };

answerMessages(
  async ({ file }) => {
    const began = performance.now();
    app.get(OutboxForwarder).start();
    const outcome = await app.get(ImportIncidents).run(null, { file, profile: benchProfile });
    const importedMs = performance.now() - began;
    await catchUp(app, silent);
    await app.get(OutboxForwarder).beforeApplicationShutdown();
    const { recorded, refused, errors, importRunId } = outcome;
    return {
      ms: performance.now() - began,
      importedMs,
      recorded,
      refused,
      importRunId,
      firstError: errors[0],
      memoryMb: Math.round(process.memoryUsage().rss / 1e6),
    };
  },
  () => app.close(),
);
