export {
  assertProductionReady,
  durabilityFaults,
  missingRights,
  roleFaults,
} from './assert-production-ready.js';
export { migrationState } from './migration-state.js';
export { Coalescer, type CoalescerOptions } from './coalescer.js';
export { CopyRows, type CopyType, type CopyValue } from './copy-rows.js';
export { isDatabaseOutage } from './database-outage.js';
export { DatabaseModule } from './database.module.js';
export {
  Database,
  quoteIdentifier,
  type DatabaseOptions,
  type TransactionOptions,
} from './database.js';
export {
  loadTypeOrm,
  lockMigrations,
  migrate,
  migrateExactly,
  openOwnerDataSource,
  roleOf,
  unknownMigrations,
  type MigrateOptions,
} from './migrate.js';
export { appendOnlyTables, erasableTables, grantJobRights } from './rights.js';
export { SqlParameters } from './sql-parameters.js';
export { Turns } from './turns.js';
export type { Queryable, SqlValue, Transaction } from './queryable.js';
export { removeCluster } from './embedded/cluster-place.js';
export {
  EmbeddedPostgres,
  USUAL_DATABASE_PORT,
  type EmbeddedPostgresOptions,
  type EmbeddedServer,
} from './embedded/embedded-postgres.js';
export { FolderLock, LockHeldError } from './embedded/folder-lock.js';
export { findFreePort, portIsFree } from './embedded/free-port.js';
export type { KeptAddresses } from './embedded/keeper-messages.js';
export { KeptPostgres, type KeptPostgresOptions } from './embedded/kept-postgres.js';
export { processMark } from './embedded/process-mark.js';
export { databaseEntities } from './database-entities.js';
