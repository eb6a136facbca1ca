import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a search for one person finds beside incidents. What it lies in is downstream of rights, so no foreign key. */
export class CreateRightsTextHit1797930000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE rights_text_hit (
        id uuid NOT NULL,
        case_id uuid NOT NULL,
        kind text NOT NULL,
        subject_key text NOT NULL,
        row_id uuid NOT NULL,
        matched_by text[] NOT NULL,
        is_exact boolean NOT NULL,
        verdict text,
        secrecy_section text,
        shows_others boolean NOT NULL DEFAULT false,
        judged_by uuid,
        judged_at timestamptz,
        CONSTRAINT pk_rights_text_hit PRIMARY KEY (id),
        CONSTRAINT uq_rights_text_hit_subject UNIQUE (case_id, kind, subject_key),
        CONSTRAINT fk_rights_text_hit_case FOREIGN KEY (case_id) REFERENCES rights_case (id),
        CONSTRAINT ck_rights_text_hit_verdict CHECK (verdict IN ('same', 'other', 'withheld')),
        CONSTRAINT ck_rights_text_hit_secrecy
          CHECK ((verdict IS NOT DISTINCT FROM 'withheld') = (secrecy_section IS NOT NULL))
      );
      ALTER TABLE rights_search
        ADD COLUMN texts bigint NOT NULL DEFAULT '0',
        ADD COLUMN texts_in_all bigint;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE rights_search DROP COLUMN texts, DROP COLUMN texts_in_all;
      DROP TABLE rights_text_hit;
    `);
  }
}
