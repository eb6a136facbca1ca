import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Action plans and their follow-ups beside pictures: each kind with its own template, what it rests on, and the day of
 * its decision, from which the next one is due.
 */
export class AddPictureKind1797861000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE situation_picture
        ADD COLUMN kind text NOT NULL DEFAULT 'picture',
        ADD COLUMN rests_on_edition_id uuid,
        ADD COLUMN rests_on_reason text NOT NULL DEFAULT '',
        ADD COLUMN decided_on date,
        DROP CONSTRAINT fk_situation_picture_template,
        DROP CONSTRAINT uq_situation_picture_view;
      ALTER TABLE picture_template
        ADD COLUMN kind text NOT NULL DEFAULT 'picture',
        DROP CONSTRAINT pk_picture_template,
        ADD CONSTRAINT pk_picture_template PRIMARY KEY (kind, version),
        ADD CONSTRAINT ck_picture_template_kind CHECK (kind IN ('picture', 'plan', 'follow_up'));
      ALTER TABLE situation_picture
        ADD CONSTRAINT ck_situation_picture_kind CHECK (kind IN ('picture', 'plan', 'follow_up')),
        ADD CONSTRAINT ck_situation_picture_ground CHECK (
          CASE kind WHEN 'picture' THEN rests_on_edition_id IS NULL AND rests_on_reason = ''
               ELSE (rests_on_edition_id IS NULL) <> (rests_on_reason = '') END),
        ADD CONSTRAINT fk_situation_picture_template
          FOREIGN KEY (kind, template_version) REFERENCES picture_template (kind, version),
        ADD CONSTRAINT uq_situation_picture_view
          UNIQUE (organisation_id, kind, scheme, level, code, period_from, period_to);
      UPDATE situation_picture p
         SET decided_on = (SELECT max((e.content::jsonb #>> '{decision,date}')::date)
                             FROM edition e WHERE e.picture_id = p.id AND e.kind = 'decided');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    const [other] = (await runner.query(
      `SELECT FROM situation_picture WHERE kind <> 'picture' UNION ALL
       SELECT FROM picture_template WHERE kind <> 'picture' LIMIT 1`,
    )) as unknown[];
    if (other !== undefined)
      throw new Error('Plans and follow-ups cannot be taken away by going back');
    await runner.query(`
      ALTER TABLE situation_picture
        DROP CONSTRAINT uq_situation_picture_view,
        DROP CONSTRAINT fk_situation_picture_template,
        DROP CONSTRAINT ck_situation_picture_ground,
        DROP CONSTRAINT ck_situation_picture_kind;
      ALTER TABLE picture_template
        DROP CONSTRAINT ck_picture_template_kind,
        DROP CONSTRAINT pk_picture_template,
        DROP COLUMN kind,
        ADD CONSTRAINT pk_picture_template PRIMARY KEY (version);
      ALTER TABLE situation_picture
        DROP COLUMN decided_on, DROP COLUMN rests_on_reason, DROP COLUMN rests_on_edition_id, DROP COLUMN kind,
        ADD CONSTRAINT fk_situation_picture_template
          FOREIGN KEY (template_version) REFERENCES picture_template (version),
        ADD CONSTRAINT uq_situation_picture_view
          UNIQUE (organisation_id, scheme, level, code, period_from, period_to);
    `);
  }
}
