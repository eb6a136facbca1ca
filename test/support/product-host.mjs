// Runs products as they are built, beside each other in this one process: to load the built modules takes many times
// as long as to start an application of them. What `apps/api/main.js` and `apps/worker/main.js` do, without the launcher.
import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { readSettings } from '../../dist/libs/config/src/index.js';
import { applyHttp, createHttpAdapter, createLogger } from '../../dist/libs/http/src/index.js';
import { JobRunner, OutboxForwarder, StreamRegistry } from '../../dist/libs/jobs/src/index.js';
import { ApiModule } from '../../dist/apps/api/api.module.js';
import { serveWeb } from '../../dist/apps/api/serve-web.js';
import { WorkerModule } from '../../dist/apps/worker/worker.module.js';

const products = new Map();
/** Settings are read from the environment of the process, so that one product starts after the other. */
let starting = Promise.resolve();

async function start(environment) {
  for (const name of Object.keys(process.env)) delete process.env[name];
  Object.assign(process.env, environment);
  const settings = readSettings(process.env);
  const options = { logger: createLogger(settings), abortOnError: false };
  const api = await NestFactory.create(ApiModule, createHttpAdapter(settings), options);
  await applyHttp(api, settings);
  await serveWeb(api);
  await api.listen(settings.port, settings.host);
  const worker = await NestFactory.createApplicationContext(WorkerModule, options);
  worker.get(StreamRegistry).assertComplete();
  await worker.get(JobRunner).start();
  worker.get(OutboxForwarder).start();
  const address = `http://${settings.host}:${settings.port}`;
  products.set(address, { api, worker });
  return address;
}

async function stop(address) {
  const { api, worker } = products.get(address);
  products.delete(address);
  await Promise.all([worker.close(), api.close()]);
}

async function answer({ number, wish, told }) {
  try {
    if (wish === 'stop') await stop(told);
    else starting = starting.catch(() => undefined).then(() => start(told));
    process.send({ number, address: wish === 'stop' ? told : await starting });
  } catch (error) {
    process.send({
      number,
      error: error instanceof Error ? (error.stack ?? error.message) : String(error),
    });
  }
}

process.on('message', (request) => void answer(request));
// Without the tests there is nobody to run products for.
process.on('disconnect', () => process.exit(0));
