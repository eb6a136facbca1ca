import { Injectable } from '@nestjs/common';
import { AuditTrail } from '#audit';
import { Clock } from '#config';
import { Database, type Transaction } from '#database';
import { Fault, type Actor, type FieldFault, type Permission } from '#domain';
import { newId } from '#protection';
import type { OpenSession } from '../session.reader.js';
import { hashToken } from '../session-token.js';
import { isForPrograms, newAccessToken } from './access-token.js';

const MS_PER_DAY = 86_400_000;
const DAYS_MAX = 365;
/** More are a sign that nobody clears away old ones. */
const TOKENS_MAX = 20;

export interface NewAccessToken {
  readonly name: string;
  readonly scopes: readonly Permission[];
  /** Days until it opens nothing any more. */
  readonly days: number;
}

/** One of a person's own tokens, without the token itself. */
export interface OwnAccessToken {
  readonly id: string;
  readonly name: string;
  readonly scopes: Permission[];
  readonly createdAt: Date;
  readonly expiresAt: Date;
  readonly lastUsedAt: Date | null;
}

/** What a person sees, makes and takes away of the tokens for their own programs. */
@Injectable()
export class OwnAccessTokens {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** Those that still open something, the newest first. */
  list({ accountId }: Actor): Promise<OwnAccessToken[]> {
    return this.database.query<OwnAccessToken>(
      `SELECT id, name, scopes, created_at AS "createdAt", expires_at AS "expiresAt",
              last_used_at AS "lastUsedAt"
         FROM access_token WHERE account_id = $1 AND expires_at > $2
        ORDER BY created_at DESC, id`,
      [accountId, this.clock.now()],
    );
  }

  /**
   * Makes a token. It is returned this once.
   * @throws Fault FIELDS_INVALID for a permission that the person does not hold; TOO_MANY_TOKENS
   */
  async make(
    { actor, strong }: OpenSession,
    wish: NewAccessToken,
  ): Promise<{ id: string; token: string }> {
    const fields = faultsOf(actor, wish);
    if (fields.length > 0) throw new Fault('FIELDS_INVALID', {}, { fields });
    const [id, token, now] = [newId(), newAccessToken(), this.clock.now()];
    const days = Math.min(wish.days, DAYS_MAX);
    await this.database.transaction(async (tx) => {
      await tx.query(`SELECT 1 FROM account WHERE id = $1 FOR UPDATE`, [actor.accountId]);
      await tx.query(`DELETE FROM access_token WHERE expires_at <= $1`, [now]);
      const [held] = await tx.query<{ tokens: number }>(
        `SELECT count(*)::integer AS tokens FROM access_token WHERE account_id = $1`,
        [actor.accountId],
      );
      if ((held?.tokens ?? 0) >= TOKENS_MAX)
        throw new Fault('TOO_MANY_TOKENS', { max: TOKENS_MAX });
      await tx.query(
        `INSERT INTO access_token (id, account_id, name, scopes, token_hash, strong, created_at, expires_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
        [
          id,
          actor.accountId,
          wish.name.trim(),
          [...new Set(wish.scopes)],
          hashToken(token),
          strong,
          now,
          new Date(now.getTime() + days * MS_PER_DAY),
        ],
      );
      await this.note(tx, actor, id, 'access-token.made', { scopes: [...wish.scopes], days });
    });
    return { id, token };
  }

  /** Takes one away: it opens nothing from now on. Fault: NOT_FOUND when it is not theirs. */
  async remove(actor: Actor, id: string): Promise<void> {
    await this.database.transaction(async (tx) => {
      const removed = await tx.query(
        `DELETE FROM access_token WHERE id = $1 AND account_id = $2 RETURNING id`,
        [id, actor.accountId],
      );
      if (removed.length === 0) throw new Fault('NOT_FOUND');
      await this.note(tx, actor, id, 'access-token.removed', {});
    });
  }

  private note(
    tx: Transaction,
    { accountId }: Actor,
    id: string,
    action: string,
    details: Record<string, unknown>,
  ): Promise<void> {
    const subject = 'access_token';
    return this.audit.append(tx, {
      actorId: accountId,
      action,
      subject,
      subjectIds: [id],
      details,
    });
  }
}

function faultsOf(actor: Actor, { scopes }: NewAccessToken): FieldFault[] {
  const mayGive = (scope: Permission) => isForPrograms(scope) && actor.permissions.has(scope);
  return scopes.every(mayGive) ? [] : [{ path: 'scopes', code: 'FIELD_INVALID' }];
}
