import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The city's yearly collection, and who is asked for what. */
export class CreateCollection1797870000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE collection (
        id uuid NOT NULL,
        year integer NOT NULL,
        opens_on date NOT NULL,
        due_on date NOT NULL,
        instructions text NOT NULL,
        contact text NOT NULL,
        state text NOT NULL DEFAULT 'draft',
        as_of_position bigint,
        revision integer NOT NULL DEFAULT 1,
        begun_by uuid,
        begun_at timestamptz NOT NULL,
        CONSTRAINT pk_collection PRIMARY KEY (id),
        CONSTRAINT uq_collection_year UNIQUE (year),
        CONSTRAINT ck_collection_year CHECK (year BETWEEN 2000 AND 2200),
        CONSTRAINT ck_collection_days CHECK (opens_on <= due_on),
        CONSTRAINT ck_collection_state CHECK (state IN ('draft', 'open', 'closed')),
        CONSTRAINT ck_collection_position CHECK ((state = 'closed') = (as_of_position IS NOT NULL))
      );
      CREATE TABLE collection_recipient (
        collection_id uuid NOT NULL,
        organisation_id uuid NOT NULL,
        form text NOT NULL,
        CONSTRAINT pk_collection_recipient PRIMARY KEY (collection_id, organisation_id),
        CONSTRAINT fk_collection_recipient_collection FOREIGN KEY (collection_id) REFERENCES collection (id),
        CONSTRAINT fk_collection_recipient_organisation FOREIGN KEY (organisation_id) REFERENCES organisation (id),
        CONSTRAINT ck_collection_recipient_form CHECK (form IN ('picture', 'short'))
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE collection_recipient; DROP TABLE collection`);
  }
}
