import type { MigrationInterface, QueryRunner } from 'typeorm';

const LINES = `'observation', 'staff_incident', 'accident', 'environment_fault', 'submission', 'decision', 'request',
  'rights_request'`;

/** What is documented of personal data breaches (article 33.5 GDPR). The words lie sealed with a data key for each. */
export class CreateDataBreach1797830001000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await allowLines(runner, `${LINES}, 'data_breach'`);
    await runner.query(`
      CREATE TABLE data_breach (
        id uuid NOT NULL,
        organisation_id uuid NOT NULL,
        known_at timestamptz NOT NULL,
        began_at timestamptz,
        ended_at timestamptz,
        kinds text[] NOT NULL,
        data_kinds text[] NOT NULL,
        subjects text[] NOT NULL,
        persons integer,
        records integer,
        risk text,
        notice text,
        notified_at timestamptz,
        information text,
        informed_on date,
        revision integer NOT NULL,
        changed_by uuid NOT NULL,
        changed_at timestamptz NOT NULL,
        closed_at timestamptz,
        CONSTRAINT pk_data_breach PRIMARY KEY (id),
        CONSTRAINT fk_data_breach_organisation FOREIGN KEY (organisation_id) REFERENCES organisation (id),
        CONSTRAINT ck_data_breach_risk CHECK (risk IN ('unlikely', 'risk', 'high')),
        CONSTRAINT ck_data_breach_notice CHECK (notice IN ('yes', 'no')),
        CONSTRAINT ck_data_breach_information
          CHECK (information IN ('yes', 'not_high', 'unintelligible', 'averted', 'public')),
        CONSTRAINT ck_data_breach_counts CHECK (persons >= 0 AND records >= 0)
      );
      CREATE INDEX ix_data_breach_organisation ON data_breach (organisation_id, id);
      CREATE TABLE data_breach_text (
        id uuid NOT NULL,
        breach_id uuid NOT NULL,
        part text NOT NULL,
        nonce bytea NOT NULL,
        ciphertext bytea NOT NULL,
        CONSTRAINT pk_data_breach_text PRIMARY KEY (id),
        CONSTRAINT fk_data_breach_text_breach FOREIGN KEY (breach_id) REFERENCES data_breach (id),
        CONSTRAINT uq_data_breach_text_part UNIQUE (breach_id, part),
        CONSTRAINT ck_data_breach_text_part CHECK (part IN (
          'what', 'consequences', 'measures', 'riskReason', 'noticeReason', 'lateReason', 'personText'))
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE data_breach_text;
      DROP TABLE data_breach;
    `);
    await allowLines(runner, LINES);
  }
}

async function allowLines(runner: QueryRunner, lines: string): Promise<void> {
  await runner.query(`
    ALTER TABLE register_entry
      DROP CONSTRAINT ck_register_entry_line,
      ADD CONSTRAINT ck_register_entry_line CHECK (line IN (${lines}))`);
}
