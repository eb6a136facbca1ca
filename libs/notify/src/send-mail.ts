import { Injectable, Logger } from '@nestjs/common';
import { Clock } from '#config';
import { Database } from '#database';
import { fillText, type Language } from '#domain';
import { MailPost } from './mail-post.js';
import { isMessageKind, messageTexts, worded } from './message-texts.js';

/** While one process sends, no other tries. Longer than the post waits. */
const LEASE_MS = 120_000;
const FIRST_PAUSE_MS = 5_000;
const PAUSE_MAX_MS = 3_600_000;
/** After this it stays in the application only. */
const GIVE_UP_AFTER_MS = 86_400_000;

interface Claimed {
  readonly recipientId: string;
  readonly kind: string;
  readonly details: Record<string, string>;
  readonly createdAt: Date;
  readonly attempts: number;
}

const CLAIM = `
  UPDATE message SET mail_attempts = mail_attempts + 1, mail_next_at = $3
   WHERE id = $1 AND mail_state = 'waiting' AND mail_next_at <= $2
  RETURNING recipient_id AS "recipientId", kind, details, created_at AS "createdAt", mail_attempts AS attempts`;
const RECIPIENT = `
  SELECT a.email, coalesce(mp.language, 'sv') AS language
    FROM account a LEFT JOIN message_preference mp ON mp.person_id = a.person_id
   WHERE a.person_id = $1 AND a.disabled_at IS NULL`;
const SETTLE = `UPDATE message SET mail_state = $2, mail_next_at = $3 WHERE id = $1`;

/** Sends one message by mail, in the recipient's language. Whatever goes wrong is tried again later. */
@Injectable()
export class SendMail {
  private readonly logger = new Logger(SendMail.name);

  constructor(
    private readonly database: Database,
    private readonly post: MailPost,
    private readonly clock: Clock,
  ) {}

  async run(messageId: string): Promise<void> {
    const now = this.clock.now();
    const lease = new Date(now.getTime() + LEASE_MS);
    const [claimed] = await this.database.query<Claimed>(CLAIM, [messageId, now, lease]);
    if (claimed === undefined) return;
    const [recipient] = await this.database.query<{ email: string; language: Language }>(
      RECIPIENT,
      [claimed.recipientId],
    );
    // An account that is closed, or a kind that is no more, gets nothing.
    if (recipient === undefined || !isMessageKind(claimed.kind) || this.post.way === 'none') {
      await this.database.query(SETTLE, [messageId, 'none', now]);
      return;
    }
    const { title, body, path } = messageTexts[claimed.kind];
    const { email, language } = recipient;
    const to = fillText(path, claimed.details);
    const where = { sv: `Läs mer i Lägesbild: ${to}`, en: `Read more in Lägesbild: ${to}` };
    try {
      await this.post.send({
        id: messageId,
        to: email,
        subject: worded(title, language, claimed.details),
        text: `${worded(body, language, claimed.details)}\n\n${where[language]}\n`,
      });
      await this.database.query(SETTLE, [messageId, 'sent', now]);
    } catch (error) {
      await this.putOff(messageId, claimed, error);
    }
  }

  private async putOff(messageId: string, claimed: Claimed, error: unknown): Promise<void> {
    const now = this.clock.now().getTime();
    const code = (error as { code?: unknown }).code;
    // The code only: a server's words may hold the address.
    this.logger.warn(`mail not sent: ${typeof code === 'string' ? code : 'ERROR'}`);
    const tooLate = now - claimed.createdAt.getTime() > GIVE_UP_AFTER_MS;
    const pause = Math.min(FIRST_PAUSE_MS * 2 ** (claimed.attempts - 1), PAUSE_MAX_MS);
    const state = tooLate ? 'failed' : 'waiting';
    await this.database.query(SETTLE, [messageId, state, new Date(now + pause)]);
  }
}
