import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { readSettings, stopOnSignal } from '#config';
import { assertProductionReady, Database } from '#database';
import { createLogger } from '#http';
import { JobRunner, OutboxForwarder, StreamRegistry } from '#jobs';
import { startTracing } from '#tracing';
import { WorkerModule } from './worker.module.js';

const settings = readSettings(process.env);
const tracing = await startTracing('worker');
const app = await NestFactory.createApplicationContext(WorkerModule, {
  logger: createLogger(settings),
  abortOnError: false,
});
if (settings.production) await assertProductionReady(app.get(Database));
app.get(StreamRegistry).assertComplete();
stopOnSignal({ close: () => app.close().finally(() => tracing.stop()) });
await app.get(JobRunner).start();
app.get(OutboxForwarder).start();
process.send?.('ready');
