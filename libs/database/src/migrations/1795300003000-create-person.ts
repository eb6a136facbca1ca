import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Persons, their accounts, the roles they hold from and to dates, and the sessions they open. */
export class CreatePerson1795300003000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE person (
        id uuid NOT NULL,
        name text NOT NULL,
        unit_id uuid,
        CONSTRAINT pk_person PRIMARY KEY (id),
        CONSTRAINT fk_person_unit FOREIGN KEY (unit_id) REFERENCES unit (id)
      );

      CREATE TABLE account (
        id uuid NOT NULL,
        person_id uuid NOT NULL,
        email text NOT NULL,
        password_hash text,
        demo boolean NOT NULL DEFAULT false,
        disabled_at timestamptz,
        created_at timestamptz NOT NULL,
        CONSTRAINT pk_account PRIMARY KEY (id),
        CONSTRAINT uq_account_email UNIQUE (email),
        CONSTRAINT uq_account_person UNIQUE (person_id),
        CONSTRAINT fk_account_person FOREIGN KEY (person_id) REFERENCES person (id),
        CONSTRAINT ck_account_email_lower CHECK (email = lower(email))
      );

      CREATE TABLE role_holding (
        id uuid NOT NULL,
        person_id uuid NOT NULL,
        role text NOT NULL,
        organisation_id uuid,
        unit_id uuid,
        valid_from date NOT NULL,
        valid_to date,
        CONSTRAINT pk_role_holding PRIMARY KEY (id),
        CONSTRAINT fk_role_holding_person FOREIGN KEY (person_id) REFERENCES person (id),
        CONSTRAINT fk_role_holding_organisation FOREIGN KEY (organisation_id) REFERENCES organisation (id),
        CONSTRAINT fk_role_holding_unit FOREIGN KEY (unit_id) REFERENCES unit (id)
      );
      CREATE INDEX ix_role_holding_person ON role_holding (person_id);

      CREATE TABLE session (
        token_hash bytea NOT NULL,
        account_id uuid NOT NULL,
        csrf_token text NOT NULL,
        created_at timestamptz NOT NULL,
        last_seen_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL,
        CONSTRAINT pk_session PRIMARY KEY (token_hash),
        CONSTRAINT fk_session_account FOREIGN KEY (account_id) REFERENCES account (id)
      );
      CREATE INDEX ix_session_account ON session (account_id);

      CREATE TABLE sign_in_attempt (
        id uuid NOT NULL,
        throttle_key bytea NOT NULL,
        attempted_at timestamptz NOT NULL,
        CONSTRAINT pk_sign_in_attempt PRIMARY KEY (id)
      );
      CREATE INDEX ix_sign_in_attempt_key ON sign_in_attempt (throttle_key, attempted_at);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE sign_in_attempt, session, role_holding, account, person`);
  }
}
