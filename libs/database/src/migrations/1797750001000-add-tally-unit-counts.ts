import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * How many of a cell's open and internal incidents each unit has reported: who reports is looked at through these, so
 * that no revision is read for it. A cell that was folded before has none until it is folded anew.
 */
export class AddTallyUnitCounts1797750001000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE tally_cell ADD COLUMN unit_counts jsonb`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE tally_cell DROP COLUMN unit_counts`);
  }
}
