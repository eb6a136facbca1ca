import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The register of documents (diarium). Entries and their case numbers are only ever added, behind a second lock as the
 * history of incidents is; a series tells the last number that an authority has given in a year.
 */
export class CreateRegisterEntry1797760000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE register_series (
        organisation_id uuid NOT NULL,
        year smallint NOT NULL,
        last_number integer NOT NULL,
        CONSTRAINT pk_register_series PRIMARY KEY (organisation_id, year),
        CONSTRAINT ck_register_series_last_number CHECK (last_number >= 1)
      );
      CREATE TABLE register_entry (
        id uuid NOT NULL,
        organisation_id uuid NOT NULL,
        year smallint NOT NULL,
        number integer NOT NULL,
        document_class text NOT NULL,
        document_id uuid NOT NULL,
        dated_on date NOT NULL,
        line text NOT NULL,
        party text,
        registered_at timestamptz NOT NULL,
        CONSTRAINT pk_register_entry PRIMARY KEY (id),
        CONSTRAINT uq_register_entry_number UNIQUE (organisation_id, year, number),
        CONSTRAINT uq_register_entry_document UNIQUE (document_class, document_id),
        CONSTRAINT ck_register_entry_number CHECK (number >= 1),
        CONSTRAINT ck_register_entry_class CHECK (document_class IN ('incident', 'submission', 'decision')),
        CONSTRAINT ck_register_entry_line CHECK (line IN (
          'observation', 'staff_incident', 'accident', 'environment_fault', 'submission', 'decision')),
        CONSTRAINT ck_register_entry_party CHECK (party IN ('employee'))
      );
      CREATE INDEX ix_register_entry_order ON register_entry (year, number, organisation_id);
      CREATE TABLE register_case_number (
        entry_id uuid NOT NULL,
        revision integer NOT NULL,
        dnr text,
        set_by uuid NOT NULL,
        set_at timestamptz NOT NULL,
        CONSTRAINT pk_register_case_number PRIMARY KEY (entry_id, revision),
        CONSTRAINT fk_register_case_number_entry FOREIGN KEY (entry_id) REFERENCES register_entry (id),
        CONSTRAINT ck_register_case_number_revision CHECK (revision >= 1)
      );
      CREATE TRIGGER tr_register_entry_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON register_entry
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER tr_register_case_number_append_only
        BEFORE UPDATE OR DELETE OR TRUNCATE ON register_case_number
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE register_case_number;
      DROP TABLE register_entry;
      DROP TABLE register_series;
    `);
  }
}
