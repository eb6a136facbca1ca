import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What coordinators say to each other of a section. */
export class CreatePictureComment1797840003000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE picture_comment (
        id uuid NOT NULL,
        picture_id uuid NOT NULL,
        section text NOT NULL,
        written_by uuid NOT NULL,
        written_at timestamptz NOT NULL,
        nonce bytea NOT NULL,
        ciphertext bytea NOT NULL,
        resolved_by uuid,
        resolved_at timestamptz,
        CONSTRAINT pk_picture_comment PRIMARY KEY (id),
        CONSTRAINT fk_picture_comment_picture FOREIGN KEY (picture_id) REFERENCES situation_picture (id),
        CONSTRAINT ck_picture_comment_resolved CHECK ((resolved_by IS NULL) = (resolved_at IS NULL))
      );
      CREATE INDEX ix_picture_comment_section ON picture_comment (picture_id, section, id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE picture_comment`);
  }
}
