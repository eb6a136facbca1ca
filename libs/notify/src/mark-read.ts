import { Injectable } from '@nestjs/common';
import { Clock } from '#config';
import { Database } from '#database';
import { Fault, type Actor } from '#domain';

const MARK = `
  UPDATE message SET read_at = coalesce(read_at, $3) WHERE id = $1 AND recipient_id = $2 RETURNING id`;

/** Notes that one has read a message of one's own. */
@Injectable()
export class MarkRead {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Fault: NOT_FOUND, also for another's. */
  async run(actor: Actor, id: string): Promise<void> {
    const marked = await this.database.query(MARK, [id, actor.personId, this.clock.now()]);
    if (marked.length === 0) throw new Fault('NOT_FOUND');
  }
}
