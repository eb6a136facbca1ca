import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What persons ask of an authority about their own data. Who asks, and what is answered in words, lies sealed with a
 * data key for each text; a finding says where the person may be named, and never how.
 */
export class CreateRightsCase1797810001000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE rights_case (
        id uuid NOT NULL,
        organisation_id uuid NOT NULL,
        kind text NOT NULL,
        channel text NOT NULL,
        received_on date NOT NULL,
        identity text NOT NULL,
        extended_at timestamptz,
        account_id uuid,
        outcome text,
        opened_by uuid NOT NULL,
        opened_at timestamptz NOT NULL,
        decided_by uuid,
        decided_at timestamptz,
        CONSTRAINT pk_rights_case PRIMARY KEY (id),
        CONSTRAINT fk_rights_case_organisation FOREIGN KEY (organisation_id) REFERENCES organisation (id),
        CONSTRAINT fk_rights_case_account FOREIGN KEY (account_id) REFERENCES account (id),
        CONSTRAINT ck_rights_case_kind
          CHECK (kind IN ('access', 'rectification', 'erasure', 'restriction', 'objection')),
        CONSTRAINT ck_rights_case_channel CHECK (channel IN ('letter', 'email', 'phone', 'visit', 'e_service')),
        CONSTRAINT ck_rights_case_identity
          CHECK (identity IN ('not_yet', 'document_shown', 'electronic', 'known', 'registered_address')),
        CONSTRAINT ck_rights_case_outcome CHECK (outcome IN ('granted', 'partly', 'refused', 'nothing_held')),
        CONSTRAINT ck_rights_case_decided
          CHECK ((outcome IS NULL) = (decided_at IS NULL) AND (outcome IS NULL) = (decided_by IS NULL))
      );
      CREATE INDEX ix_rights_case_organisation ON rights_case (organisation_id, id);
      CREATE TABLE rights_text (
        id uuid NOT NULL,
        case_id uuid NOT NULL,
        part text NOT NULL,
        nonce bytea NOT NULL,
        ciphertext bytea NOT NULL,
        CONSTRAINT pk_rights_text PRIMARY KEY (id),
        CONSTRAINT fk_rights_text_case FOREIGN KEY (case_id) REFERENCES rights_case (id),
        CONSTRAINT uq_rights_text_part UNIQUE (case_id, part),
        CONSTRAINT ck_rights_text_part CHECK (part IN ('person', 'extension', 'decision'))
      );
      CREATE TABLE rights_search (
        id uuid NOT NULL,
        case_id uuid NOT NULL,
        requested_by uuid NOT NULL,
        requested_at timestamptz NOT NULL,
        status text NOT NULL,
        attempt integer DEFAULT 0 NOT NULL,
        position bigint DEFAULT '0' NOT NULL,
        as_of_position bigint,
        contents bigint DEFAULT '0' NOT NULL,
        progress_at timestamptz,
        finished_at timestamptz,
        CONSTRAINT pk_rights_search PRIMARY KEY (id),
        CONSTRAINT fk_rights_search_case FOREIGN KEY (case_id) REFERENCES rights_case (id),
        CONSTRAINT ck_rights_search_status
          CHECK (status IN ('waiting', 'running', 'completed', 'stopped', 'failed'))
      );
      CREATE INDEX ix_rights_search_case ON rights_search (case_id, id);
      CREATE TABLE rights_hit (
        case_id uuid NOT NULL,
        incident_id uuid NOT NULL,
        revision_id uuid NOT NULL,
        matched_by text[] NOT NULL,
        is_exact boolean NOT NULL,
        verdict text,
        secrecy_section text,
        shows_others boolean DEFAULT false NOT NULL,
        judged_by uuid,
        judged_at timestamptz,
        CONSTRAINT pk_rights_hit PRIMARY KEY (case_id, incident_id),
        CONSTRAINT fk_rights_hit_case FOREIGN KEY (case_id) REFERENCES rights_case (id),
        CONSTRAINT fk_rights_hit_incident FOREIGN KEY (incident_id) REFERENCES incident (id),
        CONSTRAINT ck_rights_hit_verdict CHECK (verdict IN ('same', 'other', 'withheld')),
        CONSTRAINT ck_rights_hit_secrecy CHECK ((verdict IS NOT DISTINCT FROM 'withheld') = (secrecy_section IS NOT NULL))
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE rights_hit;
      DROP TABLE rights_search;
      DROP TABLE rights_text;
      DROP TABLE rights_case;
    `);
  }
}
