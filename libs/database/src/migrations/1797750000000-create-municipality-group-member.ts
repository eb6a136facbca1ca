import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which municipalities are alike, as each file that was taken in says. */
export class CreateMunicipalityGroupMember1797750000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE municipality_group_member (
        import_id uuid NOT NULL,
        municipality_code text NOT NULL,
        group_code text NOT NULL,
        group_name text NOT NULL,
        CONSTRAINT pk_municipality_group_member PRIMARY KEY (import_id, municipality_code),
        CONSTRAINT fk_municipality_group_member_import FOREIGN KEY (import_id) REFERENCES statistic_import (id)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE municipality_group_member`);
  }
}
