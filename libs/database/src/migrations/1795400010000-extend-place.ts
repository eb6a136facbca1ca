import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a register says of a place, and the code under which it says it again. */
export class ExtendPlace1795400010000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE place
        ADD COLUMN source text NOT NULL DEFAULT 'local',
        ADD COLUMN code text,
        ADD COLUMN address text,
        ADD COLUMN opening_hours jsonb;
      UPDATE place SET code = id::text;
      ALTER TABLE place
        ALTER COLUMN source DROP DEFAULT,
        ALTER COLUMN code SET NOT NULL,
        ADD CONSTRAINT uq_place_code UNIQUE (source, code),
        ADD CONSTRAINT ck_place_validity CHECK (valid_to IS NULL OR valid_to >= valid_from);
      INSERT INTO geography_revision (name, revision) VALUES ('place', 0);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DELETE FROM geography_revision WHERE name = 'place';
      ALTER TABLE place
        DROP CONSTRAINT ck_place_validity,
        DROP CONSTRAINT uq_place_code,
        DROP COLUMN opening_hours,
        DROP COLUMN address,
        DROP COLUMN code,
        DROP COLUMN source;
    `);
  }
}
