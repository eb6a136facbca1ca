import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Papers that were ordered: of what, how far each has come, and where its file lies. */
export class CreatePaper1797880000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE paper (
        id uuid NOT NULL,
        subject text NOT NULL,
        subject_id uuid NOT NULL,
        form text NOT NULL,
        language text NOT NULL,
        release text NOT NULL,
        mark text NOT NULL,
        state text NOT NULL,
        progress smallint NOT NULL DEFAULT '0',
        attempt integer NOT NULL DEFAULT 0,
        fault text,
        file_id uuid,
        requested_at timestamptz NOT NULL,
        progress_at timestamptz,
        finished_at timestamptz,
        CONSTRAINT pk_paper PRIMARY KEY (id),
        CONSTRAINT uq_paper_key UNIQUE (subject, subject_id, form, language, release, mark),
        CONSTRAINT ck_paper_subject CHECK (subject ~ '^[a-z]+(-[a-z]+)*$'),
        CONSTRAINT ck_paper_form CHECK (form IN ('pdf', 'docx', 'xlsx', 'html')),
        CONSTRAINT ck_paper_language CHECK (language IN ('sv', 'en')),
        CONSTRAINT ck_paper_state CHECK (state IN ('waiting', 'making', 'made', 'empty', 'failed', 'dropped')),
        CONSTRAINT ck_paper_progress CHECK (progress BETWEEN 0 AND 100)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE paper`);
  }
}
