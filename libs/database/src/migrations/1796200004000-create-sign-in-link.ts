import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Links by which partners sign in, once each. */
export class CreateSignInLink1796200004000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE sign_in_link (
        account_id uuid NOT NULL,
        token_hash bytea NOT NULL,
        expires_at timestamptz NOT NULL,
        CONSTRAINT pk_sign_in_link PRIMARY KEY (account_id),
        CONSTRAINT uq_sign_in_link_token_hash UNIQUE (token_hash),
        CONSTRAINT fk_sign_in_link_account FOREIGN KEY (account_id) REFERENCES account (id)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE sign_in_link`);
  }
}
