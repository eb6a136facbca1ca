import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An outcome that was kept as it was told; what was made of it lies in its revision. */
export class CreateMeasureEffect1797852004000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE measure_effect (
        id uuid NOT NULL,
        measure_id uuid NOT NULL,
        figure text NOT NULL,
        claim text NOT NULL,
        verdict text NOT NULL,
        position bigint NOT NULL,
        content jsonb NOT NULL,
        hash text NOT NULL,
        kept_at timestamptz NOT NULL,
        CONSTRAINT pk_measure_effect PRIMARY KEY (id),
        CONSTRAINT fk_measure_effect_measure FOREIGN KEY (measure_id) REFERENCES measure (id)
      );
      CREATE INDEX ix_measure_effect_measure ON measure_effect (measure_id, id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE measure_effect`);
  }
}
