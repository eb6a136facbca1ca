import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How far a picture has come: its sections are written in a draft only. */
export class AddPictureState1797853000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE situation_picture
        ADD COLUMN state text NOT NULL DEFAULT 'draft',
        ADD COLUMN state_revision integer NOT NULL DEFAULT 0,
        ADD CONSTRAINT ck_situation_picture_state
          CHECK (state IN ('draft', 'review', 'approved', 'handed_in', 'decided'));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE situation_picture
        DROP CONSTRAINT ck_situation_picture_state, DROP COLUMN state, DROP COLUMN state_revision`);
  }
}
