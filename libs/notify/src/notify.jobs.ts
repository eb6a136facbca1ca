import { Injectable } from '@nestjs/common';
import type { Transaction } from '#database';
import {
  Handles,
  ReactsTo,
  request,
  type JobHandler,
  type JobRequest,
  type Reaction,
  type StreamEvent,
} from '#jobs';
import { messageWritten } from './events.js';
import { sendMail, sweepMail } from './jobs.js';
import { SendMail } from './send-mail.js';
import { SweepMail } from './sweep-mail.js';

const MAILS_AT_ONCE = 2;
const SWEEP_EVERY_MS = 15_000;

/** Wakes the mail of a message; the row that it stands for is written already. */
@Injectable()
@ReactsTo([messageWritten])
export class WakeMail implements Reaction<{ messageId: string }> {
  react(
    _tx: Transaction,
    events: readonly StreamEvent<{ messageId: string }>[],
  ): Promise<readonly JobRequest[]> {
    return Promise.resolve(events.map(({ payload }) => request(sendMail, payload)));
  }
}

@Injectable()
@Handles({ job: sendMail, concurrency: MAILS_AT_ONCE })
export class SendMailJob implements JobHandler<{ messageId: string }> {
  constructor(private readonly send: SendMail) {}

  run({ messageId }: { messageId: string }): Promise<void> {
    return this.send.run(messageId);
  }
}

@Injectable()
@Handles({ job: sweepMail, concurrency: 1, everyMs: SWEEP_EVERY_MS })
export class SweepMailJob implements JobHandler<Record<string, never>> {
  constructor(private readonly sweep: SweepMail) {}

  run(): Promise<void> {
    return this.sweep.run();
  }
}
