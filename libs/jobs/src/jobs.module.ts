import { Global, Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { Settings } from '#config';
import { openJobBackend } from './job-backend.js';
import { JOB_BACKEND, JobQueues } from './job-queues.js';
import { JobRunner } from './job-runner.js';
import { OutboxForwarder } from './outbox-forwarder.js';
import { StreamRegistry } from './stream-registry.js';

/** The forwarder and the job runner, for the worker process; nothing runs until `start` is called. */
@Global()
@Module({
  imports: [DiscoveryModule],
  providers: [
    {
      provide: JOB_BACKEND,
      inject: [Settings],
      useFactory: (settings: Settings) => openJobBackend(settings),
    },
    JobQueues,
    JobRunner,
    StreamRegistry,
    OutboxForwarder,
  ],
  exports: [JobQueues, JobRunner, StreamRegistry, OutboxForwarder],
})
export class JobsModule {}
