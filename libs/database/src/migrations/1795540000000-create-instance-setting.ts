import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the municipality calls itself, looks like and uses. */
export class CreateInstanceSetting1795540000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE instance_setting (
        name text NOT NULL,
        definition jsonb NOT NULL,
        version integer NOT NULL DEFAULT 1,
        changed_by uuid,
        changed_at timestamptz NOT NULL,
        CONSTRAINT pk_instance_setting PRIMARY KEY (name),
        CONSTRAINT ck_instance_setting_version CHECK (version >= 1)
      );
      CREATE TABLE instance_logo (
        name text NOT NULL,
        media_type text NOT NULL,
        bytes bytea NOT NULL,
        digest text NOT NULL,
        changed_at timestamptz NOT NULL,
        CONSTRAINT pk_instance_logo PRIMARY KEY (name),
        CONSTRAINT ck_instance_logo_media_type CHECK (media_type IN ('image/png', 'image/jpeg', 'image/webp'))
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE instance_logo; DROP TABLE instance_setting;`);
  }
}
