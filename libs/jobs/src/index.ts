export { Handles, ReactsTo, type JobHandler, type Reaction } from './declarations.js';
export {
  auditRecorded,
  defineEvent,
  defineUnheardEvent,
  type EventDefinition,
  type RevisionPayload,
  type RevisionsPayload,
  type StreamEvent,
} from './event.js';
export { defineJob, request, type JobDefinition, type JobRequest } from './job.js';
export { inspectQueues, redisPolicy, type QueueState } from './inspect-queues.js';
export { JobQueues } from './job-queues.js';
export { JobRunner } from './job-runner.js';
export { JobsModule } from './jobs.module.js';
export { migrateJobs } from './migrate-jobs.js';
export { appendEvent } from './outbox.js';
export { OutboxForwarder } from './outbox-forwarder.js';
export { StreamRegistry } from './stream-registry.js';
export { jobsEntities } from './jobs-entities.js';
