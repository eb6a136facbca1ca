import type { MigrationInterface, QueryRunner } from 'typeorm';

/** One-time codes as a second step of signing in, and the codes for whoever has lost their phone. */
export class CreateSecondStep1796200001000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE second_step (
        account_id uuid NOT NULL,
        wrapping_key_id text NOT NULL,
        wrapped bytea NOT NULL,
        nonce bytea NOT NULL,
        ciphertext bytea NOT NULL,
        last_step integer,
        created_at timestamptz NOT NULL,
        confirmed_at timestamptz,
        CONSTRAINT pk_second_step PRIMARY KEY (account_id),
        CONSTRAINT fk_second_step_account FOREIGN KEY (account_id) REFERENCES account (id)
      );
      CREATE TABLE recovery_code (
        id uuid NOT NULL,
        account_id uuid NOT NULL,
        code_mac bytea NOT NULL,
        CONSTRAINT pk_recovery_code PRIMARY KEY (id),
        CONSTRAINT uq_recovery_code UNIQUE (account_id, code_mac),
        CONSTRAINT fk_recovery_code_account FOREIGN KEY (account_id) REFERENCES account (id)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE recovery_code; DROP TABLE second_step;`);
  }
}
