import { Injectable } from '@nestjs/common';
import { Database, type Queryable } from '#database';
import type { RetentionRule } from '#domain';

/** A rule with the decision that it rests on. */
export interface DecidedRule extends RetentionRule {
  readonly organisationId: string;
  readonly decidedBy: string;
  readonly decidedOn: string;
  readonly decisionSection: string;
  readonly decisionDnr: string | null;
  readonly decisionLink: string | null;
  readonly setBy: string;
  readonly setAt: Date;
}

const COLUMNS = `
  id, organisation_id AS "organisationId", kind, category, tier, outcome, years, counted_from AS "countedFrom",
  valid_from AS "validFrom", decided_by AS "decidedBy", decided_on AS "decidedOn",
  decision_section AS "decisionSection", decision_dnr AS "decisionDnr", decision_link AS "decisionLink",
  set_by AS "setBy", set_at AS "setAt"`;

/** Adds and reads rules; none is ever changed. */
@Injectable()
export class RuleRepository {
  constructor(private readonly database: Database) {}

  /** Every version that an authority has set, the last first. */
  list(organisationId: string, on: Queryable = this.database): Promise<DecidedRule[]> {
    return on.query<DecidedRule>(
      `SELECT ${COLUMNS} FROM retention_rule WHERE organisation_id = $1 ORDER BY id DESC`,
      [organisationId],
    );
  }

  async add(on: Queryable, rule: DecidedRule): Promise<void> {
    await on.query(
      `INSERT INTO retention_rule (
         id, organisation_id, kind, category, tier, outcome, years, counted_from, valid_from, decided_by, decided_on,
         decision_section, decision_dnr, decision_link, set_by, set_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)`,
      [
        ...[rule.id, rule.organisationId, rule.kind, rule.category, rule.tier, rule.outcome],
        ...[rule.years, rule.countedFrom, rule.validFrom, rule.decidedBy, rule.decidedOn],
        ...[rule.decisionSection, rule.decisionDnr, rule.decisionLink, rule.setBy, rule.setAt],
      ],
    );
  }
}

/** The decision in one line, as it is cited. */
export function decisionLine({ decidedBy, decidedOn, decisionSection }: DecidedRule): string {
  return `${decidedBy} ${decidedOn} § ${decisionSection}`;
}
