import { Injectable } from '@nestjs/common';
import { Database, type Queryable, type Transaction } from '#database';
import type { FallAwayReason, ProposalState } from '#domain';
import type { DueIncident } from './find-due.js';

/** What becomes of one incident of a list. */
export type ItemOutcome = 'erased' | FallAwayReason;

export interface NewProposal {
  readonly id: string;
  readonly organisationId: string;
  readonly asOf: string;
  readonly listHash: string;
  readonly proposedBy: string;
  readonly proposedAt: Date;
}

export interface StoredProposal extends NewProposal {
  readonly organisationName: string;
  readonly state: ProposalState;
  readonly items: number;
  /** Of the items, how many have been erased and how many fell away. */
  readonly erased: number;
  readonly fellAway: number;
  readonly approvedBy: string | null;
  readonly approvedAt: Date | null;
  readonly emptiedAt: Date | null;
  readonly endedAt: Date | null;
}

export interface StoredItem extends DueIncident {
  readonly place: number;
  readonly outcome: ItemOutcome | null;
}

const PROPOSALS = `
  SELECT p.id, p.organisation_id AS "organisationId", o.name AS "organisationName", p.state, p.as_of AS "asOf",
         p.list_hash AS "listHash", p.items, n.erased, n.fell_away AS "fellAway", p.proposed_by AS "proposedBy",
         p.proposed_at AS "proposedAt", p.approved_by AS "approvedBy", p.approved_at AS "approvedAt",
         p.emptied_at AS "emptiedAt", p.ended_at AS "endedAt"
    FROM retention_proposal p
    JOIN organisation o ON o.id = p.organisation_id
    CROSS JOIN LATERAL (
      SELECT count(*) FILTER (WHERE outcome = 'erased')::integer AS erased,
             count(*) FILTER (WHERE outcome <> 'erased')::integer AS fell_away
        FROM retention_item WHERE proposal_id = p.id
    ) n`;

const ITEMS = `
  SELECT place, incident_id AS "incidentId", reference, revision, kind, category, tier, last_note_at AS "lastNoteAt",
         due_on AS "dueOn", rule_id AS "ruleId", outcome
    FROM retention_item`;

/** Writes and reads proposals and their lists. */
@Injectable()
export class ProposalRepository {
  constructor(private readonly database: Database) {}

  /** @returns false when one of the authority is open already. */
  async add(
    tx: Transaction,
    proposal: NewProposal,
    items: readonly DueIncident[],
  ): Promise<boolean> {
    const added = await tx.query(
      `INSERT INTO retention_proposal (id, organisation_id, state, as_of, list_hash, items, proposed_by, proposed_at)
       VALUES ($1, $2, 'proposed', $3, $4, $5, $6, $7) ON CONFLICT DO NOTHING RETURNING id`,
      [
        ...[proposal.id, proposal.organisationId, proposal.asOf, proposal.listHash, items.length],
        ...[proposal.proposedBy, proposal.proposedAt],
      ],
    );
    if (added.length === 0) return false;
    await tx.query(
      `INSERT INTO retention_item (
         proposal_id, place, incident_id, reference, revision, kind, category, tier, last_note_at, due_on, rule_id)
       SELECT $1, i.place, i.incident, i.reference, i.revision, i.kind, i.category, i.tier, i.noted, i.due, i.rule
         FROM unnest($2::uuid[], $3::text[], $4::integer[], $5::text[], $6::text[], $7::text[], $8::timestamptz[],
                     $9::date[], $10::uuid[]) WITH ORDINALITY
           AS i (incident, reference, revision, kind, category, tier, noted, due, rule, place)`,
      [
        proposal.id,
        items.map(({ incidentId }) => incidentId),
        items.map(({ reference }) => reference),
        items.map(({ revision }) => revision),
        items.map(({ kind }) => kind),
        items.map(({ category }) => category),
        items.map(({ tier }) => tier),
        items.map(({ lastNoteAt }) => lastNoteAt),
        items.map(({ dueOn }) => dueOn),
        items.map(({ ruleId }) => ruleId),
      ],
    );
    return true;
  }

  /** Those of an authority, the last first. */
  list(organisationId: string): Promise<StoredProposal[]> {
    return this.database.query<StoredProposal>(
      `${PROPOSALS} WHERE p.organisation_id = $1 ORDER BY p.id DESC`,
      [organisationId],
    );
  }

  async one(id: string, on: Queryable = this.database): Promise<StoredProposal | undefined> {
    const [row] = await on.query<StoredProposal>(`${PROPOSALS} WHERE p.id = $1`, [id]);
    return row;
  }

  /** Those that are approved and not done: a run that was lost is taken up again. */
  async underWay(): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      `SELECT id FROM retention_proposal WHERE state = 'approved' ORDER BY id`,
    );
    return rows.map(({ id }) => id);
  }

  /** One, locked until the transaction ends. */
  async lock(tx: Transaction, id: string): Promise<StoredProposal | undefined> {
    await tx.query(`SELECT FROM retention_proposal WHERE id = $1 FOR UPDATE`, [id]);
    return this.one(id, tx);
  }

  async approve(tx: Transaction, id: string, by: string, at: Date): Promise<void> {
    await tx.query(
      `UPDATE retention_proposal SET state = 'approved', approved_by = $2, approved_at = $3 WHERE id = $1`,
      [id, by, at],
    );
  }

  async end(tx: Transaction, id: string, state: 'done' | 'withdrawn', at: Date): Promise<void> {
    await tx.query(`UPDATE retention_proposal SET state = $2, ended_at = $3 WHERE id = $1`, [
      ...[id, state, at],
    ]);
  }

  /** Notes that nothing of the list is left to do, the first time that it is so. */
  async noteEmptied(id: string): Promise<void> {
    await this.database.query(
      `UPDATE retention_proposal SET emptied_at = now() WHERE id = $1 AND emptied_at IS NULL`,
      [id],
    );
  }

  items(id: string, on: Queryable = this.database): Promise<StoredItem[]> {
    return on.query<StoredItem>(`${ITEMS} WHERE proposal_id = $1 ORDER BY place`, [id]);
  }

  /** A page of the list after a place. */
  itemsAfter(id: string, place: number, limit: number): Promise<StoredItem[]> {
    return this.database.query<StoredItem>(
      `${ITEMS} WHERE proposal_id = $1 AND place > $2 ORDER BY place LIMIT $3`,
      [id, place, limit],
    );
  }

  /** The next that wait. */
  waiting(tx: Transaction, id: string, limit: number): Promise<StoredItem[]> {
    return tx.query<StoredItem>(
      `${ITEMS} WHERE proposal_id = $1 AND outcome IS NULL ORDER BY place LIMIT $2`,
      [id, limit],
    );
  }

  async setOutcomes(
    tx: Transaction,
    id: string,
    outcomes: ReadonlyMap<number, ItemOutcome>,
    at: Date,
  ): Promise<void> {
    await tx.query(
      `UPDATE retention_item i SET outcome = o.outcome, ended_at = $4
         FROM unnest($2::integer[], $3::text[]) AS o (place, outcome)
        WHERE i.proposal_id = $1 AND i.place = o.place`,
      [id, [...outcomes.keys()], [...outcomes.values()], at],
    );
  }

  /** How many by class and outcome. */
  counts(id: string, on: Queryable = this.database): Promise<ClassCount[]> {
    return on.query<ClassCount>(
      `SELECT rule_id AS "ruleId", outcome, count(*)::integer AS count, min(due_on) AS "dueFrom", max(due_on) AS "dueTo"
         FROM retention_item WHERE proposal_id = $1 GROUP BY rule_id, outcome ORDER BY rule_id, outcome`,
      [id],
    );
  }
}

export interface ClassCount {
  readonly ruleId: string;
  readonly outcome: ItemOutcome | null;
  readonly count: number;
  readonly dueFrom: string;
  readonly dueTo: string;
}
