import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who is the second of two where one must not decide alone, in a municipality where one person holds many roles. */
export class CreateSecondPerson1796300003000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE second_person (
        id uuid NOT NULL,
        person_id uuid NOT NULL,
        capacity text NOT NULL,
        valid_from date NOT NULL,
        valid_to date,
        CONSTRAINT pk_second_person PRIMARY KEY (id),
        CONSTRAINT fk_second_person_person FOREIGN KEY (person_id) REFERENCES person (id),
        CONSTRAINT ck_second_person_capacity CHECK (capacity IN ('municipal_director', 'archivist', 'neighbour')),
        CONSTRAINT ck_second_person_validity CHECK (valid_to IS NULL OR valid_to >= valid_from)
      );
      CREATE INDEX ix_second_person_person ON second_person (person_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE second_person`);
  }
}
