import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Days on which somebody read far more than they usually do, and what became of each. */
export class CreateUnusualReading1797770001000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE unusual_reading (
        id uuid NOT NULL,
        organisation_id uuid NOT NULL,
        actor_id uuid NOT NULL,
        local_date date NOT NULL,
        incidents integer NOT NULL,
        usual integer NOT NULL,
        method text NOT NULL,
        found_at timestamptz NOT NULL,
        seen_at timestamptz,
        seen_by uuid,
        nonce bytea,
        ciphertext bytea,
        CONSTRAINT pk_unusual_reading PRIMARY KEY (id),
        CONSTRAINT uq_unusual_reading_day UNIQUE (organisation_id, actor_id, local_date),
        CONSTRAINT ck_unusual_reading_seen CHECK ((seen_at IS NULL) = (seen_by IS NULL)),
        CONSTRAINT ck_unusual_reading_note CHECK ((nonce IS NULL) = (ciphertext IS NULL))
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE unusual_reading`);
  }
}
