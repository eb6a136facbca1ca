/** Every queue, named after the lib that owns its jobs. The owner's role makes what BullMQ needs for each. */
export const queueNames = [
  'access',
  'aggregation',
  'exports',
  'imports',
  'intake',
  'notify',
  'register',
  'reading-log',
  'retention',
  'rights',
  'archive',
  'collections',
  'measures',
  'papers',
  'risks',
] as const;
export type QueueName = (typeof queueNames)[number];

/** A kind of coarse work. Its payload is a key; its queue is the lib that owns it. */
export interface JobDefinition<Payload> {
  readonly queue: string;
  /** `<queue>.<verb>-<object>`. */
  readonly name: string;
  /** Requests with the same key become one run; it may hold no colon. */
  readonly keyOf: (payload: Payload) => string;
}

export interface JobRequest {
  readonly job: JobDefinition<never>;
  readonly payload: unknown;
}

const definedJobs = new Set<string>();

/** Declares a job by its dotted name, e.g. `aggregation.refresh-tally`. */
export function defineJob<Payload>(
  name: `${QueueName}.${string}`,
  keyOf: (payload: Payload) => string,
): JobDefinition<Payload> {
  definedJobs.add(name);
  return { queue: name.slice(0, name.indexOf('.')), name, keyOf };
}

/** A wish that `job` runs for this key soon. */
export function request<Payload>(job: JobDefinition<Payload>, payload: Payload): JobRequest {
  return { job, payload };
}

/** Every job that code of this process declares, for the boot check. */
export function allJobNames(): readonly string[] {
  return [...definedJobs].sort();
}

/** The deduplication key of a request. */
export function keyOf(wish: JobRequest): string {
  return wish.job.keyOf(wish.payload as never);
}
