import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Proposed erasures: a list that is frozen when it is proposed, approved by a second person, and how far it has come. */
export class CreateRetentionProposal1797790002000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE retention_proposal (
        id uuid NOT NULL,
        organisation_id uuid NOT NULL,
        state text NOT NULL,
        as_of date NOT NULL,
        list_hash text NOT NULL,
        items integer NOT NULL,
        proposed_by uuid NOT NULL,
        proposed_at timestamptz NOT NULL,
        approved_by uuid,
        approved_at timestamptz,
        emptied_at timestamptz,
        ended_at timestamptz,
        CONSTRAINT pk_retention_proposal PRIMARY KEY (id),
        CONSTRAINT fk_retention_proposal_organisation FOREIGN KEY (organisation_id) REFERENCES organisation (id),
        CONSTRAINT ck_retention_proposal_state CHECK (state IN ('proposed', 'approved', 'done', 'withdrawn')),
        CONSTRAINT ck_retention_proposal_second CHECK (approved_by <> proposed_by),
        CONSTRAINT ck_retention_proposal_approved CHECK (
          (approved_by IS NULL) = (approved_at IS NULL) AND (state NOT IN ('approved', 'done') OR approved_by IS NOT NULL)),
        CONSTRAINT ck_retention_proposal_ended CHECK ((state IN ('done', 'withdrawn')) = (ended_at IS NOT NULL))
      );
      CREATE UNIQUE INDEX uq_retention_proposal_open ON retention_proposal (organisation_id)
        WHERE state IN ('proposed', 'approved');
      CREATE INDEX ix_retention_proposal_organisation ON retention_proposal (organisation_id);
      CREATE TABLE retention_item (
        proposal_id uuid NOT NULL,
        place integer NOT NULL,
        incident_id uuid NOT NULL,
        reference text NOT NULL,
        revision integer NOT NULL,
        kind text NOT NULL,
        category text NOT NULL,
        tier text NOT NULL,
        last_note_at timestamptz NOT NULL,
        due_on date NOT NULL,
        rule_id uuid NOT NULL,
        outcome text,
        ended_at timestamptz,
        CONSTRAINT pk_retention_item PRIMARY KEY (proposal_id, place),
        CONSTRAINT fk_retention_item_proposal FOREIGN KEY (proposal_id) REFERENCES retention_proposal (id),
        CONSTRAINT fk_retention_item_rule FOREIGN KEY (rule_id) REFERENCES retention_rule (id),
        CONSTRAINT ck_retention_item_outcome CHECK (outcome IN (
          'erased', 'stop', 'changed', 'rule', 'not_due', 'moved', 'under_review', 'gone')),
        CONSTRAINT ck_retention_item_ended CHECK ((outcome IS NULL) = (ended_at IS NULL))
      );
      CREATE INDEX ix_retention_item_waiting ON retention_item (proposal_id, place) WHERE outcome IS NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE retention_item;
      DROP TABLE retention_proposal;
    `);
  }
}
