import { Injectable } from '@nestjs/common';
import { Database } from '#database';
import { fillText, type Actor, type Language } from '#domain';
import type { MessageDto, MessagesDto, MessagesQueryDto } from './message.dto.js';
import { isMessageKind, messageTexts, worded } from './message-texts.js';

const PER_PAGE = 50;

interface Row {
  readonly id: string;
  readonly kind: string;
  readonly details: Record<string, string>;
  readonly createdAt: Date;
  readonly read: boolean;
}

/** Ids are made in the order of time: they are the cursor. */
const LIST = `
  SELECT id, kind, details, created_at AS "createdAt", read_at IS NOT NULL AS read
    FROM message WHERE recipient_id = $1 AND ($2::uuid IS NULL OR id < $2) ORDER BY id DESC LIMIT $3`;
const STATE = `
  SELECT (SELECT count(*)::integer FROM message WHERE recipient_id = $1 AND read_at IS NULL) AS unread,
         coalesce((SELECT language FROM message_preference WHERE person_id = $1), 'sv') AS "mailLanguage"`;

/** One's own messages, newest first. */
@Injectable()
export class ReadMessages {
  constructor(private readonly database: Database) {}

  async run(actor: Actor, query: MessagesQueryDto, language: Language): Promise<MessagesDto> {
    const { limit = PER_PAGE, cursor = null } = query;
    const values = [actor.personId, cursor, limit + 1];
    const rows = await this.database.query<Row>(LIST, values);
    const [state] = await this.database.query<Pick<MessagesDto, 'unread' | 'mailLanguage'>>(STATE, [
      actor.personId,
    ]);
    const page = rows.slice(0, limit);
    return {
      items: page.flatMap((row) => shown(row, language)),
      nextCursor: rows.length > limit ? (page.at(-1)?.id ?? null) : null,
      ...(state ?? { unread: 0, mailLanguage: 'sv' }),
    };
  }
}

function shown({ id, kind, details, createdAt, read }: Row, language: Language): MessageDto[] {
  if (!isMessageKind(kind)) return [];
  const { title, body, path } = messageTexts[kind];
  const words = {
    title: worded(title, language, details),
    body: worded(body, language, details),
    path: fillText(path, details),
  };
  return [{ id, kind, ...words, createdAt: createdAt.toISOString(), read }];
}
