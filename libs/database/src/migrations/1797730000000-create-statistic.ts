import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Statistics of others: series, what each file said of them, and what a file of inhabitants changed. */
export class CreateStatistic1797730000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE statistic_import (
        id uuid NOT NULL,
        number integer NOT NULL,
        profile text NOT NULL,
        file_name text NOT NULL,
        file_sha256 text NOT NULL,
        options jsonb NOT NULL,
        counts jsonb NOT NULL,
        imported_by uuid,
        imported_at timestamptz NOT NULL,
        withdrawn_at timestamptz,
        CONSTRAINT pk_statistic_import PRIMARY KEY (id),
        CONSTRAINT uq_statistic_import_number UNIQUE (number)
      );
      CREATE INDEX ix_statistic_import_file ON statistic_import (file_sha256);
      CREATE TABLE statistic_series (
        id uuid NOT NULL,
        source text NOT NULL,
        name text NOT NULL,
        folded_name text NOT NULL,
        view text NOT NULL,
        unit text NOT NULL,
        theme text,
        origin text NOT NULL,
        licence text NOT NULL,
        CONSTRAINT pk_statistic_series PRIMARY KEY (id),
        CONSTRAINT uq_statistic_series_name UNIQUE (source, folded_name, unit),
        CONSTRAINT ck_statistic_series_view CHECK (view IN ('police', 'experienced', 'rescue')),
        CONSTRAINT ck_statistic_series_unit CHECK (unit IN ('count', 'share', 'per_1000', 'per_100000'))
      );
      CREATE TABLE statistic_value (
        import_id uuid NOT NULL,
        series_id uuid NOT NULL,
        area_scheme text NOT NULL,
        area_level text NOT NULL,
        area_code text NOT NULL,
        area_name text NOT NULL,
        period text NOT NULL,
        gender text NOT NULL,
        band text NOT NULL,
        status text NOT NULL,
        value double precision,
        low double precision,
        high double precision,
        sample integer,
        method text NOT NULL,
        CONSTRAINT pk_statistic_value
          PRIMARY KEY (import_id, series_id, area_scheme, area_level, area_code, period, gender, band),
        CONSTRAINT fk_statistic_value_import FOREIGN KEY (import_id) REFERENCES statistic_import (id),
        CONSTRAINT fk_statistic_value_series FOREIGN KEY (series_id) REFERENCES statistic_series (id),
        CONSTRAINT ck_statistic_value_gender CHECK (gender IN ('all', 'women', 'men')),
        CONSTRAINT ck_statistic_value_status CHECK (status IN ('value', 'suppressed', 'missing')),
        CONSTRAINT ck_statistic_value_value CHECK ((status = 'value') = (value IS NOT NULL))
      );
      CREATE INDEX ix_statistic_value_area ON statistic_value (area_level, area_code, series_id);
      CREATE TABLE statistic_population (
        import_id uuid NOT NULL,
        scheme text NOT NULL,
        level text NOT NULL,
        code text NOT NULL,
        year integer NOT NULL,
        population integer NOT NULL,
        before_population integer,
        before_source text,
        CONSTRAINT pk_statistic_population PRIMARY KEY (import_id, scheme, level, code, year),
        CONSTRAINT fk_statistic_population_import FOREIGN KEY (import_id) REFERENCES statistic_import (id)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE statistic_population;
      DROP TABLE statistic_value;
      DROP TABLE statistic_series;
      DROP TABLE statistic_import;
    `);
  }
}
