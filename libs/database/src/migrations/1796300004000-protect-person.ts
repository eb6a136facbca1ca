import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Protected identity (skyddade personuppgifter): the name shows to very few. */
export class ProtectPerson1796300004000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER TABLE person ADD COLUMN protected_identity boolean NOT NULL DEFAULT false`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE person DROP COLUMN protected_identity`);
  }
}
