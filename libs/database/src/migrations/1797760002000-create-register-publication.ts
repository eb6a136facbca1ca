import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which organisations let anybody read their register. Without a row: none. */
export class CreateRegisterPublication1797760002000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE register_publication (
        organisation_id uuid NOT NULL,
        is_public boolean NOT NULL,
        revision integer NOT NULL,
        set_by uuid NOT NULL,
        set_at timestamptz NOT NULL,
        CONSTRAINT pk_register_publication PRIMARY KEY (organisation_id),
        CONSTRAINT fk_register_publication_organisation
          FOREIGN KEY (organisation_id) REFERENCES organisation (id),
        CONSTRAINT ck_register_publication_revision CHECK (revision >= 1)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE register_publication`);
  }
}
