import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What each comparison of the tallies with the revisions found. */
export class CreateReconcileRun1795400020000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE reconcile_run (
        id uuid NOT NULL,
        started_at timestamptz NOT NULL,
        finished_at timestamptz,
        status text NOT NULL,
        cells integer NOT NULL,
        stale integer NOT NULL,
        differing integer NOT NULL,
        differences jsonb NOT NULL,
        CONSTRAINT pk_reconcile_run PRIMARY KEY (id),
        CONSTRAINT ck_reconcile_run_status CHECK (status IN ('running', 'equal', 'differs', 'failed'))
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE reconcile_run`);
  }
}
