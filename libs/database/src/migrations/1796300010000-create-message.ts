import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What people are told, in the application and by mail, once for each key. */
export class CreateMessage1796300010000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE message (
        id uuid NOT NULL,
        recipient_id uuid NOT NULL,
        kind text NOT NULL,
        key text NOT NULL,
        details jsonb NOT NULL,
        created_at timestamptz NOT NULL,
        read_at timestamptz,
        mail_state text NOT NULL,
        mail_attempts integer NOT NULL DEFAULT 0,
        mail_next_at timestamptz NOT NULL,
        CONSTRAINT pk_message PRIMARY KEY (id),
        CONSTRAINT uq_message_key UNIQUE (recipient_id, key),
        CONSTRAINT ck_message_mail_state CHECK (mail_state IN ('none', 'waiting', 'sent', 'failed'))
      );
      CREATE INDEX ix_message_mail ON message (mail_next_at) WHERE mail_state = 'waiting';
      CREATE TABLE message_preference (
        person_id uuid NOT NULL,
        language text NOT NULL,
        CONSTRAINT pk_message_preference PRIMARY KEY (person_id),
        CONSTRAINT ck_message_preference_language CHECK (language IN ('sv', 'en'))
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE message_preference; DROP TABLE message`);
  }
}
