import { Injectable } from '@nestjs/common';
import { Clock } from '#config';
import { Database } from '#database';
import { JobQueues, request } from '#jobs';
import { sendMail } from './jobs.js';

const BATCH_MAX = 500;
const DUE = `
  SELECT id FROM message WHERE mail_state = 'waiting' AND mail_next_at <= $1 ORDER BY mail_next_at LIMIT ${BATCH_MAX}`;

/** Wakes mails that are due: put off before, or whose wake-up or process was lost. */
@Injectable()
export class SweepMail {
  constructor(
    private readonly database: Database,
    private readonly queues: JobQueues,
    private readonly clock: Clock,
  ) {}

  async run(): Promise<void> {
    const due = await this.database.query<{ id: string }>(DUE, [this.clock.now()]);
    await this.queues.addAll(due.map(({ id }) => request(sendMail, { messageId: id })));
  }
}
