import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Requests that persons make about their own data have a line of their own in the register. */
export class RegisterRightsRequests1797810000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await allowLines(runner, `${LINES}, 'rights_request'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await allowLines(runner, LINES);
  }
}

const LINES = `'observation', 'staff_incident', 'accident', 'environment_fault', 'submission', 'decision', 'request'`;

async function allowLines(runner: QueryRunner, lines: string): Promise<void> {
  await runner.query(`
    ALTER TABLE register_entry
      DROP CONSTRAINT ck_register_entry_line,
      ADD CONSTRAINT ck_register_entry_line CHECK (line IN (${lines}))`);
}
