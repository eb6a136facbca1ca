import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The second lock behind the grants: rows of history and audit can be added, never changed or removed. */
export class ProtectAppendOnlyRows1795300008000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'rows of % are append-only', TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
      END $$;

      CREATE TRIGGER tr_incident_revision_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON incident_revision
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER tr_revision_position_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON revision_position
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER tr_audit_entry_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_entry
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER tr_audit_seal_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_seal
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP FUNCTION refuse_change() CASCADE`);
  }
}
