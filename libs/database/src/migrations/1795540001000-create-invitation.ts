import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Links by which people set the password of their account themselves. */
export class CreateInvitation1795540001000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE invitation (
        id uuid NOT NULL,
        account_id uuid NOT NULL,
        token_hash bytea NOT NULL,
        issued_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL,
        CONSTRAINT pk_invitation PRIMARY KEY (id),
        CONSTRAINT uq_invitation_account UNIQUE (account_id),
        CONSTRAINT uq_invitation_token_hash UNIQUE (token_hash),
        CONSTRAINT fk_invitation_account FOREIGN KEY (account_id) REFERENCES account (id)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE invitation`);
  }
}
