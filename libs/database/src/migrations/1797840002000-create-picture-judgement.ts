import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is made of each section of a picture: every save a revision, its words sealed with a data key of their own. */
export class CreatePictureJudgement1797840002000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE picture_judgement (
        id uuid NOT NULL,
        picture_id uuid NOT NULL,
        section text NOT NULL,
        revision integer NOT NULL,
        kind text NOT NULL,
        written_by uuid,
        written_at timestamptz NOT NULL,
        person_data_kinds text[] NOT NULL,
        nonce bytea NOT NULL,
        ciphertext bytea NOT NULL,
        CONSTRAINT pk_picture_judgement PRIMARY KEY (id),
        CONSTRAINT fk_picture_judgement_picture FOREIGN KEY (picture_id) REFERENCES situation_picture (id),
        CONSTRAINT uq_picture_judgement_revision UNIQUE (picture_id, section, revision),
        CONSTRAINT ck_picture_judgement_kind CHECK (kind IN ('written', 'aside')),
        CONSTRAINT ck_picture_judgement_revision CHECK (revision >= 1)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE picture_judgement`);
  }
}
