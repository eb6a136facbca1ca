import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which risks of several registers are one and the same, as the city's office has said it, a row for each word. */
export class CreateCityRiskLink1797901000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE city_risk_link (
        id uuid NOT NULL,
        collection_id uuid NOT NULL,
        low_risk_id uuid NOT NULL,
        high_risk_id uuid NOT NULL,
        revision integer NOT NULL,
        verdict text NOT NULL,
        said_by uuid,
        said_at timestamptz NOT NULL,
        CONSTRAINT pk_city_risk_link PRIMARY KEY (id),
        CONSTRAINT fk_city_risk_link_collection FOREIGN KEY (collection_id) REFERENCES collection (id),
        CONSTRAINT uq_city_risk_link_revision UNIQUE (low_risk_id, high_risk_id, revision),
        CONSTRAINT ck_city_risk_link_order CHECK (low_risk_id < high_risk_id),
        CONSTRAINT ck_city_risk_link_revision CHECK (revision >= 1),
        CONSTRAINT ck_city_risk_link_verdict CHECK (verdict IN ('same', 'apart', 'unsaid'))
      );
      CREATE TRIGGER tr_city_risk_link_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON city_risk_link
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE city_risk_link`);
  }
}
