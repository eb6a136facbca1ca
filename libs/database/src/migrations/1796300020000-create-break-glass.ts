import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who has opened which incident by break-glass, why, for how long, and what a second person found. */
export class CreateBreakGlass1796300020000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE break_glass (
        id uuid NOT NULL,
        incident_id uuid NOT NULL,
        organisation_id uuid NOT NULL,
        account_id uuid NOT NULL,
        person_id uuid NOT NULL,
        opened_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL,
        review_by timestamptz NOT NULL,
        reads integer NOT NULL DEFAULT 0,
        nonce bytea NOT NULL,
        ciphertext bytea NOT NULL,
        reviewed_by uuid,
        reviewed_at timestamptz,
        verdict text,
        escalated_at timestamptz,
        CONSTRAINT pk_break_glass PRIMARY KEY (id),
        CONSTRAINT fk_break_glass_incident FOREIGN KEY (incident_id) REFERENCES incident (id),
        CONSTRAINT ck_break_glass_verdict CHECK (verdict IN ('justified', 'not_justified')),
        CONSTRAINT ck_break_glass_review CHECK (
          (verdict IS NULL) = (reviewed_by IS NULL) AND (verdict IS NULL) = (reviewed_at IS NULL)),
        CONSTRAINT ck_break_glass_second CHECK (reviewed_by <> person_id)
      );
      CREATE INDEX ix_break_glass_incident ON break_glass (incident_id, account_id);
      CREATE INDEX ix_break_glass_waiting ON break_glass (review_by) WHERE verdict IS NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE break_glass`);
  }
}
