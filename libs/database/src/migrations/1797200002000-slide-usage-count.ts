import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Moments in place of a count since the hour began: somebody could do twice as much around the turn of an hour. */
export class SlideUsageCount1797200002000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE usage_count ADD COLUMN taken_at timestamptz[];
      UPDATE usage_count SET taken_at = array_fill(window_start, ARRAY[uses]);
      ALTER TABLE usage_count ALTER COLUMN taken_at SET NOT NULL, DROP COLUMN window_start, DROP COLUMN uses;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE usage_count ADD COLUMN window_start timestamptz, ADD COLUMN uses integer;
      UPDATE usage_count SET window_start = coalesce(taken_at[cardinality(taken_at)], 'epoch'), uses = cardinality(taken_at);
      ALTER TABLE usage_count ALTER COLUMN window_start SET NOT NULL, ALTER COLUMN uses SET NOT NULL, DROP COLUMN taken_at;
    `);
  }
}
