import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Visits to the identity provider that are under way, and which of its people an account is. */
export class CreateProviderVisit1796200002000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE provider_visit (
        token_hash bytea NOT NULL,
        session_token_hash bytea,
        return_path text NOT NULL,
        begun_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL,
        CONSTRAINT pk_provider_visit PRIMARY KEY (token_hash)
      );
      ALTER TABLE account
        ADD COLUMN provider_issuer text,
        ADD COLUMN provider_subject text,
        ADD CONSTRAINT uq_account_provider UNIQUE (provider_issuer, provider_subject);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE account
        DROP CONSTRAINT uq_account_provider,
        DROP COLUMN provider_subject,
        DROP COLUMN provider_issuer;
      DROP TABLE provider_visit;
    `);
  }
}
