import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How many rows of an import have a text that may point out a person. */
export class CountRowsWithPersonData1797740001000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER TABLE import_run ADD COLUMN rows_with_person_data integer NOT NULL DEFAULT 0`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE import_run DROP COLUMN rows_with_person_data`);
  }
}
