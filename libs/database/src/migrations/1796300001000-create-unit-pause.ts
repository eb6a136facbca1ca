import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Days on which a unit owes no reports: closed for the summer, rebuilt. */
export class CreateUnitPause1796300001000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE unit_pause (
        id uuid NOT NULL,
        unit_id uuid NOT NULL,
        valid_from date NOT NULL,
        valid_to date,
        reason text NOT NULL,
        CONSTRAINT pk_unit_pause PRIMARY KEY (id),
        CONSTRAINT uq_unit_pause_begin UNIQUE (unit_id, valid_from),
        CONSTRAINT fk_unit_pause_unit FOREIGN KEY (unit_id) REFERENCES unit (id),
        CONSTRAINT ck_unit_pause_validity CHECK (valid_to IS NULL OR valid_to > valid_from)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE unit_pause`);
  }
}
