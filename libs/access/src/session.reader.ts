import { Injectable } from '@nestjs/common';
import { Clock, Settings } from '#config';
import { Coalescer, Database } from '#database';
import type { Actor } from '#domain';
import { ACTOR_COLUMNS, ACTOR_TABLES, actorOf, type ActorRow } from './actor.reader.js';
import type { SignInMethod } from './session.repository.js';
import { hashToken, isToken } from './session-token.js';

const MS_PER_MINUTE = 60_000;
/** `last_seen_at` is written at most this often: a session's idle time is exact to a minute. */
const TOUCH_AFTER_MS = MS_PER_MINUTE;
const BATCH_MAX = 64;
/** Round trips for sessions under way at once: one, so that requests that arrive meanwhile share the next. */
const BATCHES_MAX = 1;

/**
 * The session, its account, its person and the roles that hold today, at every request: a session dies with the
 * account or with the last role. One that was opened by a partner's link holds a partner's roles and no others, even
 * if the person has been given more since.
 */
const FIND = `
  SELECT s.token_hash, s.id AS session_id, s.csrf_token, s.last_seen_at, s.stepped_up_at, s.method, s.strong,
         a.email, ${ACTOR_COLUMNS}
    FROM session s
    JOIN account a ON a.id = s.account_id AND a.disabled_at IS NULL
    ${ACTOR_TABLES}
   WHERE s.token_hash = ANY ($1::bytea[]) AND s.expires_at > $3 AND s.last_seen_at > $4
     AND (s.kind <> 'partner' OR h.role = 'partner')
   ORDER BY h.valid_from, h.id`;

const TOUCH = `UPDATE session SET last_seen_at = $2 WHERE token_hash = $1 AND last_seen_at < $2`;

interface SessionRow extends ActorRow {
  readonly token_hash: Buffer;
  readonly csrf_token: string;
  readonly session_id: string;
  readonly last_seen_at: Date;
  readonly stepped_up_at: Date | null;
  readonly method: SignInMethod;
  readonly strong: boolean;
  readonly email: string;
}

/** A session that holds now, and who it belongs to. */
export interface OpenSession {
  readonly id: string;
  readonly tokenHash: Buffer;
  readonly csrfToken: string;
  readonly email: string;
  readonly lastSeenAt: Date;
  /** When the person last showed again who they are. */
  readonly steppedUpAt: Date | null;
  readonly method: SignInMethod;
  /** Whether more than a password was asked for. */
  readonly strong: boolean;
  readonly actor: Actor;
}

/** The session that its rows describe; undefined when there are none. */
function sessionOf([first, ...rest]: readonly SessionRow[]): OpenSession | undefined {
  if (first === undefined) return undefined;
  return {
    id: first.session_id,
    tokenHash: first.token_hash,
    csrfToken: first.csrf_token,
    email: first.email,
    lastSeenAt: first.last_seen_at,
    steppedUpAt: first.stepped_up_at,
    method: first.method,
    strong: first.strong,
    actor: actorOf([first, ...rest]),
  };
}

/** Finds sessions. Requests that arrive together share one round trip. */
@Injectable()
export class SessionReader {
  private readonly coalescer = new Coalescer<Buffer, OpenSession | undefined>({
    run: (hashes) => this.findAll(hashes),
    batchMax: BATCH_MAX,
    batchesMax: BATCHES_MAX,
  });

  constructor(
    private readonly database: Database,
    private readonly settings: Settings,
    private readonly clock: Clock,
  ) {}

  /** The session that `token` opens now; `undefined` when it is unknown, over, idle, or its account may not be used. */
  async find(token: string | undefined): Promise<OpenSession | undefined> {
    if (!isToken(token)) return undefined;
    const session = await this.coalescer.run(hashToken(token));
    const now = this.clock.now();
    if (session && now.getTime() - session.lastSeenAt.getTime() > TOUCH_AFTER_MS) {
      await this.database.prepared('session.touch', TOUCH, [session.tokenHash, now]);
    }
    return session;
  }

  private async findAll(hashes: Buffer[]): Promise<(OpenSession | undefined)[]> {
    const now = this.clock.now();
    const idleSince = new Date(now.getTime() - this.settings.sessionIdleMinutes * MS_PER_MINUTE);
    const today = this.clock.localDate(this.settings.timeZone);
    const keys = hashes.map((hash) => hash.toString('base64'));
    const distinct = new Map(keys.map((key, at) => [key, hashes[at] as Buffer]));
    const rows = await this.database.prepared<SessionRow>('session.find', FIND, [
      [...distinct.values()],
      today,
      now,
      idleSince,
    ]);
    // Requests of one session that arrive together share what is made of its rows.
    const sessions = new Map(
      [...distinct].map(([key, hash]) => [
        key,
        sessionOf(rows.filter((row) => row.token_hash.equals(hash))),
      ]),
    );
    return keys.map((key) => sessions.get(key));
  }
}
