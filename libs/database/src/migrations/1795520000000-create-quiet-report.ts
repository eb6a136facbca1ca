import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What units say when nothing happened: one for each of their reporting periods. */
export class CreateQuietReport1795520000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE quiet_report (
        id uuid NOT NULL,
        unit_id uuid NOT NULL,
        period_from date NOT NULL,
        period_to date NOT NULL,
        reported_by uuid,
        reported_at timestamptz NOT NULL,
        CONSTRAINT pk_quiet_report PRIMARY KEY (id),
        CONSTRAINT uq_quiet_report_period UNIQUE (unit_id, period_from),
        CONSTRAINT fk_quiet_report_unit FOREIGN KEY (unit_id) REFERENCES unit (id),
        CONSTRAINT ck_quiet_report_period CHECK (period_from < period_to)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE quiet_report`);
  }
}
