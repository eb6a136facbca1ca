import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Beside the whole tally of a cell a small one, for most questions. A cell that was folded before has none until it is
 * folded anew; the whole one answers meanwhile.
 */
export class AddTallyOutline1797500000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE tally_cell ADD COLUMN outline bytea`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE tally_cell DROP COLUMN outline`);
  }
}
