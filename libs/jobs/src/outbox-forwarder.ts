import { Injectable, Logger, type BeforeApplicationShutdown } from '@nestjs/common';
import { AuditCheckpoints, AuditSealer, type AuditHead } from '#audit';
import { Database, type Transaction } from '#database';
import type { RevisionPayload, RevisionsPayload, StreamEvent } from './event.js';
import { JobQueues } from './job-queues.js';
import type { JobRequest } from './job.js';
import { StreamRegistry } from './stream-registry.js';

/** Events taken in one transaction at most. */
const BATCH_MAX = 500;
/** Revisions in one transaction at most, unless the first event alone has more. */
const REVISIONS_MAX = 5_000;
/** How long to wait when nothing was there, and when the database could not be reached. */
const IDLE_MS = 100;
const TROUBLE_MS = 1000;

/** Wake-up calls that a backlog may hold back at most. Those that a stop leaves over are found by the sweep. */
const REQUESTS_WAITING_MAX = 2_000;
/** From here on a batch counts as full: what was left out for its weight waits behind it. */
const REVISIONS_FULL = REVISIONS_MAX / 2;

/** One batch: how many events it held, and whether more of them wait. */
interface Step {
  readonly count: number;
  readonly isFull: boolean;
  /** The head of the audit log, where audit rows were sealed. */
  readonly sealedTo?: AuditHead | undefined;
}

interface OutboxRow {
  readonly id: number;
  readonly event: string;
  readonly payload: Partial<RevisionPayload & RevisionsPayload>;
  readonly audit_entry_id: string | null;
}

const TAKE = `
  DELETE FROM outbox WHERE id IN (
    SELECT id FROM (
      SELECT id, sum(weight) OVER (ORDER BY id) AS revisions, row_number() OVER (ORDER BY id) AS place
        FROM (SELECT id, weight FROM outbox ORDER BY id LIMIT ${BATCH_MAX}) head
    ) waiting WHERE revisions <= ${REVISIONS_MAX} OR place = 1)
  RETURNING id, event, payload, audit_entry_id`;

const NUMBER = `
  INSERT INTO revision_position (revision_id, position)
  SELECT revision_id, $2::bigint + ordinality
    FROM unnest($1::uuid[]) WITH ORDINALITY AS r (revision_id, ordinality)`;

/**
 * Carries committed facts downstream, one batch at a time over all processes. Identity values do not commit in
 * order, so only here does a revision get its place in the stream. Everything that follows from a batch, the
 * positions, the sealed audit rows, the marks that reactions leave, commits together with forgetting the events:
 * a crash repeats the batch and nothing is lost or doubled.
 */
@Injectable()
export class OutboxForwarder implements BeforeApplicationShutdown {
  private readonly logger = new Logger(OutboxForwarder.name);
  private running: Promise<void> | undefined;
  private stopping = false;

  constructor(
    private readonly database: Database,
    private readonly sealer: AuditSealer,
    private readonly checkpoints: AuditCheckpoints,
    private readonly queues: JobQueues,
    private readonly registry: StreamRegistry,
  ) {}

  start(): void {
    this.stopping = false;
    this.running ??= this.loop();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopping = true;
    await this.running;
    this.running = undefined;
    await this.checkpoints.flush();
  }

  /** Forwards one batch. @returns how many events it held. */
  async forward(): Promise<number> {
    const { count, requests, sealedTo } = await this.database.transaction((tx) => this.take(tx));
    await this.checkpoints.note(sealedTo);
    // Lost jobs do no harm: what they stand for is in a table, and a sweep finds it.
    await this.queues.addAll(requests);
    return count;
  }

  private async loop(): Promise<void> {
    let waiting: JobRequest[] = [];
    while (!this.stopping) {
      try {
        const { isFull, requests, sealedTo } = await this.database.transaction((tx) =>
          this.take(tx),
        );
        await this.checkpoints.note(sealedTo);
        waiting.push(...requests);
        // A backlog touches the same cells again and again: they are woken once, when it has been worked off.
        if (isFull && waiting.length < REQUESTS_WAITING_MAX) continue;
        const ready = waiting;
        waiting = [];
        await this.queues.addAll(ready);
        if (!isFull) await pause(IDLE_MS);
      } catch (error) {
        this.logger.error(`forwarding failed: ${(error as Error).message}`);
        await pause(TROUBLE_MS);
      }
    }
  }

  private async take(tx: Transaction): Promise<Step & { requests: JobRequest[] }> {
    const [head] = await tx.prepared<{ position: number }>(
      'forwarder.head',
      `SELECT position FROM stream_position WHERE name = 'revision' FOR UPDATE SKIP LOCKED`,
    );
    // Another process forwards; it will come round to these events too.
    if (head === undefined) return { count: 0, isFull: false, requests: [] };
    const rows = await tx.prepared<OutboxRow>('forwarder.take', TAKE);
    rows.sort((a, b) => a.id - b.id);
    const events = await this.number(tx, head.position, rows);
    const sealedTo = await this.sealer.seal(
      tx,
      rows.flatMap((row) => (row.audit_entry_id === null ? [] : [row.audit_entry_id])),
    );
    const last = events.findLast(({ position }) => position !== null)?.position ?? head.position;
    const isFull = rows.length === BATCH_MAX || last - head.position >= REVISIONS_FULL;
    return { count: rows.length, isFull, sealedTo, requests: await this.react(tx, events) };
  }

  private async number(
    tx: Transaction,
    head: number,
    rows: readonly OutboxRow[],
  ): Promise<StreamEvent[]> {
    let position = head;
    const revisionIds: string[] = [];
    const events = rows.map(({ event, payload }): StreamEvent => {
      const { revisionId, revisionIds: many = revisionId === undefined ? [] : [revisionId] } =
        payload;
      if (many.length === 0) return { name: event, payload, position: null };
      position += many.length;
      for (const id of many) revisionIds.push(id);
      return { name: event, payload, position };
    });
    if (revisionIds.length > 0) {
      await tx.prepared('forwarder.number', NUMBER, [revisionIds, head]);
      await tx.prepared(
        'forwarder.move',
        `UPDATE stream_position SET position = $1 WHERE name = 'revision'`,
        [position],
      );
    }
    return events;
  }

  private async react(tx: Transaction, events: readonly StreamEvent[]): Promise<JobRequest[]> {
    const requests: JobRequest[] = [];
    for (const { events: heard, reaction } of this.registry.reactions()) {
      const concerned = events.filter((event) => heard.has(event.name));
      if (concerned.length > 0) requests.push(...(await reaction.react(tx, concerned)));
    }
    return requests;
  }
}

function pause(durationMs: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, durationMs));
}
