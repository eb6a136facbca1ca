import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which collection a municipality's picture puts together: one picture a collection, for good. */
export class CreateCityReport1797911000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE city_report (
        collection_id uuid NOT NULL,
        picture_id uuid NOT NULL,
        begun_by uuid,
        begun_at timestamptz NOT NULL,
        CONSTRAINT pk_city_report PRIMARY KEY (collection_id),
        CONSTRAINT uq_city_report_picture UNIQUE (picture_id),
        CONSTRAINT fk_city_report_collection FOREIGN KEY (collection_id) REFERENCES collection (id),
        CONSTRAINT fk_city_report_picture FOREIGN KEY (picture_id) REFERENCES situation_picture (id)
      );
      CREATE TRIGGER tr_city_report_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON city_report
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE city_report`);
  }
}
