import type { MigrationInterface, QueryRunner } from 'typeorm';

const PARTS = `'person', 'extension', 'decision'`;

/** Which incidents have their processing restricted, by which case; what an objection came to; what was corrected. */
export class CreateRightsRestriction1797830000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE incident ADD COLUMN restricted_at timestamptz;
      CREATE INDEX ix_incident_restricted ON incident (id) WHERE restricted_at IS NOT NULL;
      ALTER TABLE rights_case
        ADD COLUMN weighing text,
        ADD CONSTRAINT ck_rights_case_weighing CHECK (weighing IN ('person', 'authority'));
      CREATE TABLE rights_restriction (
        case_id uuid NOT NULL,
        ground text NOT NULL,
        set_by uuid NOT NULL,
        set_at timestamptz NOT NULL,
        informed_on date,
        lifted_by uuid,
        lifted_at timestamptz,
        CONSTRAINT pk_rights_restriction PRIMARY KEY (case_id),
        CONSTRAINT fk_rights_restriction_case FOREIGN KEY (case_id) REFERENCES rights_case (id),
        CONSTRAINT ck_rights_restriction_ground
          CHECK (ground IN ('contested', 'unlawful', 'needed_by_person', 'objection')),
        CONSTRAINT ck_rights_restriction_lifted
          CHECK ((lifted_at IS NULL) = (lifted_by IS NULL) AND (lifted_at IS NULL) = (informed_on IS NULL))
      );
      CREATE TABLE rights_restricted_incident (
        case_id uuid NOT NULL,
        incident_id uuid NOT NULL,
        CONSTRAINT pk_rights_restricted_incident PRIMARY KEY (case_id, incident_id),
        CONSTRAINT fk_rights_restricted_incident_restriction FOREIGN KEY (case_id) REFERENCES rights_restriction (case_id),
        CONSTRAINT fk_rights_restricted_incident_incident FOREIGN KEY (incident_id) REFERENCES incident (id)
      );
      CREATE INDEX ix_rights_restricted_incident_incident ON rights_restricted_incident (incident_id);
      CREATE TABLE rights_correction (
        case_id uuid NOT NULL,
        incident_id uuid NOT NULL,
        revision integer NOT NULL,
        told_on date,
        recipients_told_on date,
        noted_by uuid NOT NULL,
        noted_at timestamptz NOT NULL,
        CONSTRAINT pk_rights_correction PRIMARY KEY (case_id, incident_id),
        CONSTRAINT fk_rights_correction_case FOREIGN KEY (case_id) REFERENCES rights_case (id),
        CONSTRAINT fk_rights_correction_incident FOREIGN KEY (incident_id) REFERENCES incident (id)
      );
    `);
    await allowParts(runner, `${PARTS}, 'restriction', 'lifting', 'weighing'`);
    await allowOutcomes(runner, `${OUTCOMES}, 'restricted'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DELETE FROM rights_text WHERE part IN ('restriction', 'lifting', 'weighing');
      UPDATE retention_item SET outcome = 'stop' WHERE outcome = 'restricted';
    `);
    await allowOutcomes(runner, OUTCOMES);
    await allowParts(runner, PARTS);
    await runner.query(`
      DROP TABLE rights_correction;
      DROP TABLE rights_restricted_incident;
      DROP TABLE rights_restriction;
      ALTER TABLE rights_case DROP COLUMN weighing;
      DROP INDEX ix_incident_restricted;
      ALTER TABLE incident DROP COLUMN restricted_at;
    `);
  }
}

const OUTCOMES = `'erased', 'stop', 'changed', 'rule', 'not_due', 'moved', 'under_review', 'gone'`;

async function allowParts(runner: QueryRunner, parts: string): Promise<void> {
  await runner.query(`
    ALTER TABLE rights_text
      DROP CONSTRAINT ck_rights_text_part,
      ADD CONSTRAINT ck_rights_text_part CHECK (part IN (${parts}))`);
}

/** What is listed for erasing and restricted meanwhile does not go. */
async function allowOutcomes(runner: QueryRunner, outcomes: string): Promise<void> {
  await runner.query(`
    ALTER TABLE retention_item
      DROP CONSTRAINT ck_retention_item_outcome,
      ADD CONSTRAINT ck_retention_item_outcome CHECK (outcome IN (${outcomes}))`);
}
