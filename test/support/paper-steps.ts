import type { INestApplicationContext } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { setTimeout as pause } from 'node:timers/promises';
import type { Database } from '#database';
import { MakePaper } from '#papers';

const PAPER = /\.(?:pdf|docx|xlsx|html)(?:\?|$)/;
const LOOK_EVERY_MS = 20;

/**
 * Makes the papers that a request waits for, as a worker that runs by itself would, while tests step it by hand: whoever
 * fetches a paper in a test need not know that a job makes it.
 */
export class PaperSteps {
  private waiting = 0;
  private isStopped = false;
  private worker: INestApplicationContext | undefined;
  private database: Database | undefined;

  /** Before the api listens. */
  watch(api: NestFastifyApplication): void {
    api
      .getHttpAdapter()
      .getInstance()
      .addHook('onRequest', (request, reply, done) => {
        if (PAPER.test(request.url) && !this.isStopped) {
          reply.raw.once('close', () => (this.waiting -= 1));
          this.waiting += 1;
          if (this.waiting === 1) void this.step();
        }
        done();
      });
  }

  makeWith(worker: INestApplicationContext, database: Database): void {
    this.worker = worker;
    this.database = database;
  }

  /** The worker runs by itself from now on. */
  stop(): void {
    this.isStopped = true;
  }

  private async step(): Promise<void> {
    while (this.waiting > 0 && !this.isStopped) {
      const waiting = await this.database!.query<{ id: string }>(
        `SELECT id FROM paper WHERE state = 'waiting' ORDER BY id`,
      );
      // One that fails waits again, until it is given up.
      for (const { id } of waiting) {
        await this.worker!.get(MakePaper, { strict: false })
          .run(id)
          .catch(() => undefined);
      }
      await pause(LOOK_EVERY_MS);
    }
  }
}
