import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * How many of a cell's incidents are open or internal: shares are reckoned of these, so that they tell nobody of the
 * others. A cell that was folded before has none until it is folded anew.
 */
export class AddTallyOrdinaryCount1797600000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE tally_cell ADD COLUMN ordinary_count integer`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE tally_cell DROP COLUMN ordinary_count`);
  }
}
