import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How often an account has done what costs much, in the present hour. */
export class CreateUsageCount1796200005000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE usage_count (
        account_id uuid NOT NULL,
        act text NOT NULL,
        window_start timestamptz NOT NULL,
        uses integer NOT NULL,
        CONSTRAINT pk_usage_count PRIMARY KEY (account_id, act),
        CONSTRAINT fk_usage_count_account FOREIGN KEY (account_id) REFERENCES account (id)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE usage_count`);
  }
}
