import type { Queryable } from '#database';

/** The last sealed row of the log: where it stands and, in hexadecimal, what it is chained to. */
export interface AuditHead {
  readonly position: number;
  /** Null before the first row is sealed. */
  readonly link: string | null;
}

/** The head of the log as `on` sees it. */
export async function readAuditHead(on: Queryable): Promise<AuditHead> {
  const [head] = await on.query<AuditHead>(
    `SELECT p.position, encode(s.link, 'hex') AS link
       FROM stream_position p LEFT JOIN audit_seal s ON s.position = p.position
      WHERE p.name = 'audit'`,
  );
  return head ?? { position: 0, link: null };
}

/**
 * Which of these heads the log has passed through. A link is an HMAC over everything before it, so a head that is
 * in the chain is of this instance and no later than now. @returns for each head in turn whether it is.
 */
export async function headsInChain(on: Queryable, heads: readonly AuditHead[]): Promise<boolean[]> {
  const found = await on.query<{ position: number; link: string }>(
    `SELECT position, encode(link, 'hex') AS link FROM audit_seal WHERE position = ANY ($1::bigint[])`,
    [heads.map(({ position }) => position)],
  );
  const links = new Map(found.map(({ position, link }) => [position, link]));
  return heads.map(({ position, link }) => position === 0 || links.get(position) === link);
}
