import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Outlines that were folded without the source would answer that it is unknown, so they go: whole packs answer until a
 * cell is folded anew.
 */
export class OutlinesKeepTheSource1797741000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER TABLE tally_cell DROP COLUMN outline, ADD COLUMN packed_outline bytea`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER TABLE tally_cell DROP COLUMN packed_outline, ADD COLUMN outline bytea`,
    );
  }
}
