import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was approved lies frozen beside the versions: sealed, and without a number since it is no version. */
export class AddEditionProposal1797860000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE edition
        ALTER COLUMN number DROP NOT NULL,
        DROP CONSTRAINT ck_edition_kind,
        ADD CONSTRAINT ck_edition_kind CHECK (kind IN ('proposed', 'reserved', 'decided')),
        ADD CONSTRAINT ck_edition_proposal CHECK ((kind = 'proposed') = (number IS NULL));
    `);
  }

  /** Proposals go, with the steps' memory of them and their keys; what was decided stays. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE edition DISABLE TRIGGER tr_edition_append_only;
      ALTER TABLE picture_transition DISABLE TRIGGER tr_picture_transition_append_only;
      UPDATE picture_transition SET edition_id = NULL
       WHERE edition_id IN (SELECT id FROM edition WHERE kind = 'proposed');
      DELETE FROM content_key WHERE revision_id IN (SELECT id FROM edition WHERE kind = 'proposed');
      DELETE FROM edition WHERE kind = 'proposed';
      ALTER TABLE edition ENABLE TRIGGER tr_edition_append_only;
      ALTER TABLE picture_transition ENABLE TRIGGER tr_picture_transition_append_only;
    `);
    await runner.query(`
      ALTER TABLE edition
        DROP CONSTRAINT ck_edition_proposal,
        DROP CONSTRAINT ck_edition_kind,
        ADD CONSTRAINT ck_edition_kind CHECK (kind IN ('reserved', 'decided')),
        ALTER COLUMN number SET NOT NULL;
    `);
  }
}
