import { Injectable } from '@nestjs/common';
import { Clock, Settings } from '#config';
import { Database } from '#database';
import { isPermission, type Actor } from '#domain';
import { ACTOR_COLUMNS, ACTOR_TABLES, actorOf, type ActorRow } from '../actor.reader.js';
import { hashToken } from '../session-token.js';
import { isForPrograms } from './access-token.js';

/** `last_used_at` is written at most this often. */
const NOTED_EVERY_MS = 3_600_000;

const FIND = `
  SELECT t.id AS token_id, t.scopes, t.strong, t.last_used_at, ${ACTOR_COLUMNS}
    FROM access_token t
    JOIN account a ON a.id = t.account_id AND a.disabled_at IS NULL
    ${ACTOR_TABLES}
   WHERE t.token_hash = $1 AND t.expires_at > $3
   ORDER BY h.valid_from, h.id`;

const NOTE = `
  UPDATE access_token SET last_used_at = $2
   WHERE id = $1 AND (last_used_at IS NULL OR last_used_at < $2)`;

interface TokenRow extends ActorRow {
  readonly token_id: string;
  readonly scopes: readonly string[];
  readonly strong: boolean;
  readonly last_used_at: Date | null;
}

/** Who a token speaks for. */
export interface TokenBearer {
  readonly actor: Actor;
  /** Whether it was made by somebody who had proved themself with more than a password. */
  readonly strong: boolean;
}

/** Finds who a token speaks for. It dies with its account and with the last role, as a session does. */
@Injectable()
export class AccessTokenReader {
  constructor(
    private readonly database: Database,
    private readonly settings: Settings,
    private readonly clock: Clock,
  ) {}

  /** The actor, who may do what both the token and its person's roles let today; undefined when it opens nothing. */
  async find(token: string): Promise<TokenBearer | undefined> {
    const now = this.clock.now();
    const today = this.clock.localDate(this.settings.timeZone);
    const [first, ...rest] = await this.database.prepared<TokenRow>('access-token.find', FIND, [
      hashToken(token),
      today,
      now,
    ]);
    if (first === undefined) return undefined;
    await this.noteUse(first, now);
    const actor = actorOf([first, ...rest]);
    const scopes = first.scopes.filter(isPermission).filter(isForPrograms);
    const permissions = new Set(scopes.filter((each) => actor.permissions.has(each)));
    return { actor: { ...actor, permissions }, strong: first.strong };
  }

  private async noteUse({ token_id, last_used_at }: TokenRow, now: Date): Promise<void> {
    if (last_used_at && now.getTime() - last_used_at.getTime() < NOTED_EVERY_MS) return;
    await this.database.query(NOTE, [token_id, now]);
  }
}
