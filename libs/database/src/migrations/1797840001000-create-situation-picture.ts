import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A picture that an authority makes of an area and a period; one of each. */
export class CreateSituationPicture1797840001000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE situation_picture (
        id uuid NOT NULL,
        organisation_id uuid NOT NULL,
        scheme text NOT NULL,
        level text NOT NULL,
        code text NOT NULL,
        period_from date NOT NULL,
        period_to date NOT NULL,
        template_version integer NOT NULL,
        begun_by uuid,
        begun_at timestamptz NOT NULL,
        CONSTRAINT pk_situation_picture PRIMARY KEY (id),
        CONSTRAINT fk_situation_picture_organisation FOREIGN KEY (organisation_id) REFERENCES organisation (id),
        CONSTRAINT fk_situation_picture_template FOREIGN KEY (template_version) REFERENCES picture_template (version),
        CONSTRAINT uq_situation_picture_view
          UNIQUE (organisation_id, scheme, level, code, period_from, period_to),
        CONSTRAINT ck_situation_picture_period CHECK (period_from < period_to)
      );
      CREATE INDEX ix_situation_picture_organisation ON situation_picture (organisation_id, id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE situation_picture`);
  }
}
