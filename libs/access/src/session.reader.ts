import { Injectable } from '@nestjs/common';
import { Clock, Settings } from '#config';
import { Coalescer, Database } from '#database';
import { isRole, permissionsOf, type Actor } from '#domain';
import { hashToken, isToken } from './session-token.js';

const MS_PER_MINUTE = 60_000;
/** `last_seen_at` is written at most this often: a session's idle time is exact to a minute. */
const TOUCH_AFTER_MS = MS_PER_MINUTE;
const BATCH_MAX = 64;
/** Round trips for sessions under way at once: one, so that requests that arrive meanwhile share the next. */
const BATCHES_MAX = 1;

/**
 * The session, its account, its person and the roles that hold today, at every request: a session dies with the
 * account or with the last role.
 */
const FIND = `
  SELECT s.token_hash, s.csrf_token, s.last_seen_at,
         a.id AS account_id, a.email, p.id AS person_id, p.name,
         p.unit_id AS person_unit_id, pu.organisation_id AS person_organisation_id,
         h.role, h.unit_id, coalesce(h.organisation_id, hu.organisation_id) AS organisation_id
    FROM session s
    JOIN account a ON a.id = s.account_id AND a.disabled_at IS NULL
    JOIN person p ON p.id = a.person_id
    JOIN role_holding h ON h.person_id = p.id
     AND h.valid_from <= $2::date AND (h.valid_to IS NULL OR h.valid_to > $2::date)
    LEFT JOIN unit hu ON hu.id = h.unit_id
    LEFT JOIN unit pu ON pu.id = p.unit_id
   WHERE s.token_hash = ANY ($1::bytea[]) AND s.expires_at > $3 AND s.last_seen_at > $4
   ORDER BY h.valid_from, h.id`;

const TOUCH = `UPDATE session SET last_seen_at = $2 WHERE token_hash = $1 AND last_seen_at < $2`;

interface SessionRow {
  readonly token_hash: Buffer;
  readonly csrf_token: string;
  readonly last_seen_at: Date;
  readonly account_id: string;
  readonly email: string;
  readonly person_id: string;
  readonly name: string;
  readonly person_unit_id: string | null;
  readonly person_organisation_id: string | null;
  readonly role: string;
  readonly unit_id: string | null;
  readonly organisation_id: string | null;
}

/** A session that holds now, and who it belongs to. */
export interface OpenSession {
  readonly tokenHash: Buffer;
  readonly csrfToken: string;
  readonly email: string;
  readonly lastSeenAt: Date;
  readonly actor: Actor;
}

/** The actor that the rows of one session describe: a row for each role that holds. */
function actorOf(rows: readonly [SessionRow, ...SessionRow[]]): Actor {
  const [first] = rows;
  const roles = [...new Set(rows.map(({ role }) => role))].filter(isRole);
  const scoped = rows.find(({ organisation_id }) => organisation_id !== null);
  const ofPerson = first.person_unit_id !== null;
  return {
    accountId: first.account_id,
    personId: first.person_id,
    name: first.name,
    roles,
    permissions: permissionsOf(roles),
    organisationId:
      (ofPerson ? first.person_organisation_id : scoped?.organisation_id) ?? undefined,
    unitId: (ofPerson ? first.person_unit_id : scoped?.unit_id) ?? undefined,
  };
}

/** The session that its rows describe; undefined when there are none. */
function sessionOf([first, ...rest]: readonly SessionRow[]): OpenSession | undefined {
  if (first === undefined) return undefined;
  return {
    tokenHash: first.token_hash,
    csrfToken: first.csrf_token,
    email: first.email,
    lastSeenAt: first.last_seen_at,
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
