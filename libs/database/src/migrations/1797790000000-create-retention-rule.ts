import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Rules of keeping and erasing (bevarande och gallring), with the decision that each rests on. Only ever added to. */
export class CreateRetentionRule1797790000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE retention_rule (
        id uuid NOT NULL,
        organisation_id uuid NOT NULL,
        kind text,
        category text,
        tier text,
        outcome text NOT NULL,
        years smallint,
        counted_from text,
        valid_from date NOT NULL,
        decided_by text NOT NULL,
        decided_on date NOT NULL,
        decision_section text NOT NULL,
        decision_dnr text,
        decision_link text,
        set_by uuid NOT NULL,
        set_at timestamptz NOT NULL,
        CONSTRAINT pk_retention_rule PRIMARY KEY (id),
        CONSTRAINT fk_retention_rule_organisation FOREIGN KEY (organisation_id) REFERENCES organisation (id),
        CONSTRAINT ck_retention_rule_outcome CHECK (outcome IN ('keep', 'erase')),
        CONSTRAINT ck_retention_rule_years CHECK (
          (outcome = 'erase') = (years IS NOT NULL) AND (outcome = 'erase') = (counted_from IS NOT NULL)
          AND years BETWEEN 1 AND 100),
        CONSTRAINT ck_retention_rule_start CHECK (counted_from IN ('received', 'last_note', 'closed'))
      );
      CREATE INDEX ix_retention_rule_organisation ON retention_rule (organisation_id);
      CREATE TRIGGER tr_retention_rule_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON retention_rule
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE retention_rule;
    `);
  }
}
