import { durabilityFaults, migrationState, missingRights, roleFaults } from '#database';
import { fail, ok, warn, type Check } from './finding.js';

const POSTGRES_MINIMUM = 15;
const VERSION_UNIT = 10_000;

export const checkPostgres: Check = async ({ database }) => {
  const [row] = await database.query<{ number: number; text: string }>(
    `SELECT current_setting('server_version_num')::int AS number, current_setting('server_version') AS text`,
  );
  const found = `PostgreSQL ${row?.text ?? 'of unknown version'}`;
  const isOld = Math.floor((row?.number ?? 0) / VERSION_UNIT) < POSTGRES_MINIMUM;
  return [
    isOld
      ? fail('postgresql', found, `Move to PostgreSQL ${POSTGRES_MINIMUM} or later.`)
      : ok('postgresql', found),
  ];
};

export const checkDurability: Check = async ({ database }) => {
  const faults = await durabilityFaults(database);
  if (faults.length === 0) return [ok('durability', 'what is acknowledged is on the disk')];
  const advice =
    'Turn it on in postgresql.conf: with it off, a power cut loses acknowledged incidents.';
  return faults.map((fault) => fail('durability', fault, advice));
};

export const checkRights: Check = async ({ database }) => {
  const tooMuch = await roleFaults(database);
  const tooLittle = await missingRights(database);
  if (tooMuch.length + tooLittle.length === 0) {
    return [ok('rights', 'the application owns nothing and cannot rewrite history')];
  }
  const owner = 'Set DATABASE_URL to a role that owns nothing, and run `migrate` as the owner.';
  const grant =
    'Run `migrate` as the owner (LAGESBILD_OWNER_DATABASE_URL): it gives the rights anew.';
  return [
    ...tooMuch.map((fault) => fail('rights', fault, owner)),
    ...tooLittle.map((fault) => fail('rights', fault, grant)),
  ];
};

export const checkMigrations: Check = async ({ database }) => {
  const { pending, unknown } = await migrationState(database);
  if (pending.length > 0) {
    const found = `${pending.length} migrations have not run, the first is ${pending[0]}`;
    return [fail('migrations', found, 'Run `migrate`, or `start`, which does it first.')];
  }
  if (unknown.length > 0) {
    const found = `the database is of a newer version: ${unknown.join(', ')}`;
    return [warn('migrations', found, 'Run the newer program, not this one.')];
  }
  return [ok('migrations', 'the database is of this version')];
};
