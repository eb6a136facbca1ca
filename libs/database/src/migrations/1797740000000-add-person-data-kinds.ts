import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What in the text of an incident may point out a person: the kinds, so that it can be told without opening the text.
 * Revisions from before this have none and stay so, since nothing changes a revision.
 */
export class AddPersonDataKinds1797740000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE incident_revision ADD COLUMN person_data_kinds text[]`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE incident_revision DROP COLUMN person_data_kinds`);
  }
}
