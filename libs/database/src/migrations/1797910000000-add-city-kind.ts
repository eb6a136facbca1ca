import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The municipality's own picture beside those of its authorities: a fourth kind, which rests on a collection. */
export class AddCityKind1797910000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      constraints(
        `'picture', 'plan', 'follow_up', 'city'`,
        `CASE WHEN kind IN ('picture', 'city')`,
      ),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    const [some] = (await runner.query(
      `SELECT FROM situation_picture WHERE kind = 'city' UNION ALL
       SELECT FROM picture_template WHERE kind = 'city' LIMIT 1`,
    )) as unknown[];
    if (some !== undefined) throw new Error('A municipality’s picture cannot be taken away by going back'); // prettier-ignore
    await runner.query(constraints(`'picture', 'plan', 'follow_up'`, `CASE kind WHEN 'picture'`));
  }
}

const constraints = (kinds: string, whenNone: string): string => `
  ALTER TABLE situation_picture
    DROP CONSTRAINT ck_situation_picture_kind,
    DROP CONSTRAINT ck_situation_picture_ground,
    ADD CONSTRAINT ck_situation_picture_kind CHECK (kind IN (${kinds})),
    ADD CONSTRAINT ck_situation_picture_ground CHECK (
      ${whenNone} THEN rests_on_edition_id IS NULL AND rests_on_reason = ''
           ELSE (rests_on_edition_id IS NULL) <> (rests_on_reason = '') END);
  ALTER TABLE picture_template
    DROP CONSTRAINT ck_picture_template_kind,
    ADD CONSTRAINT ck_picture_template_kind CHECK (kind IN (${kinds}));
`;
