import pg from 'pg';
import { grantJobRights } from '#database';
import { jobSchemaOf } from './job-backend.js';
import { queueNames } from './job.js';

/** Loads ahead of time what `migrateJobs` needs. */
export async function loadBullMq(): Promise<typeof import('bullmq')> {
  return import('bullmq');
}

/** Brings BullMQ's tables in `<schema>_jobs` to this version, as the owner; safe to run again, and by two at once. */
export async function migrateJobs(
  ownerUrl: string,
  options: { readonly schema: string; readonly applicationRole: string },
): Promise<void> {
  const { runMigrations } = await loadBullMq();
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  try {
    const jobSchema = jobSchemaOf(options.schema);
    // Two processes that start at once would grant the same rights at once, which PostgreSQL refuses to one of them.
    await owner.query('SELECT pg_advisory_lock(hashtext($1))', [`migrate ${options.schema}`]);
    await runMigrations(owner, jobSchema);
    // BullMQ makes a sequence at a queue's first job; the application's role may make nothing.
    await owner.query(`SELECT set_config('search_path', $1, false)`, [jobSchema]);
    for (const queue of queueNames) await owner.query(`SELECT next_job_id($1)`, [queue]);
    await grantJobRights(owner, jobSchema, options.applicationRole);
  } finally {
    await owner.end();
  }
}
