import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { assertNotDemo } from '#access';
import { followingEnvironment, readSettings, stopOnSignal } from '#config';
import { assertProductionReady, Database } from '#database';
import { applyHttp, createHttpAdapter, createLogger } from '#http';
import { startTracing } from '#tracing';
import { ApiModule } from './api.module.js';
import { serveWeb } from './serve-web.js';

await followingEnvironment();
const settings = readSettings(process.env);
const tracing = await startTracing('api');
const app = await NestFactory.create<NestFastifyApplication>(
  ApiModule,
  createHttpAdapter(settings),
  { logger: createLogger(settings), abortOnError: false },
);
if (settings.production) {
  await assertProductionReady(app.get(Database));
  await assertNotDemo(app.get(Database));
}
await applyHttp(app, settings);
await serveWeb(app);
stopOnSignal({ close: () => app.close().finally(() => tracing.stop()) });
await app.listen(settings.port, settings.host);
