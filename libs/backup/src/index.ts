export { backupEntities } from './backup-entities.js';
export { BackupModule } from './backup.module.js';
export { CheckBackup, type CheckedBackup } from './check-backup.js';
export { KeysInBackups } from './keys-in-backups.js';
export { leftOutTables } from './left-out-tables.js';
export { MakeBackup, type MadeBackup } from './make-backup.js';
export type { BackupProgress } from './pace.js';
export { RestoreBackup, type RestoredBackup } from './restore-backup.js';
