import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What an authority tells of its processing of personal data, in its own words; without a row the words of the product. */
export class CreatePrivacyNotice1797810002000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE privacy_notice (
        organisation_id uuid NOT NULL,
        words jsonb NOT NULL,
        revision integer NOT NULL,
        set_by uuid NOT NULL,
        set_at timestamptz NOT NULL,
        CONSTRAINT pk_privacy_notice PRIMARY KEY (organisation_id),
        CONSTRAINT fk_privacy_notice_organisation FOREIGN KEY (organisation_id) REFERENCES organisation (id),
        CONSTRAINT ck_privacy_notice_revision CHECK (revision >= 1)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE privacy_notice`);
  }
}
