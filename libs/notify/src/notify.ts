import { Injectable } from '@nestjs/common';
import { Clock } from '#config';
import type { Transaction } from '#database';
import { appendEvent } from '#jobs';
import { newId } from '#protection';
import { messageWritten } from './events.js';
import { MailPost } from './mail-post.js';
import type { MessageKind } from './message-texts.js';

export interface NewMessage {
  /** The person. */
  readonly recipientId: string;
  readonly kind: MessageKind;
  /** What it is about: the same recipient and key are told once. */
  readonly key: string;
  /** Keys and dates; never content of incidents, names or free text. */
  readonly values: Readonly<Record<string, string>>;
}

const WRITE = `
  INSERT INTO message (id, recipient_id, kind, key, details, created_at, mail_state, mail_next_at)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $6) ON CONFLICT (recipient_id, key) DO NOTHING RETURNING id`;

/** Tells somebody something: in the application at once, by mail as soon as it goes. */
@Injectable()
export class Notify {
  constructor(
    private readonly clock: Clock,
    private readonly post: MailPost,
  ) {}

  /** @returns whether it was new. */
  async tell(tx: Transaction, message: NewMessage): Promise<boolean> {
    const { recipientId, kind, key, values } = message;
    const id = newId();
    const mailed = this.post.way === 'none' ? 'none' : 'waiting';
    const written = await tx.query(WRITE, [
      ...[id, recipientId, kind, key],
      ...[JSON.stringify(values), this.clock.now(), mailed],
    ]);
    if (written.length === 0) return false;
    if (mailed === 'waiting') await appendEvent(tx, messageWritten, { messageId: id });
    return true;
  }
}
