import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Each nämnd and company is an authority of its own; units report within it. */
export class CreateOrganisation1795300002000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE organisation (
        id uuid NOT NULL,
        code text NOT NULL,
        name text NOT NULL,
        kind text NOT NULL,
        parent_id uuid,
        CONSTRAINT pk_organisation PRIMARY KEY (id),
        CONSTRAINT uq_organisation_code UNIQUE (code),
        CONSTRAINT fk_organisation_parent FOREIGN KEY (parent_id) REFERENCES organisation (id),
        CONSTRAINT ck_organisation_kind CHECK (kind IN ('city', 'committee', 'company', 'partner'))
      );

      CREATE TABLE organisation_area (
        scheme text NOT NULL,
        level text NOT NULL,
        code text NOT NULL,
        organisation_id uuid NOT NULL,
        CONSTRAINT pk_organisation_area PRIMARY KEY (scheme, level, code),
        CONSTRAINT fk_organisation_area_organisation FOREIGN KEY (organisation_id) REFERENCES organisation (id)
      );

      CREATE TABLE unit (
        id uuid NOT NULL,
        organisation_id uuid NOT NULL,
        code text NOT NULL,
        name text NOT NULL,
        kind text NOT NULL,
        headcount integer,
        reporting_rhythm text NOT NULL,
        valid_from date NOT NULL,
        valid_to date,
        CONSTRAINT pk_unit PRIMARY KEY (id),
        CONSTRAINT uq_unit_code UNIQUE (organisation_id, code),
        CONSTRAINT fk_unit_organisation FOREIGN KEY (organisation_id) REFERENCES organisation (id),
        CONSTRAINT ck_unit_reporting_rhythm CHECK (reporting_rhythm IN ('none', 'weekly', 'monthly'))
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE unit, organisation_area, organisation`);
  }
}
