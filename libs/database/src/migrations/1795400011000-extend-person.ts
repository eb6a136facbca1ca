import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a staff register knows a person by, and which register a role was read from. */
export class ExtendPerson1795400011000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE person
        ADD COLUMN code text,
        ADD CONSTRAINT uq_person_code UNIQUE (code);
      ALTER TABLE role_holding
        ADD COLUMN source text,
        ADD CONSTRAINT ck_role_holding_validity CHECK (valid_to IS NULL OR valid_to >= valid_from);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE role_holding DROP CONSTRAINT ck_role_holding_validity, DROP COLUMN source;
      ALTER TABLE person DROP CONSTRAINT uq_person_code, DROP COLUMN code;
    `);
  }
}
