import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Tokens by which a person's own programs read and write in their name. */
export class CreateAccessToken1796200003000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE access_token (
        id uuid NOT NULL,
        account_id uuid NOT NULL,
        name text NOT NULL,
        scopes text[] NOT NULL,
        token_hash bytea NOT NULL,
        strong boolean NOT NULL,
        created_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL,
        last_used_at timestamptz,
        CONSTRAINT pk_access_token PRIMARY KEY (id),
        CONSTRAINT uq_access_token_hash UNIQUE (token_hash),
        CONSTRAINT fk_access_token_account FOREIGN KEY (account_id) REFERENCES account (id)
      );
      CREATE INDEX ix_access_token_account ON access_token (account_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE access_token`);
  }
}
