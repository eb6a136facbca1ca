import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a session was opened by and for, and when its person last proved who they are. Open sessions end. */
export class ExtendSession1796200000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DELETE FROM session;
      ALTER TABLE session
        ADD COLUMN id uuid NOT NULL,
        ADD COLUMN kind text NOT NULL,
        ADD COLUMN method text NOT NULL,
        ADD COLUMN strong boolean NOT NULL,
        ADD COLUMN device text NOT NULL,
        ADD COLUMN stepped_up_at timestamptz,
        ADD CONSTRAINT uq_session_id UNIQUE (id),
        ADD CONSTRAINT ck_session_kind CHECK (kind IN ('person', 'partner', 'write_only')),
        ADD CONSTRAINT ck_session_method CHECK (method IN ('password', 'provider', 'link'));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE session
        DROP CONSTRAINT ck_session_method,
        DROP CONSTRAINT ck_session_kind,
        DROP CONSTRAINT uq_session_id,
        DROP COLUMN stepped_up_at,
        DROP COLUMN device,
        DROP COLUMN strong,
        DROP COLUMN method,
        DROP COLUMN kind,
        DROP COLUMN id;
    `);
  }
}
