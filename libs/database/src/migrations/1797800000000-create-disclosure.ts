import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Handing out of documents: the request, what was tried and decided of each incident, and when it went out. Words and
 * choices lie sealed, each under a data key of its own; the copy itself is kept nowhere.
 */
export class CreateDisclosure1797800000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE disclosure (
        id uuid NOT NULL,
        organisation_id uuid NOT NULL,
        kind text NOT NULL,
        channel text NOT NULL,
        received_at timestamptz NOT NULL,
        state text NOT NULL DEFAULT 'open',
        revision integer NOT NULL DEFAULT 1,
        nonce bytea NOT NULL,
        ciphertext bytea NOT NULL,
        decision_id uuid,
        decision_nonce bytea,
        decision_ciphertext bytea,
        decided_by uuid,
        decided_at timestamptz,
        reviewed_by uuid,
        reviewed_at timestamptz,
        handed_out_by uuid,
        handed_out_at timestamptz,
        template text,
        pdf_sha256 bytea,
        source_mac bytea,
        CONSTRAINT pk_disclosure PRIMARY KEY (id),
        CONSTRAINT fk_disclosure_organisation FOREIGN KEY (organisation_id) REFERENCES organisation (id),
        CONSTRAINT ck_disclosure_kind CHECK (kind IN ('public_document', 'party', 'authority', 'law_enforcement')),
        CONSTRAINT ck_disclosure_channel CHECK (channel IN ('mail', 'letter', 'phone', 'visit')),
        CONSTRAINT ck_disclosure_state CHECK (state IN ('open', 'to_review', 'decided', 'handed_out', 'refused')),
        CONSTRAINT ck_disclosure_decided CHECK (
          (state = 'open') = (decided_by IS NULL) AND (decided_by IS NULL) = (decision_id IS NULL)),
        CONSTRAINT ck_disclosure_second CHECK (reviewed_by <> decided_by),
        CONSTRAINT ck_disclosure_handed_out CHECK ((state = 'handed_out') = (pdf_sha256 IS NOT NULL))
      );
      CREATE INDEX ix_disclosure_order ON disclosure (received_at, id);
      CREATE TABLE disclosure_incident (
        id uuid NOT NULL,
        disclosure_id uuid NOT NULL,
        incident_id uuid NOT NULL,
        incident_revision integer,
        nonce bytea,
        ciphertext bytea,
        fields_given text[] NOT NULL DEFAULT '{}',
        fields_masked text[] NOT NULL DEFAULT '{}',
        tried_by uuid,
        tried_at timestamptz,
        CONSTRAINT pk_disclosure_incident PRIMARY KEY (id),
        CONSTRAINT uq_disclosure_incident UNIQUE (disclosure_id, incident_id),
        CONSTRAINT fk_disclosure_incident_disclosure FOREIGN KEY (disclosure_id) REFERENCES disclosure (id),
        CONSTRAINT fk_disclosure_incident_incident FOREIGN KEY (incident_id) REFERENCES incident (id),
        CONSTRAINT ck_disclosure_incident_tried CHECK (
          (incident_revision IS NULL) = (ciphertext IS NULL) AND (tried_by IS NULL) = (ciphertext IS NULL))
      );
      CREATE INDEX ix_disclosure_incident_incident ON disclosure_incident (incident_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE disclosure_incident; DROP TABLE disclosure`);
  }
}
