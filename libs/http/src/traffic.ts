import { Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Server } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { Fault } from '#domain';
import { sendProblem } from './problem.js';
import { routeOf } from './request-log.js';

/** Whoever watches over the process must get an answer when it is busiest. */
const ALWAYS_ADMITTED = /^\/api\/v1\/(?:health\/|metrics$)/;
/** Before the port is closed: time for clients that keep a connection to be told on it that they must not. */
const DRAIN_MS = 500;
/** After it is closed: time for what came in on the last connections. */
const LATE_MS = 250;

/** One request that has been answered. */
export interface Answered {
  readonly method: string;
  /** The route's pattern, not the address asked for; `none` where no route matched. */
  readonly route: string;
  readonly status: number;
  readonly seconds: number;
}

/**
 * The requests under way in this process. At most `requestsMax` are answered at once; the next is told 503 with
 * Retry-After before its body is read. So what waits is bounded, in memory and in time, however much is asked.
 * Before the process stops, each answer asks its client to close the connection, so that none is cut off.
 */
@Injectable()
export class Traffic implements BeforeApplicationShutdown {
  /** Requests that were refused since the start, because too many were under way. */
  refused = 0;
  underWay = 0;
  stopping = false;
  private readonly listeners: ((answered: Answered) => void)[] = [];
  private fastify: FastifyInstance | undefined;

  /** Hears every request that is answered from now on. */
  onAnswer(listener: (answered: Answered) => void): void {
    this.listeners.push(listener);
  }

  /** Puts itself before every route. Called once, by `applyHttp`. */
  watch(fastify: FastifyInstance, requestsMax: number): void {
    this.fastify = fastify;
    fastify.addHook('onRequest', (request, reply, done) => {
      if (this.stopping) void reply.header('connection', 'close');
      if (this.underWay >= requestsMax && !ALWAYS_ADMITTED.test(request.url)) {
        this.refused += 1;
        sendProblem(request, reply, new Fault('OVERLOADED'));
        return;
      }
      this.underWay += 1;
      // Comes once, after a whole answer as well as after a client that has gone.
      reply.raw.once('close', () => (this.underWay -= 1));
      done();
    });
    fastify.addHook('onResponse', (request, reply, done) => {
      this.tell(request, reply);
      done();
    });
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopping = true;
    const server = this.fastify?.server;
    if (server?.listening !== true) return;
    await sleep(DRAIN_MS);
    // Right after a round of accepting: who has connected since would be cut off unheard.
    await new Promise((resolve) => setImmediate(resolve));
    // Takes no more connections. Those just made get to say what they want: HTTP's own close would end them as idle.
    Server.prototype.close.call(server);
    await sleep(LATE_MS);
  }

  private tell(request: FastifyRequest, reply: FastifyReply): void {
    if (this.listeners.length === 0) return;
    const answered: Answered = {
      method: request.method,
      route: routeOf(request),
      status: reply.statusCode,
      seconds: reply.elapsedTime / 1_000,
    };
    for (const listener of this.listeners) listener(answered);
  }
}
