import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Every step of a picture's way; what was said to it lies sealed with a data key of its own. Only ever added. */
export class CreatePictureTransition1797853002000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE picture_transition (
        id uuid NOT NULL,
        picture_id uuid NOT NULL,
        number integer NOT NULL,
        step text NOT NULL,
        from_state text NOT NULL,
        to_state text NOT NULL,
        outcome text,
        edition_id uuid,
        taken_by uuid,
        taken_at timestamptz NOT NULL,
        nonce bytea NOT NULL,
        ciphertext bytea NOT NULL,
        CONSTRAINT pk_picture_transition PRIMARY KEY (id),
        CONSTRAINT fk_picture_transition_picture FOREIGN KEY (picture_id) REFERENCES situation_picture (id),
        CONSTRAINT fk_picture_transition_edition FOREIGN KEY (edition_id) REFERENCES edition (id),
        CONSTRAINT uq_picture_transition_number UNIQUE (picture_id, number),
        CONSTRAINT ck_picture_transition_number CHECK (number >= 1)
      );
      CREATE TRIGGER tr_picture_transition_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON picture_transition
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE picture_transition`);
  }
}
