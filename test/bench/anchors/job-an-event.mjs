/** The usual way: one BullMQ job an event, on PostgreSQL, handled by doing nothing. Answers how long they took. */
import { openJobBackend } from '../../../dist/libs/jobs/src/job-backend.js';
import { answerMessages } from '../processes.mjs';

const QUEUE = 'bench';
const CONCURRENCY = 50;

const backend = await openJobBackend({
  databaseUrl: process.env.DATABASE_URL,
  schema: 'lagesbild',
});
const queue = backend.queue(QUEUE);

answerMessages(
  async ({ events }) => {
    const jobs = Array.from({ length: events }, (_, n) => ({
      name: 'event',
      data: { n },
      opts: { removeOnComplete: true },
    }));
    await queue.addBulk(jobs);
    const began = performance.now();
    let handled = 0;
    let worker;
    await new Promise((resolve) => {
      const handle = async () => void ((handled += 1) === events && resolve());
      worker = backend.worker(QUEUE, handle, { concurrency: CONCURRENCY });
    });
    const ms = performance.now() - began;
    await worker.close();
    return { ms };
  },
  async () => {
    await queue.close();
    await backend.close();
  },
);
