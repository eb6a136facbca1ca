import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is planned that may matter for how safe a place is: a row for each change, the last one stands. */
export class CreatePlannedEvent1797780000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE planned_event_revision (
        event_id uuid NOT NULL,
        revision integer NOT NULL,
        organisation_id uuid NOT NULL,
        status text NOT NULL,
        reason text,
        title text NOT NULL,
        kind text NOT NULL,
        area_key integer NOT NULL,
        place text,
        begins_at timestamp NOT NULL,
        ends_at timestamp NOT NULL,
        organiser text,
        expected_people integer,
        source text,
        link text,
        note text,
        file_key text,
        file_hash text,
        set_by uuid,
        set_at timestamptz NOT NULL,
        CONSTRAINT pk_planned_event_revision PRIMARY KEY (event_id, revision),
        CONSTRAINT fk_planned_event_revision_organisation
          FOREIGN KEY (organisation_id) REFERENCES organisation (id),
        CONSTRAINT fk_planned_event_revision_area FOREIGN KEY (area_key) REFERENCES area (area_key),
        CONSTRAINT ck_planned_event_revision_revision CHECK (revision >= 1),
        CONSTRAINT ck_planned_event_revision_status CHECK (status IN ('planned', 'cancelled')),
        CONSTRAINT ck_planned_event_revision_times CHECK (ends_at > begins_at),
        CONSTRAINT ck_planned_event_revision_expected_people CHECK (expected_people > 0)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE planned_event_revision`);
  }
}
