import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Where the last backup of this instance has put the wrapped data keys, so that an erasure reaches them. */
export class CreateBackupKeysPlace1797790005000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE backup_keys_place (
        name text NOT NULL,
        folder text NOT NULL,
        as_of timestamptz NOT NULL,
        CONSTRAINT pk_backup_keys_place PRIMARY KEY (name),
        CONSTRAINT ck_backup_keys_place_name CHECK (name = 'last')
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE backup_keys_place`);
  }
}
