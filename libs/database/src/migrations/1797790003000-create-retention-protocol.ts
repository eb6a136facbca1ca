import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Records of what was erased (gallringsprotokoll), numbered by authority and year. Only ever added to. */
export class CreateRetentionProtocol1797790003000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE retention_protocol (
        proposal_id uuid NOT NULL,
        organisation_id uuid NOT NULL,
        year smallint NOT NULL,
        number integer NOT NULL,
        content text NOT NULL,
        sha256 text NOT NULL,
        made_at timestamptz NOT NULL,
        CONSTRAINT pk_retention_protocol PRIMARY KEY (proposal_id),
        CONSTRAINT fk_retention_protocol_proposal FOREIGN KEY (proposal_id) REFERENCES retention_proposal (id),
        CONSTRAINT uq_retention_protocol_number UNIQUE (organisation_id, year, number),
        CONSTRAINT ck_retention_protocol_number CHECK (number >= 1)
      );
      CREATE TRIGGER tr_retention_protocol_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON retention_protocol
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE retention_protocol;
    `);
  }
}
