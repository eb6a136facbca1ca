/** Names inside the embedded cluster. */
export const SUPERUSER = 'postgres';
export const OWNER_ROLE = 'lagesbild_owner';
export const APPLICATION_ROLE = 'lagesbild_app';
export const DATABASE_NAME = 'lagesbild';

export const LOOPBACK = '127.0.0.1';
/** The file of our settings in the data directory; postgresql.conf includes it. */
export const SETTINGS_FILE = 'lagesbild.conf';

const INITDB_LOCALE = ['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C'];

/** What initdb is called with. The builtin locale sorts the same on every machine and operating system. */
export function initdbArguments(cluster: string, passwordFile: string, durable: boolean): string[] {
  const access = ['-U', SUPERUSER, '-A', 'scram-sha-256', `--pwfile=${passwordFile}`];
  const sync = durable ? [] : ['--no-sync'];
  return ['-D', cluster, ...access, '-E', 'UTF8', ...INITDB_LOCALE, ...sync];
}

/**
 * Settings of the running server: modest in memory, reachable from this machine only, and a log that holds no
 * row values and no statements (they carry personal data).
 */
export function serverSettings(options: { port: number; durable: boolean }): string {
  const settings: Record<string, string> = {
    port: String(options.port),
    listen_addresses: LOOPBACK,
    unix_socket_directories: '',
    max_connections: '100',
    shared_buffers: options.durable ? '256MB' : '128MB',
    effective_cache_size: '1GB',
    work_mem: '16MB',
    maintenance_work_mem: '64MB',
    max_wal_size: '2GB',
    checkpoint_timeout: '10min',
    random_page_cost: '1.1',
    jit: 'off',
    timezone: 'UTC',
    log_timezone: 'UTC',
    logging_collector: 'off',
    log_min_error_statement: 'panic',
    log_error_verbosity: 'terse',
    log_checkpoints: 'off',
    lc_messages: 'C',
  };
  if (!options.durable) {
    Object.assign(settings, { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' });
    // One server for all files of a run: several products and applications are connected at once.
    Object.assign(settings, { wal_level: 'minimal', max_wal_senders: '0', max_connections: '400' });
    Object.assign(settings, { max_wal_size: '1GB' });
  }
  const lines = Object.entries(settings).map(([name, value]) => `${name} = '${value}'`);
  return `# Written at every start; changes are lost.\n${lines.join('\n')}\n`;
}

/** Role passwords are made of letters, digits, - and _, so they need no quoting. */
export function roleStatements(secrets: {
  superuserPassword: string;
  ownerPassword: string;
  applicationPassword: string;
}): string[] {
  return [
    `ALTER ROLE ${SUPERUSER} PASSWORD '${secrets.superuserPassword}'`,
    `ALTER ROLE ${OWNER_ROLE} LOGIN PASSWORD '${secrets.ownerPassword}'`,
    `ALTER ROLE ${APPLICATION_ROLE} LOGIN PASSWORD '${secrets.applicationPassword}'`,
  ];
}

/** Two roles: the owner changes the schema, the application owns nothing. */
export const createRolesAndDatabase = [
  `CREATE ROLE ${OWNER_ROLE}`,
  `CREATE ROLE ${APPLICATION_ROLE}`,
  `CREATE DATABASE ${DATABASE_NAME} OWNER ${OWNER_ROLE}`,
  `REVOKE ALL ON DATABASE ${DATABASE_NAME} FROM PUBLIC`,
  `GRANT CONNECT, TEMPORARY ON DATABASE ${DATABASE_NAME} TO ${APPLICATION_ROLE}`,
] as const;
