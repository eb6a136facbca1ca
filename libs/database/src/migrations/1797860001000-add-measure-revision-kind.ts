import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was set aside in a merge of a measure or a goal stands among its revisions, and never as what holds. */
export class AddMeasureRevisionKind1797860001000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE measure_revision ADD COLUMN kind text NOT NULL DEFAULT 'written',
        ADD CONSTRAINT ck_measure_revision_kind CHECK (kind IN ('written', 'aside'));
      ALTER TABLE measure_revision ALTER COLUMN kind DROP DEFAULT;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE measure_revision DROP COLUMN kind`);
  }
}
