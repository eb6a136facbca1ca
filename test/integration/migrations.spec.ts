import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import {
  assertProductionReady,
  Database,
  openOwnerDataSource,
  quoteIdentifier,
  type Queryable,
} from '#database';
import { everyEntity } from '../support/every-entity.js';
import { freshDatabase, type FreshDatabase } from '../support/fresh-database.js';
import { describeSchema, linesOnlyIn } from '../support/schema-catalogue.js';
import { limitedTables } from '../support/limited-tables.js';

type OwnerConnection = Awaited<ReturnType<typeof openOwnerDataSource>>;

let fresh: FreshDatabase;
const open: OwnerConnection[] = [];

/** A connection of the owner, closed after the test. */
async function asOwner(
  schema: string,
  entities?: Parameters<typeof openOwnerDataSource>[2],
  database = fresh,
): Promise<OwnerConnection> {
  const connection = await openOwnerDataSource(database.ownerUrl, schema, entities);
  open.push(connection);
  return connection;
}

/** An empty schema in the same database. */
async function emptySchema(name: string, entities?: Parameters<typeof openOwnerDataSource>[2]) {
  const owner = await asOwner(name, entities);
  await owner.query(`CREATE SCHEMA ${quoteIdentifier(name)}`);
  return owner;
}

beforeAll(async () => {
  fresh = await freshDatabase();
});
afterEach(async () => {
  await Promise.all(open.splice(0).map((connection) => connection.destroy()));
});
afterAll(() => fresh.close());

describe('the entities', () => {
  /** What a table has that TypeORM has no word for. */
  const indescribable = [
    // When dead rows are cleared away is storage, not shape.
    /^table outbox \{autovacuum_vacuum_scale_factor=0,autovacuum_vacuum_threshold=2000\}$/,
    /^table incident_revision \{autovacuum_vacuum_insert_scale_factor=0.02\}$/,
    // What an index makes of a column.
    /^index CREATE INDEX ix_incident_revision_(organisation|unit|unit_mark) .*hashtext\(category\)/,
    // A list of ids that is looked into for one.
    /^index CREATE INDEX ix_reading_incident ON reading USING gin /,
    // The second lock behind the grants: TypeORM knows neither triggers nor functions.
    /^trigger CREATE TRIGGER tr_(incident_revision|revision_position|audit_entry|audit_seal|register_entry|register_case_number|retention_rule|retention_protocol|picture_template|edition|picture_transition|public_edition|public_edition_recall|collection_step|city_report|city_risk_link)_append_only /,
    /^function (refuse_change|analyse_incidents) /,
  ];

  it('describe the migrated schema: TypeORM would change nothing in it', async () => {
    const owner = await asOwner(fresh.schema, await everyEntity());
    const changes = await owner.driver.createSchemaBuilder().log();
    expect(changes.upQueries.map(({ query }) => query)).toEqual([]);
  });

  it('describe every table', async () => {
    const owner = await asOwner(fresh.schema, await everyEntity());
    const tables: { name: string }[] = await owner.query(
      `SELECT tablename AS name FROM pg_tables WHERE schemaname = $1`,
      [fresh.schema],
    );
    const described = owner.entityMetadatas.map(({ tableName }) => tableName);
    expect([...described, 'migration'].sort()).toEqual(tables.map(({ name }) => name).sort());
  });

  it('would build the same types, defaults, checks and keys as the migrations', async () => {
    const drawn = await emptySchema('drawn_from_entities', await everyEntity());
    await drawn.synchronize();
    const fromEntities = await describeSchema(drawn, 'drawn_from_entities');
    const owner = await asOwner(fresh.schema);
    const fromMigrations = await describeSchema(owner, fresh.schema);
    expect(linesOnlyIn(fromEntities, fromMigrations)).toEqual([
      'table incident_revision',
      'table outbox',
    ]);
    const missing = linesOnlyIn(fromMigrations, fromEntities);
    expect(missing.filter((line) => !indescribable.some((one) => one.test(line)))).toEqual([]);
    expect(missing).toHaveLength(24);
  });

  it.each([
    ['a column that nobody described', `ALTER TABLE place ADD COLUMN mark text`, /"mark"/],
    ['a wider type', `ALTER TABLE unit ALTER COLUMN headcount TYPE bigint`, /"headcount"/],
    ['a lost index', `DROP INDEX ix_session_account`, /ix_session_account/],
    ['a lost key', `ALTER TABLE tally_cell DROP CONSTRAINT fk_tally_cell_area`, /fk_tally_cell/],
  ])('tell of %s', async (_what, statement, named) => {
    const changed = await freshDatabase();
    try {
      const owner = await asOwner(changed.schema, await everyEntity(), changed);
      await owner.query(statement);
      const changes = await owner.driver.createSchemaBuilder().log();
      expect(changes.upQueries.map(({ query }) => query).join('\n')).toMatch(named);
      await Promise.all(open.splice(0).map((connection) => connection.destroy()));
    } finally {
      await changed.close();
    }
  });
});

describe('the migrations', () => {
  it('can each be undone and done again on an empty database, without a trace', async () => {
    const owner = await emptySchema('ladder');
    const runner = owner.createQueryRunner();
    try {
      for (const migration of owner.migrations) {
        const before = await describeSchema(runner, 'ladder');
        await migration.up(runner);
        const after = await describeSchema(runner, 'ladder');
        expect(linesOnlyIn(after, before), `${migration.name} does something`).not.toEqual([]);
        await migration.down(runner);
        expect(await describeSchema(runner, 'ladder'), `${migration.name} down`).toEqual(before);
        await migration.up(runner);
        expect(await describeSchema(runner, 'ladder'), `${migration.name} again`).toEqual(after);
      }
      const migrated = await describeSchema(await asOwner(fresh.schema), fresh.schema);
      expect(await describeSchema(runner, 'ladder')).toEqual(migrated);
      for (const migration of [...owner.migrations].reverse()) await migration.down(runner);
      expect(await describeSchema(runner, 'ladder')).toEqual([]);
    } finally {
      await runner.release();
    }
  });
});

describe('the role that the application signs in as', () => {
  it('may do with each table what its rows are for, and nothing else', async () => {
    const rows = await fresh.database.query<{ name: string; rights: string[] }>(
      `SELECT c.relname AS name,
              array(SELECT p FROM unnest('{SELECT,INSERT,UPDATE,DELETE,TRUNCATE,REFERENCES,TRIGGER}'::text[]) AS p
                     WHERE has_table_privilege(c.oid, p)
                        OR (p IN ('SELECT', 'INSERT', 'UPDATE', 'REFERENCES') AND has_any_column_privilege(c.oid, p))
              ) AS rights
         FROM pg_class c WHERE c.relnamespace = $1::regnamespace AND c.relkind = 'r'`,
      [fresh.schema],
    );
    const expected = rows.map(({ name }) => ({
      name,
      rights: limitedTables[name] ?? ['SELECT', 'INSERT', 'UPDATE', 'DELETE'],
    }));
    expect(rows).toEqual(expected);
    expect(rows.map(({ name }) => name)).toEqual(
      expect.arrayContaining(Object.keys(limitedTables)),
    );
  });

  it.each([
    `UPDATE incident_revision SET tier = 'open'`,
    `DELETE FROM incident_revision`,
    `UPDATE revision_position SET position = position + 1`,
    `DELETE FROM revision_position`,
    `UPDATE audit_entry SET action = 'nothing.happened'`,
    `DELETE FROM audit_entry`,
    `UPDATE audit_seal SET link = ''`,
    `DELETE FROM audit_seal`,
    `TRUNCATE audit_seal`,
    `UPDATE incident_content SET ciphertext = ''`,
    `UPDATE content_key SET wrapped = ''`,
    `UPDATE sealed_file_chunk SET ciphertext = ''`,
    `INSERT INTO migration (timestamp, name) VALUES (1, 'mine')`,
    `CREATE TABLE mine (id integer)`,
    `CREATE TABLE public.mine (id integer)`,
    `CREATE SCHEMA mine`,
    `CREATE FUNCTION mine() RETURNS integer LANGUAGE sql AS 'SELECT 1'`,
    `CREATE ROLE mine`,
    `CREATE DATABASE mine`,
  ])('is refused %s', async (statement) => {
    await expect(fresh.database.query(statement)).rejects.toThrow(/permission denied/);
  });

  it.each([
    `DELETE FROM incident_content`,
    `DELETE FROM content_key`,
    `DELETE FROM sealed_file_chunk`,
    `DELETE FROM sealed_file`,
  ])('can erase content: %s', async (statement) => {
    await expect(fresh.database.query(statement)).resolves.toEqual([]);
  });

  it('owns nothing and is a member of nothing', async () => {
    const owned = await fresh.database.query(
      `SELECT classid::regclass::text AS what, objid FROM pg_shdepend
        WHERE refclassid = 'pg_authid'::regclass AND deptype = 'o'
          AND refobjid = (SELECT oid FROM pg_roles WHERE rolname = current_user)`,
    );
    expect(owned).toEqual([]);
    const [role] = await fresh.database.query(
      `SELECT rolsuper, rolcreaterole, rolcreatedb, rolreplication, rolbypassrls,
              EXISTS (SELECT FROM pg_auth_members m WHERE m.member = r.oid) AS member
         FROM pg_roles r WHERE rolname = current_user`,
    );
    expect(Object.values(role ?? {})).toEqual([false, false, false, false, false, false]);
  });

  it('may create nothing in any schema, nor a schema', async () => {
    const creatable = await fresh.database.query(
      `SELECT nspname FROM pg_namespace WHERE has_schema_privilege(oid, 'CREATE')
       UNION ALL
       SELECT datname FROM pg_database
        WHERE datname = current_database() AND has_database_privilege(oid, 'CREATE')`,
    );
    expect(creatable).toEqual([]);
  });

  it.each(['incident_revision', 'revision_position', 'audit_entry', 'audit_seal'])(
    'is not alone: the owner, too, cannot change or remove rows of %s',
    async (table) => {
      const owner = await asOwner(fresh.schema);
      for (const statement of [`DELETE FROM ${table}`, `TRUNCATE ${table} CASCADE`]) {
        await expect(owner.query(statement)).rejects.toThrow(/append-only/);
      }
    },
  );
});

describe('assertProductionReady', () => {
  const databases: Database[] = [];
  const as = (url: string) => {
    const database = new Database({ url, schema: fresh.schema, connectionsMax: 1 });
    databases.push(database);
    return database;
  };
  afterAll(() => Promise.all(databases.map((database) => database.close())));

  /** The real database, on a server that keeps what it is told, but for the settings that are given as off. */
  function durable(database: Queryable, ...off: string[]): Queryable {
    const query: Queryable['query'] = (sql, values) =>
      sql.includes('current_setting(')
        ? Promise.resolve(
            (values?.[0] as string[]).map((name) => ({
              name,
              value: off.includes(name) ? 'off' : 'on',
            })) as never,
          )
        : database.query(sql, values);
    return { query, prepared: (_name, sql, values) => query(sql, values) };
  }

  it("accepts the application's role on a durable server", async () => {
    await expect(assertProductionReady(durable(fresh.database))).resolves.toBeUndefined();
  });

  it.each(['fsync', 'synchronous_commit', 'full_page_writes'])(
    'refuses a server with %s off, and names it',
    async (setting) => {
      await expect(assertProductionReady(durable(fresh.database, setting))).rejects.toThrow(
        new Error(`Production refused: PostgreSQL runs with ${setting} = off`),
      );
    },
  );

  it('asks the server itself: the one of this run is refused when it runs with fsync off', async () => {
    const [{ fsync } = {}] = await fresh.database.query<{ fsync?: string }>('SHOW fsync');
    const verdict = expect(assertProductionReady(fresh.database));
    if (fsync === 'off') await verdict.rejects.toThrow(/fsync = off/);
    else await verdict.resolves.toBeUndefined();
  });

  it("refuses the owner's role, and says that it owns the tables", async () => {
    const refused = expect(assertProductionReady(durable(as(fresh.ownerUrl)))).rejects;
    await refused.toThrow(/as the owner of the tables.*change or remove rows of audit_entry/);
  });

  it('refuses a superuser, and says that it is one', async () => {
    const refused = expect(assertProductionReady(durable(as(fresh.superuserUrl)))).rejects;
    await refused.toThrow(/as a superuser.*change or remove rows of incident_revision/);
  });
});
