import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { readSettings, stopOnSignal } from '#config';
import { assertProductionReady, Database } from '#database';
import { createLogger } from '#http';
import { JobRunner, OutboxForwarder, StreamRegistry } from '#jobs';
import { WorkerModule } from './worker.module.js';

const settings = readSettings(process.env);
const app = await NestFactory.createApplicationContext(WorkerModule, {
  logger: createLogger(settings),
  abortOnError: false,
});
if (settings.production) await assertProductionReady(app.get(Database));
app.get(StreamRegistry).assertComplete();
stopOnSignal(app);
await app.get(JobRunner).start();
app.get(OutboxForwarder).start();
process.send?.('ready');
