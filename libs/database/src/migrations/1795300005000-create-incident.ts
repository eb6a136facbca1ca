import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An incident in four tables, and the position that the forwarder gives each revision. */
export class CreateIncident1795300005000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE incident (
        id uuid NOT NULL,
        reference text NOT NULL,
        sender_id uuid NOT NULL,
        client_id uuid NOT NULL,
        current_revision integer NOT NULL,
        status text NOT NULL,
        received_at timestamptz NOT NULL,
        CONSTRAINT pk_incident PRIMARY KEY (id),
        CONSTRAINT uq_incident_reference UNIQUE (reference),
        CONSTRAINT uq_incident_client UNIQUE (sender_id, client_id),
        CONSTRAINT ck_incident_status CHECK (status IN ('recorded', 'withdrawn'))
      );

      CREATE TABLE incident_revision (
        id uuid NOT NULL,
        incident_id uuid NOT NULL,
        revision integer NOT NULL,
        status text NOT NULL,
        kind text NOT NULL,
        category text NOT NULL,
        severity smallint,
        tier text NOT NULL,
        source text NOT NULL,
        area_key integer NOT NULL,
        county_key integer,
        municipality_key integer,
        district_key integer,
        sub_area_key integer,
        organisation_id uuid,
        unit_id uuid,
        local_month date NOT NULL,
        weekday smallint,
        hour_band smallint,
        affected_gender text,
        affected_age_band text,
        indoors boolean,
        witnessed text,
        police_reported text,
        near_miss boolean,
        influence_kind text,
        actor_type text,
        consequences text[],
        import_run_id uuid,
        recorded_by uuid,
        recorded_at timestamptz NOT NULL,
        CONSTRAINT pk_incident_revision PRIMARY KEY (id),
        CONSTRAINT uq_incident_revision UNIQUE (incident_id, revision),
        CONSTRAINT fk_incident_revision_incident FOREIGN KEY (incident_id) REFERENCES incident (id),
        CONSTRAINT fk_incident_revision_area FOREIGN KEY (area_key) REFERENCES area (area_key),
        CONSTRAINT ck_incident_revision_kind
          CHECK (kind IN ('observation', 'staff_incident', 'accident', 'environment_fault')),
        CONSTRAINT ck_incident_revision_tier CHECK (tier IN ('open', 'internal', 'protected', 'strict')),
        CONSTRAINT ck_incident_revision_status CHECK (status IN ('recorded', 'withdrawn')),
        CONSTRAINT ck_incident_revision_severity CHECK (severity BETWEEN 0 AND 4),
        CONSTRAINT ck_incident_revision_weekday CHECK (weekday BETWEEN 1 AND 7),
        CONSTRAINT ck_incident_revision_hour_band CHECK (hour_band BETWEEN 0 AND 23),
        CONSTRAINT ck_incident_revision_month CHECK (extract(day FROM local_month) = 1)
      );
      CREATE INDEX ix_incident_revision_cell ON incident_revision (area_key, local_month);

      CREATE TABLE incident_content (
        revision_id uuid NOT NULL,
        nonce bytea NOT NULL,
        ciphertext bytea NOT NULL,
        body_mac bytea NOT NULL,
        CONSTRAINT pk_incident_content PRIMARY KEY (revision_id),
        CONSTRAINT fk_incident_content_revision FOREIGN KEY (revision_id) REFERENCES incident_revision (id)
      );

      CREATE TABLE content_key (
        revision_id uuid NOT NULL,
        wrapping_key_id text NOT NULL,
        wrapped bytea NOT NULL,
        CONSTRAINT pk_content_key PRIMARY KEY (revision_id)
      );

      CREATE TABLE revision_position (
        revision_id uuid NOT NULL,
        position bigint NOT NULL,
        CONSTRAINT pk_revision_position PRIMARY KEY (revision_id),
        CONSTRAINT uq_revision_position UNIQUE (position)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `DROP TABLE revision_position, content_key, incident_content, incident_revision, incident`,
    );
  }
}
