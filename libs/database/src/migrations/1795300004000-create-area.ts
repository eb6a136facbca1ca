import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Geography with versions from a date. A new version is a new row; keys are never reused. */
export class CreateArea1795300004000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE area (
        area_key integer GENERATED ALWAYS AS IDENTITY,
        scheme text NOT NULL,
        level text NOT NULL,
        code text NOT NULL,
        name text NOT NULL,
        valid_from date NOT NULL,
        valid_to date,
        parent_key integer,
        geometry jsonb,
        approximate boolean NOT NULL DEFAULT false,
        source text,
        CONSTRAINT pk_area PRIMARY KEY (area_key),
        CONSTRAINT uq_area_version UNIQUE (scheme, level, code, valid_from),
        CONSTRAINT fk_area_parent FOREIGN KEY (parent_key) REFERENCES area (area_key),
        CONSTRAINT ck_area_level CHECK (level IN ('country', 'county', 'municipality', 'district', 'sub_area')),
        CONSTRAINT ck_area_validity CHECK (valid_to IS NULL OR valid_to > valid_from)
      );
      CREATE INDEX ix_area_parent ON area (parent_key);

      CREATE TABLE area_predecessor (
        area_key integer NOT NULL,
        predecessor_key integer NOT NULL,
        CONSTRAINT pk_area_predecessor PRIMARY KEY (area_key, predecessor_key),
        CONSTRAINT fk_area_predecessor_area FOREIGN KEY (area_key) REFERENCES area (area_key),
        CONSTRAINT fk_area_predecessor_predecessor FOREIGN KEY (predecessor_key) REFERENCES area (area_key)
      );

      CREATE TABLE area_population (
        scheme text NOT NULL,
        level text NOT NULL,
        code text NOT NULL,
        year integer NOT NULL,
        population integer NOT NULL,
        source text,
        CONSTRAINT pk_area_population PRIMARY KEY (scheme, level, code, year)
      );

      CREATE TABLE place (
        id uuid NOT NULL,
        type text NOT NULL,
        name text NOT NULL,
        lon double precision NOT NULL,
        lat double precision NOT NULL,
        valid_from date NOT NULL,
        valid_to date,
        CONSTRAINT pk_place PRIMARY KEY (id)
      );

      CREATE TABLE geography_revision (
        name text NOT NULL,
        revision bigint NOT NULL,
        CONSTRAINT pk_geography_revision PRIMARY KEY (name)
      );
      INSERT INTO geography_revision (name, revision) VALUES ('area', 0);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `DROP TABLE geography_revision, place, area_population, area_predecessor, area`,
    );
  }
}
